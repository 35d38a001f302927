package org.casus.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;

/**
 * The dated events of {@code anchors.txt}.
 *
 * @param all in the order of the file
 */
record Anchors(List<Anchor> all) {

    private static final String FILE = "anchors.txt";
    private static final String HEADER = "name | also | near | day | source";

    Anchors {
        all = List.copyOf(all);
    }

    /** The events that travel with Casus. */
    static Anchors bundled() {
        try (InputStream stream = Anchors.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new DictionaryException(FILE + ": the file is missing from the package");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return of(List.of(new DictionaryFile(FILE, text.lines().toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /**
     * The events of those of these files that are called {@code anchors.txt}, in their order.
     *
     * @throws DictionaryException on the first line that does not fit
     */
    static Anchors of(List<DictionaryFile> files) {
        return new Anchors(files.stream()
                .filter(file -> file.simpleName().equals(FILE))
                .flatMap(file -> read(file).stream())
                .toList());
    }

    private static List<Anchor> read(DictionaryFile file) {
        List<Anchor> anchors = new ArrayList<>();
        boolean headed = false;
        for (int number = 1; number <= file.lines().size(); number++) {
            String line = file.lines().get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (headed) {
                anchors.add(anchor(file, number, line));
            } else if (line.strip().equals(HEADER)) {
                headed = true;
            } else {
                throw file.wrong(number, "expected the columns " + HEADER);
            }
        }
        return anchors;
    }

    /** The events that may be meant by a phrase in an article with these words, a longer name before a shorter one. */
    List<Anchor> named(String phrase, String article) {
        String words = plain(phrase);
        String all = plain(article);
        List<Anchor> fitting = this.all.stream()
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

    private static Anchor anchor(DictionaryFile file, int number, String line) {
        String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 5) {
            throw file.wrong(number, "expected 5 columns (" + HEADER + "), found " + cells.length);
        }
        if (cells[0].isEmpty()) {
            throw file.wrong(number, "expected a name in the first column");
        }
        return new Anchor(cells[0], list(cells[1]), list(cells[2]), day(file, number, cells[3]), cells[4]);
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static LocalDate day(DictionaryFile file, int number, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw file.wrong(number, "\"" + cell + "\" is not a day like 1945-10-24");
        }
    }
}
