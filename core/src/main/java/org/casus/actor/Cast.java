package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.place.Place;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * The actors of one article: what its phrases and pronouns stand for, each seen from where it stands and on the day of the event.
 * Immutable; safe for use by several threads.
 */
public final class Cast {

    /** Stands for the day where none is known. */
    public static final LocalDate NO_DAY = LocalDate.MAX;

    private final Mentions mentions;
    private final PhraseReading phrases;

    private final Locating locating;
    private final Optional<Place> filed;
    private final List<DayHint> dayHints;
    private final Strangers strangers;

    private Cast(
            Mentions mentions,
            PhraseReading phrases,
            Locating locating,
            Optional<Place> filed,
            List<DayHint> dayHints,
            Strangers strangers) {
        this.locating = locating;
        this.filed = filed;
        this.mentions = mentions;
        this.strangers = strangers;
        this.dayHints = dayHints;
        this.phrases = phrases;
    }

    /** Reads the sentences of an article, all of them and in order. */
    public static Cast of(ActorBook book, List<Sentence> sentences) {
        return of(book, sentences, Optional.empty());
    }

    /**
     * Reads the sentences of an article, all of them and in order.
     *
     * @param filed the place of its dateline, as written; empty where it has none
     */
    public static Cast of(ActorBook book, List<Sentence> sentences, Optional<String> filed) {
        Mentions mentions = Mentions.of(book, sentences);
        Setting setting = Setting.of(mentions.bySentence(), filed.flatMap(book::stateOf));
        DayHints hints = new DayHints(book.terms(), book.roles());
        List<DayHint> dayHints = sentences.stream()
                .flatMap(sentence -> hints.of(sentence, mentions.in(sentence)).stream())
                .distinct()
                .toList();
        Locating locating = new Locating(book.gazetteer(), mentions, setting.states());
        return new Cast(
                mentions,
                new PhraseReading(book, mentions, locating, setting),
                locating,
                filed.flatMap(locating::filed),
                dayHints,
                new Strangers(book, mentions, setting));
    }

    /** What the offices named in the article tell of the day on which it was written, in the order of the text. */
    public List<DayHint> dayHints() {
        return dayHints;
    }

    /**
     * The parties that a noun or pronoun and what is coordinated with it stand for, in the order of the text; never empty.
     *
     * @param day the day on which it is asked who holds an office
     * @param speaker who says the words, for "we" and "our"; empty outside speech
     */
    public List<Party> parties(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        List<Party> parties = new ArrayList<>(phrases.read(sentence, head, day, speaker));
        if (parties.get(0).code().isEmpty() && head.isTagged("PROPN")) {
            phrases.place(sentence, head).ifPresent(place -> parties.set(0, place));
        }
        listed(sentence, head).forEach(other -> parties.addAll(parties(sentence, other, day, speaker)));
        return List.copyOf(parties);
    }

    /**
     * The same by what the words themselves tell: neither is a state supposed from where the story is set, nor is a place its state. By
     * these it is judged whether somebody acts in politics at all.
     */
    public List<Party> stated(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        List<Party> parties = new ArrayList<>(phrases.stated(sentence, head, day, speaker));
        listed(sentence, head).forEach(other -> parties.addAll(stated(sentence, other, day, speaker)));
        return List.copyOf(parties);
    }

    private List<Token> listed(Sentence sentence, Token head) {
        return sentence.children(head, "conj").stream()
                .filter(other -> isListed(sentence, head, other))
                .toList();
    }

    private boolean isListed(Sentence sentence, Token head, Token other) {
        return other.isTagged("NOUN", "PROPN", "PRON")
                && other.index() > head.index()
                && !isOneName(sentence, head, other);
    }

    /** "Trinidad and Tobago": coordinated in the tree, one in the book. */
    private boolean isOneName(Sentence sentence, Token head, Token other) {
        return mentions.in(sentence).stream().anyMatch(mention -> mention.covers(head) && mention.covers(other));
    }

    /** Whether a pronoun stands for who speaks: "we", "our". */
    public static boolean isFirstPerson(Token pronoun) {
        return pronoun.isTagged("PRON", "DET") && Pronouns.isFirstPerson(pronoun);
    }

    /**
     * What the article tells of a party whom the actor book does not know; empty for one that is known, and for a pronoun or a place.
     *
     * @param sentence the sentence that holds the party's words
     */
    public Optional<Stranger> stranger(Sentence sentence, Party party) {
        return strangers.of(sentence, party);
    }

    /** Every actor that the sentence names, in the order of the text. */
    public List<Party> named(Sentence sentence, LocalDate day) {
        return mentions.in(sentence).stream()
                .map(mention -> phrases.named(mention, day))
                .toList();
    }

    /** The countries that the words from {@code first} to {@code last} name, in the order of the text, each once. */
    public List<String> countries(Sentence sentence, int first, int last, LocalDate day) {
        return mentions.in(sentence).stream()
                .filter(mention -> first <= mention.first() && mention.last() <= last)
                .map(mention -> mention.on(day).code().country())
                .distinct()
                .toList();
    }

    /**
     * The place that a noun's phrase names; empty where it names none.
     *
     * @param because how the phrase came to be asked about, for reasons
     */
    public Optional<Place> place(Sentence sentence, Token head, String because) {
        return locating.of(sentence, head, because);
    }

    /** Where the article was filed, by its dateline. */
    public Optional<Place> filed() {
        return filed;
    }

    /** Whether a token belongs to a name of the actor book. */
    public boolean isNamed(Sentence sentence, Token token) {
        return mentions.covering(sentence, token).isPresent();
    }

    /** Whether a noun itself is a name of the actor book or a role, not only something that belongs to an actor. */
    public boolean isActor(Sentence sentence, Token noun) {
        return isNamed(sentence, noun) || phrases.isRole(sentence, noun);
    }

    /** Whether a noun's phrase, or one coordinated with it, names or describes somebody who acts in politics; a mere place does not. */
    public boolean isPolitical(Sentence sentence, Token head, LocalDate day) {
        return stated(sentence, head, day, Optional.empty()).stream()
                .anyMatch(party -> party.code().isPresent());
    }

    /** The noun that tells whose a noun is: a possessor, or a name or adjective of the actor book before it. */
    public Optional<Token> owner(Sentence sentence, Token noun) {
        Optional<Token> possessor = sentence.child(noun, "nmod:poss");
        return possessor.isPresent()
                ? possessor
                : NounPhrase.of(sentence, noun).core().stream()
                        .filter(token -> token.index() < noun.index())
                        .filter(token -> mentions.covering(sentence, token)
                                .filter(mention -> !mention.isStance())
                                .isPresent())
                        .reduce((one, other) -> other);
    }
}
