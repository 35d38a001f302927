package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cite.Span;

/**
 * The actors of a row of a gold set: words, and whose they are.
 *
 * @param text the text they stand in
 * @param actors those with a code whose words stand there, sources first
 */
record ActorGold(GoldText text, List<Marked> actors) {

    /**
     * An actor.
     *
     * @param span its words in the row's text
     * @param country the three letters of its state, or of its class above states
     * @param sector its sector, where the set has one
     */
    record Marked(Span span, String country, Optional<String> sector) {}

    ActorGold {
        actors = List.copyOf(actors);
    }

    /** @throws GoldException when the file cannot be read or a row is not of this form */
    static List<ActorGold> read(Path file) {
        return JsonLines.read(file).stream().map(ActorGold::of).toList();
    }

    private static ActorGold of(Line line) {
        GoldText text = GoldText.of(line);
        Line actors = new Line(line.where(), line.node().path("actors"));
        List<Marked> marked = new ArrayList<>();
        for (String side : List.of("source", "target")) {
            List<Span> spans = spans(line, side + "_spans", text.text());
            for (JsonNode actor : actors.list(side)) {
                marked(new Line(line.where(), actor), text.text(), spans).ifPresent(marked::add);
            }
        }
        return new ActorGold(text, marked);
    }

    private static Optional<Marked> marked(Line actor, String text, List<Span> spans) {
        String words = actor.required("actorText");
        int first = text.indexOf(words);
        Stream<Span> named = spans.stream().filter(span -> span.of(text).equals(words));
        return actor.text("code")
                .flatMap(code -> Stream.concat(
                                named, first < 0 ? Stream.empty() : Stream.of(new Span(first, first + words.length())))
                        .findFirst()
                        .map(span -> new Marked(span, code, actor.text("sector"))));
    }

    private static List<Span> spans(Line line, String field, String text) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : line.list(field)) {
            int begin = span.path(0).asInt(-1);
            int end = span.path(1).asInt(-1);
            if (begin < 0 || end <= begin || end > text.length()) {
                throw new GoldException(line.where() + ": field \"" + field + "\" should hold [begin, end] within the "
                        + text.length() + " units of \"text\", not " + span);
            }
            spans.add(new Span(begin, end));
        }
        return spans;
    }
}
