package org.casus.event;

import java.util.Optional;
import java.util.Set;
import org.casus.event.Certainty.Judgement;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * What stands at a word itself and tells whether its event happened: negation, auxiliaries, adverbs, adjectives, its conjunction, a question
 * mark. Immutable.
 */
final class StanceMarks {

    private static final Set<String> COMING = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> OPEN = Set.of("may", "might", "could", "can");
    private static final Set<String> UNREAL = Set.of("would", "should", "must", "ought", "'d");

    /** Of the phrases "rather than" and "instead of". */
    private static final Set<String> PREFERRING = Set.of("rather", "instead");

    private final EventDictionary words;

    StanceMarks(EventDictionary words) {
        this.words = words;
    }

    /** What the words at this one say; empty where none says anything. */
    Optional<Judgement> at(Sentence sentence, Token token) {
        return negation(sentence, token)
                .or(() -> sentence.children(token).stream()
                        .flatMap(child -> mark(child).or(() -> auxiliary(sentence, token, child)).stream())
                        .findFirst())
                .or(() -> yetTo(sentence, token))
                .or(() -> question(sentence, token));
    }

    private Optional<Judgement> mark(Token child) {
        String word = child.lower();
        if (child.is("mark", "advmod") && is("condition", word)) {
            return Judgement.by(Factuality.HYPOTHETICAL, child);
        }
        if (child.is("mark", "advmod") && is("open-question", word)) {
            return Judgement.by(Factuality.POSSIBLE, child);
        }
        if (child.is("advmod", "amod") && is("hearsay-adverb", word)) {
            return Judgement.by(Factuality.REPORTED, child);
        }
        if (child.is("amod", "det") && is("coming", word)) {
            return Judgement.by(Factuality.FUTURE, child);
        }
        return child.is("amod") && is("unsettled", word) ? Judgement.by(Factuality.POSSIBLE, child) : Optional.empty();
    }

    /** What an auxiliary says of its verb. "Said it would": the "will" of what was said. */
    private Optional<Judgement> auxiliary(Sentence sentence, Token verb, Token child) {
        String word = child.lower();
        if (!child.is("aux")) {
            return Optional.empty();
        }
        if (COMING.contains(word) || (word.equals("would") && isReported(sentence, verb))) {
            return Judgement.by(Factuality.FUTURE, child);
        }
        if (OPEN.contains(word)) {
            return Judgement.by(Factuality.POSSIBLE, child);
        }
        return UNREAL.contains(word) ? Judgement.by(Factuality.HYPOTHETICAL, child) : Optional.empty();
    }

    /** "Lifting the ban would help": the auxiliary that leaves open what is said of a subject, and with it the subject. */
    static Optional<Token> leavingOpen(Sentence sentence, Token verb) {
        return sentence.children(verb, "aux").stream()
                .filter(child -> OPEN.contains(child.lower()) || UNREAL.contains(child.lower()))
                .findFirst();
    }

    private boolean isReported(Sentence sentence, Token verb) {
        return verb.is("ccomp", "parataxis")
                && !verb.isRoot()
                && words.governs("reporting", sentence.tokens().get(verb.head()));
    }

    /** "did not", "no", "rather than", or nobody who did. */
    Optional<Judgement> negation(Sentence sentence, Token token) {
        return sentence.children(token).stream()
                .filter(child -> child.is("advmod", "det", "case", "mark", "cc"))
                .filter(child -> denies(sentence, child))
                .findFirst()
                .flatMap(child -> Judgement.by(Factuality.NEGATED, child))
                .or(() -> nobody(sentence, token));
    }

    private boolean denies(Sentence sentence, Token child) {
        return (is("negating-adverb", child.lower()) && !follows(sentence, child, "only"))
                || (PREFERRING.contains(child.lower())
                        && (follows(sentence, child, "than") || follows(sentence, child, "of")));
    }

    private static boolean follows(Sentence sentence, Token word, String next) {
        return word.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(word.index() + 1).lower().equals(next);
    }

    /** "No soldier attacked", "Neither Oslo nor Riga signed": nobody did. */
    private static Optional<Judgement> nobody(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .map(subject -> sentence.subtree(subject).get(0))
                .filter(first -> first.lower().equals("no") || first.lower().equals("neither"))
                .findFirst()
                .flatMap(first -> Judgement.by(Factuality.NEGATED, first));
    }

    /** "has yet to meet". */
    private static Optional<Judgement> yetTo(Sentence sentence, Token token) {
        int to = sentence.children(token).stream()
                .filter(child -> child.lower().equals("to") && child.index() < token.index())
                .mapToInt(Token::index)
                .findFirst()
                .orElse(-1);
        boolean yet = to > 1 && sentence.tokens().get(to - 1).lower().equals("yet");
        return yet ? Optional.of(new Judgement(Factuality.NEGATED, "\"yet to\"")) : Optional.empty();
    }

    /** "Will the two sides meet?" */
    private static Optional<Judgement> question(Sentence sentence, Token token) {
        Token last = sentence.tokens().get(sentence.tokens().size() - 1);
        boolean asked = token.isRoot()
                && token.isTagged("VERB", "AUX", "ADJ")
                && last.lower().equals("?");
        return asked ? Optional.of(new Judgement(Factuality.POSSIBLE, "a question")) : Optional.empty();
    }

    private boolean is(String list, String word) {
        return words.list(list).contains(word);
    }
}
