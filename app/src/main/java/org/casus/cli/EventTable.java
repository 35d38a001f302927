package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.cite.Span;
import org.casus.cli.Ink.Style;
import org.casus.event.Factuality;

/** Events as lines that fit a terminal: when, who, what, whom, in which words and where, with the id that {@code casus show} takes. */
final class EventTable {

    private static final List<String> HEADS =
            List.of("id", "date", "source", "type", "target", "numbers", "words", "page");
    private static final int NUMBERS = HEADS.indexOf("numbers");
    private static final int WORDS = HEADS.indexOf("words");
    private static final int WORDS_HEAD = HEADS.get(WORDS).length();
    private static final int LONGEST_NUMBERS = 24;
    private static final int LONGEST_SIDE = 16;
    private static final int LONGEST_PAGE = 24;
    private static final int FEWEST_WORDS = 30;

    private static final Map<Factuality, String> MARKS = new EnumMap<>(Map.of(
            Factuality.REPORTED, "said",
            Factuality.POSSIBLE, "may",
            Factuality.NEGATED, "not",
            Factuality.HYPOTHETICAL, "if",
            Factuality.FUTURE, "will"));

    private static final Map<Factuality, String> LEGEND = new EnumMap<>(Map.of(
            Factuality.REPORTED, "said: the writer does not vouch for it",
            Factuality.POSSIBLE, "may: it may have happened",
            Factuality.NEGATED, "not: it did not happen",
            Factuality.HYPOTHETICAL, "if: only supposed",
            Factuality.FUTURE, "will: still to come"));

    private final List<RecordedEvent> events;
    private final int columns;
    private final Ink ink;

    /** A table of the records of these events, in their order. */
    EventTable(List<? extends JsonNode> events, int columns, Ink ink) {
        this.events = events.stream().map(RecordedEvent::new).toList();
        this.columns = columns;
        this.ink = ink;
    }

    /** The lines; a legend follows where an event is marked as other than a fact. Where columns are few, the words stand below. */
    List<String> lines() {
        List<List<String>> rows = events.stream().map(this::row).toList();
        int room = columns - table(HEADS, rows).width();
        List<String> lines = new ArrayList<>(room < FEWEST_WORDS ? twofold(rows) : single(rows, room + WORDS_HEAD));
        legend().ifPresent(lines::add);
        return lines;
    }

    private List<String> single(List<List<String>> rows, int room) {
        List<List<String>> full = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.set(WORDS, words(events.get(i), room));
            full.add(row);
        }
        return table(HEADS, full).lines(ink);
    }

    private List<String> twofold(List<List<String>> rows) {
        List<List<String>> bare = rows.stream().map(row -> without(row, WORDS)).toList();
        List<String> upper = table(without(HEADS, WORDS), bare).lines(ink);
        String margin = " ".repeat(RecordedEvent.DIGITS + 2);
        List<String> lines = new ArrayList<>();
        lines.add(upper.get(0));
        for (int i = 0; i < events.size(); i++) {
            lines.add(upper.get(i + 1));
            lines.add(margin + words(events.get(i), columns - margin.length()));
        }
        return lines;
    }

    /** Without the column of numbers where no event has any. */
    private Table table(List<String> heads, List<List<String>> rows) {
        boolean numbered = events.stream().anyMatch(event -> !event.numbers().isEmpty());
        return numbered
                ? new Table(heads, rows)
                : new Table(
                        without(heads, NUMBERS),
                        rows.stream().map(row -> without(row, NUMBERS)).toList());
    }

    private static List<String> without(List<String> cells, int column) {
        List<String> others = new ArrayList<>(cells);
        others.remove(column);
        return others;
    }

    private Optional<String> legend() {
        Set<Factuality> met = EnumSet.noneOf(Factuality.class);
        events.forEach(event -> met.add(event.factuality()));
        met.retainAll(LEGEND.keySet());
        if (met.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ink.in(Style.FAINT, met.stream().map(LEGEND::get).collect(Collectors.joining(" · "))));
    }

    /** All cells but the words, which take what is left. */
    private List<String> row(RecordedEvent event) {
        return List.of(
                ink.in(Style.FAINT, event.shortId()),
                Days.brief(event.date()),
                side(source(event)),
                type(event),
                side(target(event)),
                OneLine.clip(event.numbers(), LONGEST_NUMBERS),
                "",
                ink.in(Style.FAINT, OneLine.clipBegin(page(event), LONGEST_PAGE)));
    }

    private String side(String actors) {
        return actors.isEmpty() ? ink.in(Style.FAINT, "-") : OneLine.clip(actors, LONGEST_SIDE);
    }

    private static String source(RecordedEvent event) {
        List<String> actors = event.side("source");
        return event.mutual() && !actors.isEmpty() ? actors.get(0) : String.join(", ", actors);
    }

    /** A mutual event has the same actors in both lists: here the first faces the others. */
    private static String target(RecordedEvent event) {
        List<String> actors = event.side("target");
        if (event.mutual() && actors.size() > 1) {
            return "↔ " + String.join(", ", actors.subList(1, actors.size()));
        }
        return String.join(", ", actors);
    }

    private String type(RecordedEvent event) {
        String mark = MARKS.getOrDefault(event.factuality(), "");
        String type = ink.in(Style.ofQuad(event.quad()), event.type());
        return mark.isEmpty() ? type : ink.in(Style.STRONG, mark) + " " + type;
    }

    private static String page(RecordedEvent event) {
        String file = OneLine.of(event.file());
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** As much of the sentence as there is room for, from near its trigger on, which is set off. */
    private String words(RecordedEvent event, int room) {
        String sentence = event.sentence();
        Span trigger = event.trigger();
        int offset = event.sentenceSpan().begin();
        int begin = within(trigger.begin() - offset, sentence);
        int end = Math.max(begin, within(trigger.end() - offset, sentence));
        String before = OneLine.of(sentence.substring(0, begin));
        String said = OneLine.of(sentence.substring(begin, end));
        String after = OneLine.of(sentence.substring(end));
        int tail = OneLine.width(after) + OneLine.width(said) + 1;
        int left = Math.max(room / 3, room - tail - 1);
        String lead = lead(before, left);
        int rest = room - OneLine.width(lead);
        String shown = OneLine.clip(said, rest);
        String gap = sentence.startsWith(" ", end) ? " " : "";
        return lead + ink.in(Style.STRONG, shown) + OneLine.clip(gap + after, rest - OneLine.width(shown));
    }

    /** The end of what stands before the trigger, from a whole word on. */
    private static String lead(String before, int room) {
        if (before.isEmpty()) {
            return "";
        }
        if (OneLine.width(before) < room) {
            return before + " ";
        }
        String clipped = OneLine.clipBegin(before, room - 1);
        int blank = clipped.indexOf(' ');
        return blank < 0 ? "…" : "…" + clipped.substring(blank + 1) + " ";
    }

    private static int within(int offset, String sentence) {
        return Math.min(Math.max(0, offset), sentence.length());
    }
}
