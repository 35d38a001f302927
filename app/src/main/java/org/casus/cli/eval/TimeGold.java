package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.cite.Span;

/**
 * A text of a gold set of expressions of time.
 *
 * @param doc the text's id
 * @param written the day on which it was written
 * @param text the text, a paragraph a line
 * @param times the expressions in it, by their place; the day that the text itself is dated with is not among them
 */
record TimeGold(String doc, LocalDate written, String text, List<Marked> times) {

    TimeGold {
        times = List.copyOf(times);
    }

    /** A marked expression. */
    record Marked(Span span, String type, String value) {}

    /**
     * The texts of a file of {@code {doc, dct, text, timex: [{begin, end, type, value}]}}, a row a line.
     *
     * @throws GoldException when the file cannot be read or a row is not of this form
     */
    static List<TimeGold> read(Path file) {
        return JsonLines.read(file).stream().map(TimeGold::row).toList();
    }

    private static TimeGold row(Line line) {
        String text = line.required("text");
        List<Marked> times = new ArrayList<>();
        for (JsonNode node : line.list("timex")) {
            times.add(marked(new Line(line.where(), node), text));
        }
        List<Marked> sorted = times.stream()
                .distinct()
                .sorted(Comparator.comparing((Marked time) -> time.span().begin())
                        .thenComparing(time -> time.span().end()))
                .toList();
        return new TimeGold(line.required("doc"), day(line), text, sorted);
    }

    private static Marked marked(Line time, String text) {
        int begin = time.number("begin").orElse(-1);
        int end = time.number("end").orElse(-1);
        if (begin < 0 || begin >= end || end > text.length()) {
            throw new GoldException(time.where() + ": " + begin + " to " + end + " is no stretch of the text");
        }
        return new Marked(
                new Span(begin, end), time.required("type"), time.text("value").orElse(""));
    }

    private static LocalDate day(Line line) {
        try {
            return LocalDate.parse(line.required("dct"));
        } catch (DateTimeParseException e) {
            throw new GoldException(line.where() + ": dct should be a day like 2008-08-04");
        }
    }
}
