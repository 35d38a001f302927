package org.casus.cli.eval;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.text.UnreadablePageException;

/**
 * The text of a gold row.
 *
 * @param id the row's id
 * @param text the sentence or sentences to code
 * @param date the day of the report, where the set knows it
 */
record GoldText(String id, String text, Optional<LocalDate> date) {

    /** As sets write it: with hyphens or without, and then also with two digits for a year from 2000 to 2099. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][uuuuMMdd][uuMMdd]", Locale.ROOT);

    static GoldText of(Line line) {
        return new GoldText(
                line.required("id"), line.required("text"), line.text("date").map(day -> day(line, day)));
    }

    /** A page of plain text that holds the row alone, met at noon (UTC) of its day. */
    Page page() {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Optional<Instant> met = date.map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return Page.of(id, Format.TEXT, bytes).fetched(Optional.empty(), met);
    }

    /**
     * What a reading makes of the page, or {@code otherwise} where it cannot be read; the reason is added to {@code failures} then. Several
     * threads may share them.
     */
    <T> T read(Function<Page, T> reading, T otherwise, List<String> failures) {
        try {
            return reading.apply(page());
        } catch (UnreadablePageException e) {
            synchronized (failures) {
                failures.add(id + ": " + e.getMessage());
            }
            return otherwise;
        }
    }

    private static LocalDate day(Line line, String day) {
        try {
            return LocalDate.parse(day, DAY);
        } catch (DateTimeParseException e) {
            throw new GoldException(
                    line.where() + ": date \"" + day + "\" should be a day like 2008-08-04, 20080804 or 080804");
        }
    }
}
