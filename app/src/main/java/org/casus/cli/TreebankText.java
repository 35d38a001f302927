package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.Span;
import org.casus.parse.NameSpan;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Writes sentences as a treebank in CoNLL-U (Universal Dependencies 2). */
final class TreebankText {

    /** The relations of words that are the predicate of a clause of their own. */
    private static final Set<String> PREDICATES = Set.of("root", "ccomp", "xcomp", "advcl", "acl");

    private TreebankText() {}

    /**
     * The lines of a document, an empty one behind each sentence; none where there are no sentences.
     *
     * @param file what the document is called
     * @param sentences its sentences, in order
     */
    static List<String> lines(String file, List<Sentence> sentences) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0) {
                lines.add("# newdoc id = " + column(file));
            }
            boolean joined = i + 1 < sentences.size() && meet(sentences.get(i), sentences.get(i + 1));
            lines.add("# sent_id = " + id(file) + "-" + (i + 1));
            lines.add("# text = " + column(sentences.get(i).words().text()));
            lines.addAll(words(sentences.get(i), joined));
            lines.add("");
        }
        return List.copyOf(lines);
    }

    private static boolean meet(Sentence sentence, Sentence next) {
        return last(sentence).end() == next.tokens().get(0).span().begin();
    }

    private static Span last(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1).span();
    }

    /** Ids hold neither white space nor slashes. */
    private static String id(String file) {
        return file.equals("-") ? "stdin" : file.replaceAll("[/\\\\]", ":").replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "_");
    }

    private static List<String> words(Sentence sentence, boolean joined) {
        List<Token> tokens = sentence.tokens();
        List<String> lines = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean close = i + 1 < tokens.size()
                    ? token.span().end() == tokens.get(i + 1).span().begin()
                    : joined;
            lines.add(String.join(
                    "\t",
                    Integer.toString(i + 1),
                    column(token.form()),
                    column(token.lemma()),
                    column(token.tag()),
                    column(token.xpos()),
                    "_",
                    Integer.toString(token.head() + 1),
                    token.relation(),
                    "_",
                    misc(sentence, token, close)));
        }
        return lines;
    }

    /** In the order of the alphabet. */
    private static String misc(Sentence sentence, Token token, boolean close) {
        List<String> pairs = new ArrayList<>();
        if (token.isTagged("VERB") || isPredicate(sentence, token)) {
            pairs.add("Factuality=" + rounded(token.factuality()));
        }
        mark(sentence, token, true).ifPresent(mark -> pairs.add("Name=" + mark));
        mark(sentence, token, false).ifPresent(mark -> pairs.add("Role=" + mark));
        if (close) {
            pairs.add("SpaceAfter=No");
        }
        return pairs.isEmpty() ? "_" : String.join("|", pairs);
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        Token first = token;
        for (int steps = 0;
                first.is("conj") && !first.isRoot() && steps < sentence.tokens().size();
                steps++) {
            first = sentence.tokens().get(first.head());
        }
        return PREDICATES.stream().anyMatch(first::is);
    }

    private static String rounded(double value) {
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.equals("-0.00") ? "0.00" : written;
    }

    /** The mark of a word in the layer of names or that of descriptions. */
    private static Optional<String> mark(Sentence sentence, Token token, boolean proper) {
        return sentence.names().stream()
                .filter(name -> name.kind().isProper() == proper)
                .filter(name -> name.first() <= token.index() && token.index() <= name.last())
                .findFirst()
                .map(name -> mark(name, token));
    }

    private static String mark(NameSpan name, Token token) {
        return (name.first() == token.index() ? "B-" : "I-") + name.kind();
    }

    /** On one line, every stretch of white space a blank; {@code _} where nothing is left. */
    private static String column(String words) {
        String plain = words.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
        return plain.isEmpty() ? "_" : plain;
    }
}
