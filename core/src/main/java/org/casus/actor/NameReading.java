package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.Words;
import org.casus.text.NounPhrase;
import org.casus.text.Token;

/** Reads a phrase by a name of the actor book in it, by a title with a name, or by a name that is misspelt. */
final class NameReading {

    /** What falls on a place, so that "on" tells where. */
    private static final Set<String> BLOWS = Set.of(
            "attack",
            "strike",
            "raid",
            "bombing",
            "bombardment",
            "shelling",
            "assault",
            "airstrike",
            "march",
            "advance");

    private static final Set<String> INSIDE =
            Set.of("in", "at", "near", "around", "over", "outside", "inside", "across");

    private final ActorBook book;
    private final Mentions mentions;
    private final Titles titles;
    private final Belonging belonging;
    private final Locating locating;

    NameReading(ActorBook book, Mentions mentions, Titles titles, Belonging belonging, Locating locating) {
        this.book = book;
        this.mentions = mentions;
        this.titles = titles;
        this.belonging = belonging;
        this.locating = locating;
    }

    /** The name that the head is part of, or that stands behind a title. */
    Optional<Party> byName(NounPhrase phrase, LocalDate day) {
        return mentions.covering(phrase.sentence(), phrase.head())
                .filter(mention -> !mention.isPartOfName())
                .or(() -> nameBehindTitle(phrase))
                .filter(mention ->
                        mention.readings().get(0).kind() != Known.Kind.ADJECTIVE || endsWithHead(phrase, mention))
                .map(mention -> named(phrase, mention, day));
    }

    private Party named(NounPhrase phrase, Mention mention, LocalDate day) {
        Words words = whole(phrase, mention);
        return isWhere(phrase, mention)
                ? mention.on(day).state().party(words, day, false)
                : titled(phrase, mention, words, day)
                        .orElseGet(() -> mention.on(day).party(words, day, Titles.isFormer(phrase)));
    }

    /** A person with a title who holds no office on the day; empty for all others. */
    private Optional<Party> titled(NounPhrase phrase, Mention mention, Words words, LocalDate day) {
        Known known = mention.on(day);
        return !mention.isPerson() || Titles.isFormer(phrase) || known.holdsOn(day)
                ? Optional.empty()
                : titles.title(phrase)
                        .map(title -> inOffice(mention, title, words).orElseGet(() -> called(known, title, words)));
    }

    /** The office of the title's name, whatever the day is taken for. */
    private static Optional<Party> inOffice(Mention mention, RoleBook.Role title, Words words) {
        return mention.readings().stream()
                .filter(known -> known.offices().contains(title.noun()))
                .findFirst()
                .map(known -> Party.of(
                        known, known.code(), words, known.cite() + " " + known.name() + ", called " + title.noun()));
    }

    /** What the title alone tells of one of that state. */
    private static Party called(Known known, RoleBook.Role title, Words words) {
        return Party.of(
                known,
                known.code().sectored(title.sector(), false),
                words,
                known.cite() + " " + known.name() + ", here a " + title.noun() + ": " + title.cite());
    }

    /** "in Paris": the city, not the government. */
    private static boolean isWhere(NounPhrase phrase, Mention mention) {
        boolean struck = phrase.sentence()
                .head(phrase.head())
                .filter(noun -> BLOWS.contains(noun.lemma()))
                .isPresent();
        Known.Kind kind = mention.readings().get(0).kind();
        return (kind == Known.Kind.CAPITAL || kind == Known.Kind.PLACE)
                && phrase.sentence().children(phrase.head(), "case").stream()
                        .anyMatch(mark -> INSIDE.contains(mark.lower())
                                || (struck && mark.lower().equals("on")));
    }

    /** The phrase's words, with those of the name that the tree has cut off. */
    private static Words whole(NounPhrase phrase, Mention mention) {
        Words words = phrase.words();
        Words name = mention.words();
        return words.span().contains(name.span())
                ? words
                : phrase.sentence().words(words.span().join(name.span()));
    }

    /** "leader Kim Jong Un": the title is the head where the tree hangs the name on it. */
    private Optional<Mention> nameBehindTitle(NounPhrase phrase) {
        return mentions.inCore(phrase)
                .filter(mention ->
                        mention.isPerson() && mention.first() > phrase.head().index())
                .findFirst();
    }

    /** An adjective that is the whole phrase; "Icelandic President Jónsdóttir" is read by the role, whatever the tree calls its head. */
    private static boolean endsWithHead(NounPhrase phrase, Mention mention) {
        return mention.last() == phrase.core().get(phrase.core().size() - 1).index();
    }

    /** "President Bell" where the book has one Bell who was president, or all who were are of one state. */
    Optional<Party> byOffice(NounPhrase phrase, LocalDate day) {
        return phrase.head().isTagged("PROPN")
                ? titles.title(phrase).flatMap(title -> holder(phrase, title, day))
                : Optional.empty();
    }

    private Optional<Party> holder(NounPhrase phrase, RoleBook.Role title, LocalDate day) {
        Token last = phrase.core().get(phrase.core().size() - 1);
        List<Known> meant = holders(phrase, last, title, day);
        boolean alike = meant.stream().map(Known::code).distinct().count() == 1;
        if (!alike) {
            return Optional.empty();
        }
        boolean one = meant.stream().map(Known::id).distinct().count() == 1;
        Known known = meant.get(0);
        return Optional.of(
                one
                        ? known.party(phrase.words(), day, Titles.isFormer(phrase))
                        : Party.described(
                                phrase,
                                Optional.of(known.code()),
                                known.cite() + " one of several called " + last.form() + ", " + title.noun()));
    }

    /** Those of a name who ever held the office, of the state that the phrase names if any: those of the day, or else all. */
    private List<Known> holders(NounPhrase phrase, Token name, RoleBook.Role title, LocalDate day) {
        Optional<String> home =
                belonging.home(phrase).map(mention -> mention.on(day).code().country());
        List<Known> all = book.terms().holders(name.form(), title.noun()).stream()
                .filter(known ->
                        home.isEmpty() || home.get().equals(known.code().country()))
                .toList();
        List<Known> then = all.stream().filter(known -> known.holdsOn(day)).toList();
        return then.isEmpty() ? all : then;
    }

    /** "Afganistan". */
    Optional<Party> bySlip(NounPhrase phrase, LocalDate day) {
        return phrase.head().isTagged("PROPN")
                ? book.misspelt(phrase.head().form())
                        .filter(known ->
                                locating.spot(phrase.sentence(), phrase.head()).isEmpty())
                        .map(known -> known.party(phrase.words(), day, false))
                : Optional.empty();
    }
}
