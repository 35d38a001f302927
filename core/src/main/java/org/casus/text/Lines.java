package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Span;

/** Cuts a text into its lines; lines that were broken at a margin are joined into their paragraph. */
final class Lines {

    private static final int NARROWEST_MARGIN = 50;
    private static final int WIDEST_MARGIN = 100;

    private Lines() {}

    /** The lines that are not empty, in order. */
    static List<Line> of(String text) {
        List<Line> lines = cut(text);
        return isWrapped(lines) ? join(text, lines) : lines;
    }

    private static List<Line> cut(String text) {
        List<Line> lines = new ArrayList<>();
        int block = 0;
        boolean gap = false;
        for (int begin = 0; begin < text.length(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            Optional<Span> words = trim(text, begin, end);
            if (words.isPresent()) {
                block += gap && !lines.isEmpty() ? 1 : 0;
                lines.add(new Line(words.get().of(text), words.get(), block, Optional.empty()));
            }
            gap = words.isEmpty();
            begin = end + 1;
        }
        return lines;
    }

    private static Optional<Span> trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b' || unit == '\ufeff';
    }

    /** Whether most lines that have another below them in their block stop short of a margin in mid-sentence. */
    private static boolean isWrapped(List<Line> lines) {
        int inner = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.block() == lines.get(i + 1).block()) {
                inner++;
                int length = line.text().length();
                broken += length >= NARROWEST_MARGIN && length <= WIDEST_MARGIN && !line.endsSentence() ? 1 : 0;
            }
        }
        return broken >= 2 && broken * 10 >= inner * 6;
    }

    private static List<Line> join(String text, List<Line> lines) {
        int margin = lines.stream()
                .mapToInt(line -> line.text().length())
                .filter(length -> length <= WIDEST_MARGIN)
                .max()
                .orElse(WIDEST_MARGIN);
        List<Line> joined = new ArrayList<>();
        Line open = lines.get(0);
        Line last = open;
        for (Line line : lines.subList(1, lines.size())) {
            if (continues(last, line, margin)) {
                Span span = open.span().join(line.span());
                open = new Line(span.of(text), span, open.block(), Optional.empty());
            } else {
                joined.add(open);
                open = line;
            }
            last = line;
        }
        joined.add(open);
        return joined;
    }

    /** A paragraph goes on in the next line of its block unless a sentence ends well before the margin. */
    private static boolean continues(Line line, Line next, int margin) {
        if (line.block() != next.block()) {
            return false;
        }
        String text = line.text();
        boolean full = text.length() >= margin * 7 / 10;
        return full || (!line.endsSentence() && text.length() >= margin / 2);
    }
}
