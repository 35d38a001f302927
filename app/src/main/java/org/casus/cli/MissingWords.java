package org.casus.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.cli.Ink.Style;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.PlainWords;

/** Counts the verbs and nouns of pages that stand nowhere in a corpus. Not safe for use by several threads. */
final class MissingWords {

    private static final int FEWEST = 20;
    private static final int LISTED = 100;

    private final Set<String> held = new HashSet<>();
    private final Map<String, Optional<String>> forms = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    MissingWords(List<CorpusFile> corpus) {
        corpus.stream()
                .flatMap(file -> file.sentences().stream())
                .flatMap(sentence -> PlainWords.of(sentence.text()).stream())
                .forEach(word -> form(word).ifPresent(held::add));
    }

    /** Counts the words of a text that begin with a small letter, by their dictionary form. */
    void count(String text) {
        for (String word : PlainWords.written(text)) {
            if (Character.isLowerCase(word.charAt(0))) {
                form(word).filter(form -> !held.contains(form)).ifPresent(form -> counts.merge(form, 1, Integer::sum));
            }
        }
    }

    /** A line that says what is listed, then the words. */
    List<String> lines(Ink ink) {
        List<Map.Entry<String, Integer>> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(ink.in(
                Style.STRONG,
                "Verbs and nouns that the pages hold " + FEWEST + " times or more and the corpus nowhere: "
                        + (frequent.size() > LISTED ? "the first " + LISTED + " of " : "") + frequent.size()));
        List<List<String>> rows = frequent.stream()
                .limit(LISTED)
                .map(entry -> List.of(entry.getKey(), String.valueOf(entry.getValue())))
                .toList();
        if (!rows.isEmpty()) {
            lines.addAll(new Table(List.of("word", "times"), rows).lines(ink));
        }
        return lines;
    }

    private Optional<String> form(String word) {
        return forms.computeIfAbsent(word, PlainWords::verbOrNoun);
    }
}
