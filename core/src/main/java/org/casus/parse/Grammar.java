package org.casus.parse;

import java.util.List;
import java.util.Set;

/** What no tree of an English sentence holds, however well its arcs score. */
final class Grammar {

    /** What cannot stand within a name. */
    private static final Set<String> TEARING = Set.of("VERB", "AUX", "CCONJ", "SCONJ", "PRON");

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "ADJ", "NUM");

    private static final Set<String> FINITE = Set.of("VBZ", "VBD");

    /** What stands before the word that it belongs to, and what stands behind it: without exception in the English Web Treebank. */
    private static final Set<String> BEFORE = Set.of("det", "nmod:poss", "cc", "mark");

    private static final Set<String> BEHIND = Set.of("conj", "appos", "iobj", "fixed", "flat");

    private Grammar() {}

    /** Whether the arc above a word of the tree cannot be. */
    static boolean forbids(List<ParsedWord> tree, int index) {
        ParsedWord word = tree.get(index);
        if (word.head() < index ? BEFORE.contains(word.relation()) : BEHIND.contains(word.relation())) {
            return true;
        }
        if (word.head() < index && isOwner(tree, index)) {
            return true;
        }
        return switch (word.relation()) {
            case "flat" -> isTorn(tree, Math.min(index, word.head()), Math.max(index, word.head()));
            case "conj" -> FINITE.contains(word.xpos()) && isInfinitive(tree, word.head());
            case "obl", "obl:unmarked", "obj", "nsubj" -> isBeyondThat(tree, index, word.head());
            default -> false;
        };
    }

    /** "water and Turkey's demand": what owns the noun behind it belongs to that noun, or to another owner before it. */
    private static boolean isOwner(List<ParsedWord> tree, int index) {
        if (!isMarkedAsOwner(tree, index) || index + 2 >= tree.size()) {
            return false;
        }
        int head = tree.get(index).head();
        boolean listed = head >= 0 && isMarkedAsOwner(tree, head);
        return NOMINAL.contains(tree.get(index + 2).upos()) && !listed;
    }

    private static boolean isMarkedAsOwner(List<ParsedWord> tree, int index) {
        return index + 1 < tree.size()
                && tree.get(index + 1).xpos().equals("POS")
                && tree.get(index + 1).head() == index;
    }

    /** {@code flat} holds the words of one name together, with no verb or conjunction between. */
    private static boolean isTorn(List<ParsedWord> tree, int from, int to) {
        return tree.subList(from + 1, to).stream().anyMatch(between -> TEARING.contains(between.upos()));
    }

    /** "said on Tuesday that the talks had failed": what stands before "that" is not of the clause behind it. */
    private static boolean isBeyondThat(List<ParsedWord> tree, int index, int head) {
        for (int i = index + 1; i < head; i++) {
            ParsedWord mark = tree.get(i);
            if (mark.head() == head
                    && mark.relation().equals("mark")
                    && mark.lemma().equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** "has vowed to build … and accuses": a finite verb is not coordinated with an infinitive. */
    private static boolean isInfinitive(List<ParsedWord> tree, int index) {
        return tree.get(index).xpos().equals("VB")
                && tree.stream()
                        .anyMatch(mark -> mark.head() == index && mark.xpos().equals("TO"));
    }
}
