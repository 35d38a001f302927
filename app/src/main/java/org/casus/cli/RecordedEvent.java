package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.event.Factuality;
import org.casus.time.DateRange;

/**
 * Reads the published record of an event.
 *
 * @param node the record
 */
record RecordedEvent(JsonNode node) {

    /** How many of the id's digits are enough for a person to ask by. */
    static final int DIGITS = 6;

    String id() {
        return text(node, "id");
    }

    /** The beginning of the id. */
    String shortId() {
        return id().substring(2, Math.min(id().length(), 2 + DIGITS));
    }

    String type() {
        return text(node, "type");
    }

    int quad() {
        return node.path("quad").intValue();
    }

    boolean mutual() {
        return node.path("mutual").booleanValue();
    }

    Factuality factuality() {
        return Factuality.valueOf(text(node, "factuality").toUpperCase(Locale.ROOT));
    }

    /** The actors of {@code source} or {@code target}: their code, or their name where they have none. */
    List<String> side(String side) {
        List<String> actors = new ArrayList<>();
        for (JsonNode party : node.path(side)) {
            String code = text(party, "code");
            actors.add(OneLine.of(code.isEmpty() ? text(party, "name") : code));
        }
        return actors.stream().distinct().toList();
    }

    DateRange date() {
        return range(node.path("date"));
    }

    String file() {
        return text(node, "file");
    }

    /** The words of the sentence. */
    String sentence() {
        return text(node.path("sentence"), "text");
    }

    Span sentenceSpan() {
        return span(node.path("sentence"));
    }

    /** The place of the trigger in the article. */
    Span trigger() {
        return span(node.path("trigger"));
    }

    static Span span(JsonNode words) {
        return new Span(words.path("begin").intValue(), words.path("end").intValue());
    }

    static DateRange range(JsonNode interval) {
        return new DateRange(day(interval, "start"), day(interval, "end"));
    }

    /** Its numbers, as {@link Amount} shows them; empty where it has none. */
    String numbers() {
        return Amount.all(node);
    }

    /** The text of a field, empty where it is unknown. */
    static String text(JsonNode object, String field) {
        return object.path(field).asText("");
    }

    private static Optional<LocalDate> day(JsonNode interval, String bound) {
        return Optional.of(text(interval, bound)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
