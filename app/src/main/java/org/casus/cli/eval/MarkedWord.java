package org.casus.cli.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cite.Span;

/**
 * Words of an article with a label.
 *
 * @param where file and line, for messages
 * @param article the article they stand in
 * @param span their place in the article's text
 * @param more what stands in the further columns of the set
 */
record MarkedWord(String where, GoldText article, Span span, String label, List<String> more) {

    MarkedWord {
        more = List.copyOf(more);
    }

    private static final List<String> HEADER = List.of("article", "begin", "end", "label", "word");

    /**
     * The marked words of a table with columns separated by tabs, in order.
     *
     * @throws GoldException when a file cannot be read, a row is not of this form, its article is missing or its word stands elsewhere
     */
    static List<MarkedWord> read(GoldSet gold) {
        return read(gold, List.of());
    }

    /**
     * The same for a table with further columns behind these.
     *
     * @throws GoldException likewise
     */
    static List<MarkedWord> read(GoldSet gold, List<String> further) {
        List<String> header = Stream.concat(HEADER.stream(), further.stream()).toList();
        Map<String, GoldText> articles = articles(gold.articles());
        List<String> lines = GoldLines.of(gold.file());
        if (lines.isEmpty() || !List.of(lines.get(0).split("\t")).equals(header)) {
            throw new GoldException(
                    gold.file() + ":1: the columns " + String.join(", ", header) + " are expected, separated by tabs");
        }
        List<MarkedWord> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(gold.file() + ":" + (i + 1), lines.get(i).split("\t", -1), header.size(), articles));
            }
        }
        return List.copyOf(rows);
    }

    private static Map<String, GoldText> articles(List<Path> files) {
        Map<String, GoldText> articles = new HashMap<>();
        for (Path file : files) {
            for (Line line : JsonLines.read(file)) {
                articles.put(
                        line.required("id"),
                        new GoldText(line.required("id"), line.required("text"), Optional.empty()));
            }
        }
        return articles;
    }

    private static MarkedWord row(String where, String[] columns, int expected, Map<String, GoldText> articles) {
        if (columns.length != expected) {
            throw new GoldException(where + ": " + expected + " columns are expected, not " + columns.length);
        }
        GoldText article = Optional.ofNullable(articles.get(columns[0]))
                .orElseThrow(() -> new GoldException(
                        where + ": article \"" + columns[0] + "\" is in none of the files of --articles"));
        Span span = span(where, columns, article.text());
        if (!span.of(article.text()).equals(columns[4])) {
            throw new GoldException(where + ": the article has \"" + span.of(article.text()) + "\" there, not \""
                    + columns[4] + "\" (offsets count UTF-16 units)");
        }
        return new MarkedWord(
                where, article, span, columns[3], List.of(columns).subList(HEADER.size(), columns.length));
    }

    private static Span span(String where, String[] columns, String text) {
        if (!columns[1].matches("\\d{1,9}") || !columns[2].matches("\\d{1,9}")) {
            throw new GoldException(where + ": begin and end should be numbers");
        }
        int begin = Integer.parseInt(columns[1]);
        int end = Integer.parseInt(columns[2]);
        if (begin >= end || end > text.length()) {
            throw new GoldException(where + ": " + begin + " to " + end + " is no stretch of the article's "
                    + text.length() + " UTF-16 units");
        }
        return new Span(begin, end);
    }
}
