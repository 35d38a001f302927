package org.casus.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;

/**
 * A sentence of a gold set of names.
 *
 * @param words its words, in order; at least one
 * @param names the names in it, in order
 */
record NameGold(List<String> words, List<NameSpan> names) {

    private static final int COLUMNS = 3;

    NameGold {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }

    /**
     * The sentences of a file in IOB2: a word a line with index, form and tag in columns separated by tabs, more columns passed over,
     * lines that begin with {@code # } too, an empty line between sentences.
     *
     * @throws GoldException when the file cannot be read or a line is none of these
     */
    static List<NameGold> read(Path file) {
        List<NameGold> sentences = new ArrayList<>();
        Reading reading = new Reading();
        List<String> lines = GoldLines.of(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                reading.end().ifPresent(sentences::add);
                reading = new Reading();
            } else if (!line.startsWith("# ")) {
                reading.take(file + ":" + (i + 1), line.split("\t", -1));
            }
        }
        reading.end().ifPresent(sentences::add);
        return List.copyOf(sentences);
    }

    /** A sentence as far as it was read. */
    private static final class Reading {

        private final List<String> words = new ArrayList<>();
        private final List<NameSpan> names = new ArrayList<>();

        void take(String where, String[] columns) {
            if (columns.length < COLUMNS) {
                throw new GoldException(where + ": index, word and tag are expected, separated by tabs");
            }
            int at = words.size();
            words.add(columns[1]);
            String tag = columns[2];
            if (tag.startsWith("B-")) {
                names.add(new NameSpan(at, at, kind(where, tag)));
            } else if (tag.startsWith("I-")) {
                lengthen(where, tag, at);
            } else if (!tag.equals("O")) {
                throw wrong(where, tag);
            }
        }

        private void lengthen(String where, String tag, int at) {
            NameSpan open = names.stream()
                    .reduce((first, second) -> second)
                    .filter(name -> name.last() == at - 1 && name.kind() == kind(where, tag))
                    .orElseThrow(() -> new GoldException(where + ": \"" + tag + "\" goes on with a name that is none"));
            names.set(names.size() - 1, new NameSpan(open.first(), at, open.kind()));
        }

        Optional<NameGold> end() {
            return words.isEmpty() ? Optional.empty() : Optional.of(new NameGold(words, names));
        }

        private static NameKind kind(String where, String tag) {
            return Arrays.stream(NameKind.values())
                    .filter(NameKind::isProper)
                    .filter(kind -> kind.name().equals(tag.substring(2)))
                    .findFirst()
                    .orElseThrow(() -> wrong(where, tag));
        }

        private static GoldException wrong(String where, String tag) {
            return new GoldException(where + ": O, or B- or I- with PER, LOC or ORG is expected, not \"" + tag + "\"");
        }
    }
}
