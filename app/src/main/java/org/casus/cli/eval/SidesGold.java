package org.casus.cli.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.ActorCode;

/**
 * Words of an article with the codes of two parties that they tell of: the source and target of an event, or the claimant and relay of what
 * is said.
 *
 * @param word the words
 * @param first the codes of the one; empty where the article names nobody
 * @param second those of the other
 */
record SidesGold(MarkedWord word, Set<String> first, Set<String> second) {

    SidesGold {
        first = Set.copyOf(first);
        second = Set.copyOf(second);
    }

    /**
     * The rows of a table whose last columns have these names.
     *
     * @throws GoldException when a file cannot be read or a row does not fit, as {@link MarkedWord#read} tells
     */
    static List<SidesGold> read(GoldSet gold, String first, String second) {
        return MarkedWord.read(gold, List.of(first, second)).stream()
                .map(word -> new SidesGold(
                        word,
                        codes(word, first, word.more().get(0)),
                        codes(word, second, word.more().get(1))))
                .toList();
    }

    /** The rows of each article, in the order of the set. */
    static Map<GoldText, List<SidesGold>> byArticle(List<SidesGold> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.word().article(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Set<String> codes(MarkedWord word, String column, String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> {
                    if (!ActorCode.isWellFormed(code)) {
                        throw new GoldException(word.where() + ": " + column + " \"" + code
                                + "\" should be actor codes, separated by semicolons");
                    }
                    return code;
                })
                .collect(Collectors.toSet());
    }
}
