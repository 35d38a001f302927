package org.casus.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;

/**
 * The dated events of {@code anchors.txt}.
 *
 * @param all in the order of the file
 */
record Anchors(List<Anchor> all) {

    private static final String FILE = "anchors.txt";
    private static final List<String> COLUMNS = List.of("name", "also", "near", "day", "source");

    Anchors {
        all = List.copyOf(all);
    }

    /** The events that travel with Casus. */
    static Anchors bundled() {
        return of(List.of(TimeTable.bundled(FILE)));
    }

    /**
     * The events of those of these files that are called {@code anchors.txt}, in their order.
     *
     * @throws DictionaryException on the first line that does not fit
     */
    static Anchors of(List<DictionaryFile> files) {
        return new Anchors(files.stream()
                .filter(file -> file.simpleName().equals(FILE))
                .flatMap(file -> DictionaryTable.read(file, COLUMNS).stream())
                .map(Anchors::anchor)
                .toList());
    }

    /** The events, such as happened but once, that may be meant by a phrase in an article with these words, a longer name before a shorter one. */
    List<Anchor> named(String phrase, String article) {
        String words = plain(phrase);
        String all = plain(article);
        List<Anchor> fitting = this.all.stream()
                .filter(Anchor::isOnce)
                .filter(anchor -> longest(anchor, words) > 0)
                .filter(anchor ->
                        anchor.near().isEmpty() || anchor.near().stream().anyMatch(near -> all.contains(plain(near))))
                .toList();
        int best = fitting.stream()
                .mapToInt(anchor -> longest(anchor, words))
                .max()
                .orElse(0);
        return fitting.stream().filter(anchor -> longest(anchor, words) == best).toList();
    }

    private static int longest(Anchor anchor, String words) {
        return anchor.names().stream()
                .map(Anchors::plain)
                .filter(words::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Lower case, straight apostrophes, single blanks and one at either end, so that only whole words are found. */
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s ", " ")
                .replaceAll("[^\\p{L}\\p{N}/']+", " ");
        return " " + lower.strip() + " ";
    }

    private static Anchor anchor(DictionaryTable.Row row) {
        row.need("day");
        List<DateRange> days =
                row.list("day").stream().map(written -> range(row, written)).toList();
        return new Anchor(row.need("name"), row.list("also"), row.list("near"), days, row.get("source"));
    }

    private static DateRange range(DictionaryTable.Row row, String written) {
        try {
            String[] ends = written.split("/", 2);
            return DateRange.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        } catch (DateTimeParseException e) {
            throw wrong(
                    row, "\"" + written + "\" is neither a day like 1945-10-24 nor days like 2022-11-15/2022-11-16");
        } catch (IllegalArgumentException e) {
            throw wrong(row, "\"" + written + "\" ends before it begins");
        }
    }

    private static DictionaryException wrong(DictionaryTable.Row row, String message) {
        return row.file().wrong(row.line(), message);
    }
}
