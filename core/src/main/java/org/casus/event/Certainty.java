package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Impression;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Tells whether the writer takes an event to have happened. The words around it decide; where they are silent, the reader's own sense does:
 * it is often the first to hear that something was only spoken of. Immutable; safe for use by several threads.
 */
public final class Certainty {

    /** From -3, surely not, to 3, surely so: below this the reader hears no fact where no word speaks against one. */
    private static final double DOUBTED = 0.2;

    /** Above this the reader hears a fact where a plan or purpose alone speaks against one: "moved to deny". */
    private static final double HEARD = 0.7;

    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    private final StanceMarks marks;
    private final StanceGovernors governors;

    /** Judges by the word lists of a dictionary. */
    public Certainty(EventDictionary words) {
        this.marks = new StanceMarks(words);
        this.governors = new StanceGovernors(words, marks);
    }

    /**
     * A judgement.
     *
     * @param because the words it rests on
     * @param denying the verb that denies the event; empty where none does
     * @param firm whether it stands though the reader hears a fact
     */
    record Judgement(Factuality factuality, String because, Optional<Token> denying, boolean firm) {

        Judgement(Factuality factuality, String because, Optional<Token> denying) {
            this(factuality, because, denying, true);
        }

        Judgement(Factuality factuality, String because) {
            this(factuality, because, Optional.empty());
        }

        static Optional<Judgement> by(Factuality factuality, Token cause) {
            return Optional.of(new Judgement(factuality, "\"" + cause.form() + "\""));
        }

        /** One that gives way where the reader hears a fact. */
        Judgement unlessRead() {
            return new Judgement(factuality, because, denying, false);
        }
    }

    /** The writer's stance to what a word tells of, whether or not the dictionary knows the word; actual where nothing speaks against it. */
    public Factuality factuality(Sentence sentence, Token word) {
        return judge(sentence, word, word).factuality();
    }

    /** The writer's stance to a frame's event; actual where nothing speaks against it. */
    Judgement judge(Frame frame) {
        return frame.object()
                .flatMap(object -> marks.at(frame.sentence(), object))
                .orElseGet(() ->
                        judge(frame.sentence(), frame.trigger(), frame.object().orElse(frame.trigger())));
    }

    /** @param named the word that names what is done, where another only carries it: "talks" of "held talks" */
    private Judgement judge(Sentence sentence, Token trigger, Token named) {
        double read = Math.max(trigger.factuality(), named.factuality());
        return byWords(sentence, trigger)
                .filter(judgement -> judgement.firm() || read < HEARD)
                .or(() -> sentence.isParsed() && read < DOUBTED && !isKnown(sentence, trigger)
                        ? Optional.of(doubted(sentence, trigger))
                        : Optional.empty())
                .orElseGet(() -> new Judgement(Factuality.ACTUAL, "told as a fact"));
    }

    /** "during the visit": a noun with an article or owner takes for granted that there is such a thing. */
    private static boolean isKnown(Sentence sentence, Token trigger) {
        return trigger.isTagged("NOUN")
                && sentence.children(trigger, "det", "nmod:poss").stream()
                        .anyMatch(child -> !child.is("det") || KNOWN.contains(child.lower()));
    }

    /** What the reader hears instead of a fact; what it tells no kind of is hypothetical. */
    private static Judgement doubted(Sentence sentence, Token trigger) {
        Factuality heard = sentence.impressions()
                .at(trigger.index())
                .map(Impression::stance)
                .flatMap(Certainty::unreal)
                .orElse(Factuality.HYPOTHETICAL);
        return new Judgement(heard, "the reader hears no fact in \"" + trigger.form() + "\"");
    }

    private static Optional<Factuality> unreal(String label) {
        return List.of(Factuality.FUTURE, Factuality.NEGATED, Factuality.POSSIBLE).stream()
                .filter(factuality -> factuality.label().equals(label))
                .findFirst();
    }

    private Optional<Judgement> byWords(Sentence sentence, Token trigger) {
        Token token = trigger;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Judgement> here = marks.at(sentence, token);
            if (here.isPresent() || token.isRoot()) {
                return here;
            }
            Token head = sentence.tokens().get(token.head());
            Optional<Judgement> from = governors.of(sentence, token, head);
            if (from.isPresent() || !passesUp(sentence, token)) {
                return from;
            }
            token = head;
        }
        return Optional.empty();
    }

    /** Whether what is said of the head is said of the event too. */
    private static boolean passesUp(Sentence sentence, Token token) {
        if (token.is("conj")) {
            boolean own = sentence.child(token, "nsubj", "aux").isPresent();
            return !own;
        }
        return token.is("xcomp", "obj", "nsubj:pass", "fixed", "compound");
    }

    /** Whether none of these judgements says that it happened. */
    static boolean isLive(Factuality factuality) {
        return List.of(Factuality.ACTUAL, Factuality.REPORTED, Factuality.POSSIBLE)
                .contains(factuality);
    }
}
