package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.casus.cite.Span;

/**
 * An article with its attributions.
 *
 * @param attributions those that have a content or a cue
 */
record AttributionGold(GoldText article, List<Marked> attributions) {

    /**
     * @param manner how it is said: {@code direct}, {@code indirect}, {@code mixed}; empty where the set does not tell
     */
    record Marked(Ascribed ascribed, String manner) {}

    AttributionGold {
        attributions = List.copyOf(attributions);
    }

    /** @throws GoldException when the file cannot be read or a row is not of this form */
    static List<AttributionGold> read(Path file) {
        return JsonLines.read(file).stream().map(AttributionGold::of).toList();
    }

    private static AttributionGold of(Line line) {
        GoldText text = new GoldText(line.required("doc"), line.required("text"), Optional.empty());
        List<Marked> attributions = StreamSupport.stream(
                        line.list("attributions").spliterator(), false)
                .map(node -> new Marked(
                        ascribed(line, node), node.path("content_type").asText("")))
                .filter(one -> !one.ascribed().cue().isEmpty()
                        || !one.ascribed().content().isEmpty())
                .toList();
        return new AttributionGold(text, attributions);
    }

    private static Ascribed ascribed(Line line, JsonNode node) {
        return new Ascribed(spans(line, node, "source"), spans(line, node, "cue"), spans(line, node, "content"));
    }

    private static List<Span> spans(Line line, JsonNode attribution, String role) {
        return StreamSupport.stream(attribution.path(role).spliterator(), false)
                .map(span -> span(line, span))
                .toList();
    }

    private static Span span(Line line, JsonNode span) {
        if (!span.path(0).isInt() || !span.path(1).isInt()) {
            throw new GoldException(line.where() + ": a stretch should be [begin, end], not " + span);
        }
        return new Span(span.get(0).intValue(), span.get(1).intValue());
    }
}
