package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.cite.Words;

/**
 * A noun with what belongs to it: articles, adjectives, names, possessors and the prepositional phrases behind it; without relative
 * clauses, appositions, coordinated nouns and its own preposition.
 *
 * @param sentence the sentence it stands in
 * @param head its noun
 * @param core the noun and what stands before it or is one name with it, in the order of the text
 * @param tokens the core and the prepositional phrases, in the order of the text, without gaps
 */
public record NounPhrase(Sentence sentence, Token head, List<Token> core, List<Token> tokens) {

    private static final String[] CORE = {
        "det", "amod", "compound", "nmod:poss", "nummod", "flat", "nmod:desc", "nmod:unmarked", "advmod", "fixed"
    };
    private static final Set<String> INNER = Set.of("of", "in", "from", "at", "for");

    public NounPhrase {
        core = List.copyOf(core);
        tokens = List.copyOf(tokens);
    }

    public static NounPhrase of(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        boolean moved = true;
        List<Token> children = sentence.children(head);
        while (moved) {
            moved = false;
            for (Token child : children) {
                if (!child.is(CORE) || child.isTagged("PUNCT")) {
                    continue;
                }
                int begin = begin(sentence, child);
                int end = end(sentence, child);
                if (child.index() < head.index() && begin < first && reaches(sentence, end, first)) {
                    first = begin;
                    moved = true;
                } else if (child.is("flat", "compound", "nummod")
                        && child.isTagged("PROPN", "NUM")
                        && end > last
                        && child.index() <= last + 2
                        && end < last + 6) {
                    last = end;
                    moved = true;
                }
            }
        }
        while (first < head.index() && sentence.tokens().get(first).isTagged("VERB", "ADV", "PUNCT", "CCONJ", "ADP")) {
            first++;
        }
        List<Token> core = sentence.tokens().subList(first, last + 1);
        return new NounPhrase(
                sentence, head, core, sentence.tokens().subList(first, end(sentence, children, last) + 1));
    }

    /** The words of the whole phrase. */
    public Words words() {
        return sentence.words(tokens);
    }

    /** The words of the core. */
    public Words coreWords() {
        return sentence.words(core);
    }

    /**
     * The nouns of the prepositional phrases that hang on the head with one of these prepositions, and of the one that follows the
     * phrase right away wherever the tree has hung it; in the order of the text.
     */
    public List<Token> after(Set<String> prepositions) {
        List<Token> found = new ArrayList<>();
        int next = tokens.get(tokens.size() - 1).index() + 1;
        for (Token noun : sentence.tokens()) {
            List<Token> marks = sentence.children(noun, "case");
            boolean led = marks.stream().anyMatch(mark -> prepositions.contains(mark.lower()));
            boolean hangs = noun.head() == head.index() && noun.is("nmod", "obl") && noun.index() > head.index();
            boolean follows = led && marks.get(0).index() == next;
            if (led && (hangs || follows)) {
                found.add(noun);
            }
        }
        return found;
    }

    private static boolean reaches(Sentence sentence, int end, int first) {
        for (int i = end + 1; i < first; i++) {
            Token between = sentence.tokens().get(i);
            if (!between.isTagged("PUNCT", "ADJ", "NOUN", "PROPN", "NUM", "PART", "CCONJ", "VERB", "ADV", "DET")
                    || between.lower().equals(",")) {
                return false;
            }
        }
        return true;
    }

    private static int begin(Sentence sentence, Token token) {
        return sentence.subtree(token).get(0).index();
    }

    private static int end(Sentence sentence, Token token) {
        List<Token> subtree = sentence.subtree(token);
        return subtree.get(subtree.size() - 1).index();
    }

    private static int end(Sentence sentence, List<Token> children, int last) {
        int end = last;
        for (Token child : children) {
            if (child.is("nmod") && child.index() > end && isPlainPhrase(sentence, child)) {
                List<Token> phrase = phrase(sentence, child);
                if (phrase.get(0).index() == end + 1) {
                    end = phrase.get(phrase.size() - 1).index();
                }
            }
        }
        return end;
    }

    private static boolean isPlainPhrase(Sentence sentence, Token noun) {
        List<Token> marks = sentence.children(noun, "case");
        boolean inner = !marks.isEmpty() && INNER.contains(marks.get(0).lower());
        return inner
                && (isCommon(sentence, noun) || marks.get(0).lower().equals("of"))
                && noun.isTagged("NOUN", "PROPN", "PRON")
                && sentence.children(noun, "nummod").stream()
                        .noneMatch(number -> number.form().length() == 4);
    }

    /** A name is whole by itself; what follows it with "in" or "for" belongs to the verb. */
    private static boolean isCommon(Sentence sentence, Token noun) {
        return !sentence.tokens().get(noun.head()).isTagged("PROPN");
    }

    /** A prepositional phrase from its preposition to the end of its noun phrase. */
    private static List<Token> phrase(Sentence sentence, Token noun) {
        NounPhrase inner = of(sentence, noun);
        int first = Math.min(
                inner.core().get(0).index(),
                sentence.children(noun, "case").get(0).index());
        int last = inner.tokens().get(inner.tokens().size() - 1).index();
        return sentence.tokens().subList(first, last + 1);
    }
}
