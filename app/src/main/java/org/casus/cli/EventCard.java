package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casus.cite.Span;
import org.casus.cli.Ink.Style;
import org.casus.store.FoundEvent;

/** All that is recorded of an event: its words among those around them, every field, and every reason. */
final class EventCard {

    private static final int MARGIN = 13;
    private static final int WORDS_AROUND = 240;
    private static final Set<String> READ = Set.of("title", "subhead", "body", "caption");

    private final RecordedEvent event;
    private final JsonNode node;
    private final JsonNode article;
    private final int columns;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private EventCard(FoundEvent found, int columns, Ink ink) {
        this.node = found.event();
        this.event = new RecordedEvent(node);
        this.article = found.article();
        this.columns = columns;
        this.ink = ink;
    }

    static List<String> lines(FoundEvent found, int columns, Ink ink) {
        EventCard card = new EventCard(found, columns, ink);
        card.head();
        card.words();
        card.what();
        card.speech();
        card.when();
        card.origin();
        return card.lines;
    }

    private void head() {
        lines.add(ink.in(Style.CODE, side("source")) + " " + ink.in(Style.ofQuad(event.quad()), event.type())
                + (event.mutual() ? " ↔ " : " → ") + ink.in(Style.CODE, side("target")) + "   "
                + Days.of(event.date()) + "   " + event.factuality().label());
        lines.add("");
    }

    private String side(String side) {
        List<String> actors = event.side(side);
        return actors.isEmpty() ? "-" : String.join(", ", actors);
    }

    /** The sentence with its marks, and what is read of the parts around it, faint. */
    private void words() {
        String text = RecordedEvent.text(article, "text");
        Span sentence = event.sentenceSpan();
        for (JsonNode part : article.path("parts")) {
            Span span = RecordedEvent.span(part);
            if (READ.contains(RecordedEvent.text(part, "role"))) {
                paragraph(text, span, sentence);
            }
        }
        lines.add("");
    }

    private void paragraph(String text, Span part, Span sentence) {
        Span before = cut(part, Math.max(0, sentence.begin() - WORDS_AROUND), sentence.begin());
        Span after = cut(part, sentence.end(), sentence.end() + WORDS_AROUND);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(fromWord(text, part, before), Set.of(Style.FAINT)));
        if (part.contains(sentence)) {
            pieces.addAll(new Marks(node, text, ink).pieces(sentence));
        }
        pieces.add(new Piece(toWord(text, part, after), Set.of(Style.FAINT)));
        Piece.wrap(pieces, columns - 2, ink).forEach(line -> lines.add("  " + line));
    }

    private static Span cut(Span part, int begin, int end) {
        int from = Math.min(Math.max(part.begin(), begin), part.end());
        return new Span(from, Math.max(from, Math.min(part.end(), end)));
    }

    /** The words of a span; where the part begins before it, from a whole word on. */
    private static String fromWord(String text, Span part, Span span) {
        String words = span.of(text);
        int blank = words.indexOf(' ');
        return span.length() == 0 || span.begin() == part.begin() || blank < 0
                ? words
                : "…" + words.substring(blank + 1);
    }

    private static String toWord(String text, Span part, Span span) {
        String words = span.of(text);
        int blank = words.lastIndexOf(' ');
        return span.length() == 0 || span.end() == part.end() || blank < 0 ? words : words.substring(0, blank) + "…";
    }

    private void what() {
        field(
                "type",
                event.type() + joined(node.path("modes"), " (", ")") + ", quad " + event.quad() + quad()
                        + ", intensity " + node.path("intensity").asText() + ", CAMEO " + text("cameo"));
        field("contexts", joined(node.path("contexts"), "", ""));
        field("because", text("because"));
        node.path("source").forEach(party -> field("source", party(party)));
        if (event.mutual() && node.path("source").equals(node.path("target"))) {
            field("target", "the same, with each other");
        } else {
            node.path("target").forEach(party -> field("target", party(party)));
        }
        field("trigger", quoted(node.path("trigger")));
        int count = node.path("count").intValue();
        field("count", count == 1 ? "" : String.valueOf(count));
        JsonNode content = node.path("content");
        if (content.isObject()) {
            field(
                    "content",
                    quoted(content) + ", " + RecordedEvent.text(content, "factuality")
                            + joined(content.path("about"), ", about ", ""));
        }
        node.path("quantities").forEach(quantity -> field("quantity", quantity(quantity)));
        field(
                "factuality",
                event.factuality().label() + (node.path("historical").asBoolean() ? ", historical" : ""));
        node.path("stances")
                .forEach(stance ->
                        field("stance", RecordedEvent.text(stance, "value") + " by " + party(stance.path("holder"))));
        field(
                "confidence",
                String.format(Locale.ROOT, "%.2f", node.path("confidence").doubleValue()));
    }

    private String quad() {
        return switch (event.quad()) {
            case 1 -> " (verbal cooperation)";
            case 2 -> " (material cooperation)";
            case 3 -> " (verbal conflict)";
            case 4 -> " (material conflict)";
            default -> "";
        };
    }

    private void speech() {
        for (JsonNode link : node.path("attribution")) {
            String code = RecordedEvent.text(link, "code");
            field(
                    "attribution",
                    RecordedEvent.text(link, "role") + " " + (code.isEmpty() ? "" : code + " ")
                            + RecordedEvent.text(link, "name") + ", " + quoted(link) + ", by the cue \""
                            + RecordedEvent.text(link, "cue")
                            + "\"" + (link.path("party").asBoolean() ? ", itself a side" : ""));
        }
        JsonNode quote = node.path("quote");
        if (quote.isObject()) {
            String speaker = RecordedEvent.text(quote, "speaker");
            field(
                    "quote",
                    RecordedEvent.text(quote, "kind") + ", " + quoted(quote)
                            + (speaker.isEmpty() ? "" : ", by " + speaker));
        }
    }

    private void when() {
        JsonNode date = node.path("date");
        String said = RecordedEvent.text(date, "text");
        field(
                "date",
                Days.of(event.date()) + ", " + RecordedEvent.text(date, "relation") + ", granularity "
                        + RecordedEvent.text(date, "granularity") + (said.isEmpty() ? "" : ", \"" + said + "\""));
        date.path("because").forEach(reason -> field("", "because " + reason.asText()));
        JsonNode published = article.path("published");
        field(
                "reported",
                Days.of(RecordedEvent.range(node.path("report_date")))
                        + (published.path("doubt").asBoolean() ? ", in doubt" : ""));
        published.path("because").forEach(reason -> field("", "because " + reason.asText()));
        JsonNode place = node.path("place");
        if (place.isObject()) {
            field("place", place(place));
        }
    }

    private static String place(JsonNode place) {
        return Stream.of("name", "country", "precision", "lat", "lon", "text", "because")
                .map(name -> RecordedEvent.text(place, name))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void origin() {
        field("title", RecordedEvent.text(article, "title"));
        field("outlet", RecordedEvent.text(article, "outlet"));
        field("agency", RecordedEvent.text(article, "agency"));
        field("file", event.file());
        field("url", RecordedEvent.text(article, "url"));
        Span span = event.sentenceSpan();
        field(
                "page",
                text("page") + ", article " + text("article") + ", " + text("part") + ", sentence "
                        + node.path("sentence").path("index").asInt() + " at " + span.begin() + "–" + span.end());
        field("coder", text("coder") + ", dictionaries " + text("dictionaries"));
        field("id", event.id());
    }

    private String text(String field) {
        return RecordedEvent.text(node, field);
    }

    private static String party(JsonNode party) {
        String code = RecordedEvent.text(party, "code");
        String actor = RecordedEvent.text(party, "actor");
        return (code.isEmpty() ? "no code" : code) + ", " + RecordedEvent.text(party, "name")
                + (actor.isEmpty() ? "" : " (" + actor + ")") + ", " + quoted(party) + " because "
                + RecordedEvent.text(party, "because");
    }

    private static String quantity(JsonNode quantity) {
        return Amount.of(quantity) + ", " + quoted(quantity);
    }

    private static String quoted(JsonNode words) {
        return "\"" + OneLine.of(RecordedEvent.text(words, "text")) + "\"";
    }

    private static String joined(JsonNode list, String before, String after) {
        return list.isEmpty()
                ? ""
                : StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(", ", before, after));
    }

    private void field(String name, String value) {
        if (value.isBlank()) {
            return;
        }
        Style style = Set.of("source", "target", "trigger", "quantity", "content", "quote")
                        .contains(name)
                ? Marks.style(name)
                : Style.FAINT;
        String margin = ink.in(style, name) + " ".repeat(MARGIN - name.length());
        for (String line : Piece.wrap(List.of(Piece.plain(value)), columns - MARGIN, ink)) {
            lines.add(margin + line);
            margin = " ".repeat(MARGIN);
        }
    }
}
