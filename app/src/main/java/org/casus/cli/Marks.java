package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casus.cite.Span;
import org.casus.cli.Ink.Style;

/** The stretches of an article that an event was read from, set off in its words: in colour, or in brackets that name them. */
final class Marks {

    private record Mark(Span span, String name, Style style) {}

    private final String text;
    private final Ink ink;
    private final List<Mark> marks;

    /**
     * @param event the record of the event
     * @param text the article's text
     */
    Marks(JsonNode event, String text, Ink ink) {
        this.text = text;
        this.ink = ink;
        this.marks = nested(joined(all(event)));
    }

    /** The words of a span. Marks that reach beyond it are left out. */
    List<Piece> pieces(Span span) {
        List<Mark> inside = marks.stream()
                .filter(mark -> span.contains(mark.span()) && mark.span().length() > 0)
                .toList();
        List<Piece> pieces = new ArrayList<>();
        write(span, inside, Set.of(), pieces);
        return pieces;
    }

    /** The style in which what has this name is set off. */
    static Style style(String name) {
        return switch (name) {
            case "source" -> Style.NAME;
            case "target" -> Style.COUNTERPART;
            case "trigger" -> Style.TRIGGER;
            case "quantity" -> Style.FIGURE;
            default -> Style.UNDERLINED;
        };
    }

    private void write(Span span, List<Mark> inside, Set<Style> styles, List<Piece> pieces) {
        int at = span.begin();
        int next = 0;
        while (next < inside.size()) {
            Mark mark = inside.get(next);
            int after = next + 1;
            while (after < inside.size()
                    && mark.span().contains(inside.get(after).span())) {
                after++;
            }
            pieces.add(new Piece(text.substring(at, mark.span().begin()), styles));
            Set<Style> within = EnumSet.of(mark.style());
            within.addAll(styles);
            bracket("[" + mark.name() + " ", pieces);
            write(mark.span(), inside.subList(next + 1, after), within, pieces);
            bracket("]", pieces);
            at = mark.span().end();
            next = after;
        }
        pieces.add(new Piece(text.substring(at, span.end()), styles));
    }

    private void bracket(String bracket, List<Piece> pieces) {
        if (!ink.coloured()) {
            pieces.add(Piece.plain(bracket));
        }
    }

    private static List<Mark> all(JsonNode event) {
        List<Mark> all = new ArrayList<>();
        add(event.path("trigger"), "trigger", all);
        event.path("source").forEach(party -> add(party, "source", all));
        event.path("target").forEach(party -> add(party, "target", all));
        event.path("quantities").forEach(quantity -> add(quantity, "quantity", all));
        add(event.path("content"), "content", all);
        add(event.path("quote"), "quote", all);
        return all;
    }

    private static void add(JsonNode words, String name, List<Mark> all) {
        if (words.isObject()) {
            all.add(new Mark(RecordedEvent.span(words), name, style(name)));
        }
    }

    /** One mark a stretch: those of a mutual event are source and target at once. In the order of the text, the longer first. */
    private static List<Mark> joined(List<Mark> all) {
        Map<Span, Mark> joined = new TreeMap<>(Comparator.comparingInt(Span::begin)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        for (Mark mark : all) {
            joined.merge(
                    mark.span(),
                    mark,
                    (old, next) -> old.name().equals(next.name())
                            ? old
                            : new Mark(old.span(), old.name() + "/" + next.name(), old.style()));
        }
        return List.copyOf(joined.values());
    }

    /** Without those that cross an earlier one. */
    private static List<Mark> nested(List<Mark> marks) {
        List<Mark> nested = new ArrayList<>();
        for (Mark mark : marks) {
            boolean crosses = nested.stream()
                    .anyMatch(other ->
                            other.span().overlaps(mark.span()) && !other.span().contains(mark.span()));
            if (!crosses) {
                nested.add(mark);
            }
        }
        return nested;
    }
}
