package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Reads from the words around an event whether the writer takes it to have happened. Immutable; safe for use by several threads. */
public final class Certainty {

    private static final Set<String> COMING = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> OPEN = Set.of("may", "might", "could", "can");
    private static final Set<String> UNREAL = Set.of("would", "should", "must", "ought", "'d");

    private final EventDictionary words;

    /** Judges by the word lists of a dictionary. */
    public Certainty(EventDictionary words) {
        this.words = words;
    }

    /**
     * A judgement.
     *
     * @param because the words it rests on
     * @param denying the verb that denies the event; empty where none does
     */
    record Judgement(Factuality factuality, String because, Optional<Token> denying) {

        Judgement(Factuality factuality, String because) {
            this(factuality, because, Optional.empty());
        }
    }

    /** The writer's stance to what a word tells of, whether or not the dictionary knows the word; actual where nothing speaks against it. */
    public Factuality factuality(Sentence sentence, Token word) {
        return judge(sentence, word).map(Judgement::factuality).orElse(Factuality.ACTUAL);
    }

    /** The writer's stance to a frame's event; actual where nothing speaks against it. */
    Judgement judge(Frame frame) {
        Sentence sentence = frame.sentence();
        return frame.object()
                .flatMap(object -> marked(sentence, object))
                .or(() -> judge(sentence, frame.trigger()))
                .orElseGet(() -> new Judgement(Factuality.ACTUAL, "told as a fact"));
    }

    private Optional<Judgement> judge(Sentence sentence, Token trigger) {
        Token token = trigger;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Judgement> here = marked(sentence, token);
            if (here.isPresent() || token.isRoot()) {
                return here;
            }
            Token head = sentence.tokens().get(token.head());
            Optional<Judgement> from = governed(sentence, token, head);
            if (from.isPresent() || !passesUp(sentence, token)) {
                return from;
            }
            token = head;
        }
        return Optional.empty();
    }

    /** What stands at the word itself: negation, auxiliaries, adverbs, adjectives, its conjunction. */
    private Optional<Judgement> marked(Sentence sentence, Token token) {
        Optional<Judgement> negated = negated(sentence, token).or(() -> nobody(sentence, token));
        if (negated.isPresent()) {
            return negated;
        }
        for (Token child : sentence.children(token)) {
            String word = child.lower();

            if (child.is("mark", "advmod") && is("condition", word)) {
                return judgement(Factuality.HYPOTHETICAL, child);
            }
            if (child.is("advmod", "amod") && is("hearsay-adverb", word)) {
                return judgement(Factuality.REPORTED, child);
            }
            if (child.is("amod", "det") && is("coming", word)) {
                return judgement(Factuality.FUTURE, child);
            }
            if (child.is("amod") && is("unsettled", word)) {
                return judgement(Factuality.POSSIBLE, child);
            }
            if (child.is("aux") && !child.is("aux:pass")) {
                Optional<Judgement> auxiliary =
                        isReported(sentence, token) && child.lower().equals("would")
                                ? judgement(Factuality.FUTURE, child)
                                : auxiliary(child);
                if (auxiliary.isPresent()) {
                    return auxiliary;
                }
            }
        }
        return yetTo(sentence, token);
    }

    /** "said it would": the "will" of what was said. */
    private boolean isReported(Sentence sentence, Token token) {
        return token.is("ccomp", "parataxis")
                && !token.isRoot()
                && governs("reporting", sentence.tokens().get(token.head()));
    }

    private static Optional<Judgement> auxiliary(Token child) {
        String word = child.lower();
        if (COMING.contains(word)) {
            return judgement(Factuality.FUTURE, child);
        }
        if (OPEN.contains(word)) {
            return judgement(Factuality.POSSIBLE, child);
        }
        return UNREAL.contains(word) ? judgement(Factuality.HYPOTHETICAL, child) : Optional.empty();
    }

    private Optional<Judgement> negated(Sentence sentence, Token token) {
        return sentence.children(token).stream()
                .filter(child -> child.is("advmod", "det", "case", "mark", "cc"))
                .filter(child -> is("negating-adverb", child.lower()) && !isNotOnly(sentence, child))
                .findFirst()
                .flatMap(child -> judgement(Factuality.NEGATED, child));
    }

    /** "No soldier attacked", "Neither Oslo nor Riga signed": nobody did. */
    private static Optional<Judgement> nobody(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream()
                .map(subject -> sentence.subtree(subject).get(0))
                .filter(first -> first.lower().equals("no") || first.lower().equals("neither"))
                .findFirst()
                .flatMap(first -> judgement(Factuality.NEGATED, first));
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

    private static boolean isNotOnly(Sentence sentence, Token not) {
        return not.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(not.index() + 1).lower().equals("only");
    }

    /** What the word above makes of the event that depends on it. */
    private Optional<Judgement> governed(Sentence sentence, Token token, Token head) {
        boolean bare = token.is("conj")
                && token.isTagged("VERB")
                && token.lower().equals(token.lemma())
                && !token.lower().endsWith("ed")
                && !head.lower().equals(head.lemma());
        boolean clause = bare || token.is("xcomp", "ccomp", "advcl", "acl", "csubj");
        boolean infinitive = bare
                || sentence.children(token).stream()
                        .anyMatch(child ->
                                child.lower().equals("to") && child.isTagged("PART") && child.index() < token.index());
        boolean phrase = token.is("obj", "obl", "nmod", "nsubj:pass");

        boolean relative = token.is("acl:relcl");
        if (relative || !(clause || phrase)) {
            return Optional.empty();
        }
        if (governs("denying", head)) {
            return Optional.of(new Judgement(Factuality.POSSIBLE, "\"" + head.form() + "\"", Optional.of(head)));
        }
        boolean passive = sentence.child(head, "aux:pass", "nsubj:pass").isPresent();
        if (clause && infinitive && passive && governs("hearsay-passive", head)) {
            return judgement(Factuality.REPORTED, head);
        }
        if (governs("negating", head) || (governs("negating-noun", head) && !token.is("obl"))) {
            return judgement(Factuality.NEGATED, head);
        }
        if (clause && governs("hearsay", head) && (infinitive || token.lower().endsWith("ing"))) {
            return judgement(Factuality.REPORTED, head);
        }
        if (governs("wishing", head) && (infinitive || phrase || token.is("ccomp")) && head.isTagged("VERB")) {
            return judgement(Factuality.HYPOTHETICAL, head);
        }
        if (governs("wishing-noun", head) && head.isTagged("NOUN") && !token.is("obl")) {
            return judgement(Factuality.HYPOTHETICAL, head);
        }
        boolean planned = governs("planning", head) || governs("planning-noun", head);
        if (planned && infinitive) {
            return judgement(Factuality.FUTURE, head);
        }
        boolean purpose = infinitive && token.is("advcl", "acl");
        return purpose
                ? Optional.of(new Judgement(Factuality.FUTURE, "a purpose: \"to " + token.form() + "\""))
                : Optional.empty();
    }

    /** Whether what is said of the head is said of the event too. */
    private static boolean passesUp(Sentence sentence, Token token) {
        if (token.is("conj")) {
            boolean own = sentence.child(token, "nsubj", "aux").isPresent();
            return !own;
        }
        return token.is("xcomp", "obj", "nsubj:pass", "fixed", "compound");
    }

    private boolean governs(String list, Token head) {
        return head.lemmas().stream().anyMatch(words.list(list)::contains);
    }

    private boolean is(String list, String word) {
        return words.list(list).contains(word);
    }

    private static Optional<Judgement> judgement(Factuality factuality, Token cause) {
        return Optional.of(new Judgement(factuality, "\"" + cause.form() + "\""));
    }

    /** Whether none of these judgements says that it happened. */
    static boolean isLive(Factuality factuality) {
        return List.of(Factuality.ACTUAL, Factuality.REPORTED, Factuality.POSSIBLE)
                .contains(factuality);
    }
}
