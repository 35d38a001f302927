package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.cite.Words;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Reads a noun phrase of an article: by a name, by an office or role with its country or place, by whose thing it is, by what went before,
 * or by where the story is set. Here stands the order in which these are tried.
 */
final class PhraseReading {

    private static final String ETHNIC = "ethnic";
    private static final String PEOPLE = "ETH";
    private static final Set<String> OF = Set.of("of", "from", "in", "by", "at");

    private final Mentions mentions;
    private final Titles titles;
    private final Belonging belonging;
    private final Residence residence;
    private final Setting setting;
    private final Locating locating;
    private final Pronouns pronouns;
    private final ShortNames shortNames;
    private final DefiniteNouns definite;
    private final Deeds deeds;
    private final NameReading names;
    private final RoleReading roles;
    private final Map<Asked, List<Party>> answered = new ConcurrentHashMap<>();

    /** A noun and from where it is seen; every entry that is tried asks for the same ones. */
    private record Asked(int sentence, int head, View view) {}

    PhraseReading(ActorBook book, Mentions mentions, Locating locating, Setting setting) {
        this.mentions = mentions;
        this.locating = locating;
        this.titles = new Titles(book.roles());
        this.belonging = new Belonging(mentions);
        Besides besides = new Besides(titles);
        this.residence = new Residence(mentions, locating);
        this.setting = setting;
        this.pronouns = new Pronouns(mentions, titles);
        this.shortNames = new ShortNames(mentions, titles, besides);
        this.definite = new DefiniteNouns(mentions, titles);
        this.deeds = new Deeds(mentions);
        this.names = new NameReading(book, mentions, titles, belonging, locating);
        HomeReading homes =
                new HomeReading(book.terms(), mentions, belonging, definite, locating, residence, setting, this::first);
        this.roles = new RoleReading(mentions, titles, besides, definite, homes, this::first);
    }

    /** The party or, for "the two sides", parties of one noun or pronoun, coordination aside; never empty. */
    List<Party> read(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        return read(sentence, head, new View(day, speaker, true));
    }

    /** The same by what the words say alone: no state is supposed from where the story is set. */
    List<Party> stated(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        return read(sentence, head, new View(day, speaker, false));
    }

    private List<Party> read(Sentence sentence, Token head, View view) {
        Asked asked = new Asked(sentence.index(), head.index(), view);
        List<Party> known = answered.get(asked);
        if (known == null) {
            known = List.copyOf(find(sentence, head, view));
            answered.put(asked, known);
        }
        return known;
    }

    private List<Party> find(Sentence sentence, Token head, View view) {
        if (head.isTagged("PRON", "DET")) {
            return List.of(pronoun(sentence, head, view));
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        if (view.isTooFar()) {
            return List.of(Party.unknown(phrase));
        }
        List<Party> several = several(phrase, view);
        return several.isEmpty() ? List.of(one(phrase, view)) : several;
    }

    private Party first(Sentence sentence, Token head, View view) {
        return read(sentence, head, view).get(0);
    }

    /** By what may stand for more than one party; empty where it does not. */
    private List<Party> several(NounPhrase phrase, View view) {
        List<Mention> both = definite.bothCountries(phrase);
        if (!both.isEmpty()) {
            return both.stream()
                    .map(mention -> mention.on(view.day()).state().party(phrase.words(), view.day(), false))
                    .toList();
        }
        List<Party> shared = roles.byEachHome(phrase, view);
        return shared.isEmpty() ? byMembers(phrase, view) : shared;
    }

    /**
     * By the first of the readings that tells anything. A name in capitals with no state beside it goes back to what introduced it before
     * its role is asked; all else after.
     */
    private Party one(NounPhrase phrase, View view) {
        LocalDate day = view.day();
        return byPeople(phrase, view)
                .or(() -> names.byName(phrase, day))
                .or(() -> byBody(phrase, day))
                .or(() -> names.byOffice(phrase, day))
                .or(() -> phrase.head().isTagged("PROPN")
                                && belonging.home(phrase).isEmpty()
                        ? byShortName(phrase, view)
                        : Optional.empty())
                .or(() -> roles.byRole(phrase, view))
                .or(() -> byShortName(phrase, view))
                .or(() -> roles.leading(phrase, view))
                .or(() -> byOwner(phrase, view))
                .or(() -> byDeed(phrase, view))
                .or(() -> byBelonging(phrase, day))
                .or(() -> names.bySlip(phrase, day))
                .orElseGet(() -> Party.unknown(phrase));
    }

    /** "ethnic Turks in Bulgaria", "the Kurds of northern Iraq": a people of the state where it lives, told of there or by the story. */
    private Optional<Party> byPeople(NounPhrase phrase, View view) {
        boolean ethnic = phrase.core().stream().anyMatch(token -> token.lower().equals(ETHNIC));
        boolean people = mentions.covering(phrase.sentence(), phrase.head())
                .filter(mention -> mention.isOfPeople())
                .isPresent();
        if (!ethnic && !people) {
            return Optional.empty();
        }
        String sector = titles.role(phrase).map(RoleBook.Role::sector).orElse(PEOPLE);
        Optional<Residence.State> told = residence.behind(phrase);
        Optional<Residence.State> supposed = setting.home()
                .filter(state -> ethnic && view.supposing())
                .map(state -> new Residence.State(new ActorCode(state), " in " + state + ", where the story is set"));
        return told.or(() -> supposed)
                .map(state -> Party.described(
                        phrase,
                        Optional.of(state.code().with(sector)),
                        "\"" + phrase.coreWords().text() + "\" are a people" + state.because()));
    }

    /** Whether a noun is a role. */
    boolean isRole(Sentence sentence, Token noun) {
        return titles.at(sentence, noun).isPresent();
    }

    /** A name by itself. */
    Party named(Mention mention, LocalDate day) {
        return mention.on(day).party(mention.words(), day, false);
    }

    /** What a phrase that names a place and nobody stands for: the state it lies in. */
    Optional<Party> place(Sentence sentence, Token head) {
        return locating.spot(sentence, head)
                .map(spot -> new Party(
                        spot.country().map(ActorCode::new),
                        Optional.empty(),
                        spot.name(),
                        NounPhrase.of(sentence, head).words(),
                        spot.name() + " is a place (" + spot.cite() + ")"));
    }

    /** "dozens of fighters", "members of the council": those they are; empty where nobody is counted, or the whole is a name. */
    private List<Party> byMembers(NounPhrase phrase, View view) {
        return Measures.counted(phrase)
                .filter(noun -> names.byName(phrase, view.day()).isEmpty())
                .stream()
                .flatMap(noun -> read(phrase.sentence(), noun, view.further()).stream())
                .filter(party -> party.code().isPresent())
                .map(party -> party.said(phrase.words()))
                .toList();
    }

    /** "the group", "the group in Iraq", "the bloc": the last one of its kind that was named. */
    private Optional<Party> byBody(NounPhrase phrase, LocalDate day) {
        boolean described = mentions.inCore(phrase).findAny().isPresent()
                || belonging.behind(phrase, Set.of("of")).isPresent();
        return described
                ? Optional.empty()
                : definite.body(phrase).map(mention -> {
                    Known known = mention.on(day);
                    String because = "\"" + phrase.coreWords().text() + "\" is " + known.name() + ": " + known.cite();
                    return Party.of(known, known.code(), phrase.words(), because);
                });
    }

    /** A name of one word that an earlier full name or title explains: "Kim", "Oloo"; "the North"; "the country". */
    private Optional<Party> byShortName(NounPhrase phrase, View view) {
        return shortNames
                .compass(phrase)
                .map(mention -> mention.on(view.day()).party(phrase.words(), view.day(), false))
                .or(() -> shortNames.introduced(phrase).flatMap(earlier -> again(earlier, phrase, view)))
                .or(() -> definite.country(phrase)
                        .map(mention -> mention.on(view.day()).state().party(phrase.words(), view.day(), false)));
    }

    private Optional<Party> again(NounPhrase earlier, NounPhrase phrase, View view) {
        Party party = first(earlier.sentence(), earlier.head(), view.earlier());
        String because = "as \"" + earlier.coreWords().text() + "\" before: " + party.because();
        return party.code().isEmpty()
                ? Optional.empty()
                : Optional.of(new Party(party.code(), party.actor(), party.name(), phrase.words(), because));
    }

    /** "her Chilean counterpart", "Iceland's fleet", "the Icelandic fleet". */
    private Optional<Party> byOwner(NounPhrase phrase, View view) {
        Optional<Token> possessor = phrase.sentence().child(phrase.head(), "nmod:poss");
        Optional<Party> owner = possessor.map(token -> first(phrase.sentence(), token, view.earlier()));
        Optional<Mention> inside = mentions.inCore(phrase).findFirst();
        Optional<Mention> nearer = inside.filter(Mention::isOfState)
                .filter(mention -> possessor
                        .filter(token -> token.index() < mention.first())
                        .isPresent());
        return nearer.isPresent()
                ? nearer.map(mention -> alike(phrase, mention.on(view.day()), owner))
                : owner.filter(party -> party.code().isPresent())
                        .or(() -> inside.map(mention -> named(mention, view.day())))
                        .map(party -> ownedBy(party, phrase));
    }

    /** "the offer": theirs who made it. */
    private Optional<Party> byDeed(NounPhrase phrase, View view) {
        return deeds.doers(phrase)
                .map(doer -> first(doer.sentence(), doer.head(), view.earlier()))
                .filter(party -> party.code().isPresent())
                .findFirst()
                .map(party -> ownedBy(party, phrase));
    }

    private static Party ownedBy(Party owner, NounPhrase phrase) {
        return new Party(
                owner.code(),
                owner.actor(),
                owner.name(),
                phrase.words(),
                "\"" + phrase.coreWords().text() + "\" is " + owner.name() + "'s: " + owner.because());
    }

    /** "her Chilean counterpart", "its Russian ally": of the state named; a counterpart is there what the other is at home. */
    private static Party alike(NounPhrase phrase, Known state, Optional<Party> owner) {
        Optional<String> sector = phrase.head().lemma().equals("counterpart")
                ? owner.flatMap(Party::code)
                        .flatMap(code -> code.sectors().stream().findFirst())
                : Optional.empty();
        ActorCode code = new ActorCode(state.code().country());
        return Party.described(
                phrase,
                Optional.of(sector.map(code::with).orElse(code)),
                "\"" + phrase.coreWords().text() + "\" is of " + state.name() + ": " + state.cite());
    }

    /** "the streets of Oslo". */
    private Optional<Party> byBelonging(NounPhrase phrase, LocalDate day) {
        return belonging.behind(phrase, OF).map(mention -> {
            Known known = mention.on(day);
            String because = "\"" + phrase.words().text() + "\" names " + known.name() + ": " + known.cite();
            return Party.of(known, known.code(), phrase.words(), because);
        });
    }

    private Party pronoun(Sentence sentence, Token pronoun, View view) {
        Words words = sentence.words(List.of(pronoun));
        Optional<Party> meant = Pronouns.isFirstPerson(pronoun)
                ? view.speaker()
                : pronouns.antecedent(sentence, pronoun)
                        .map(phrase -> first(phrase.sentence(), phrase.head(), view.earlier()));
        return meant.filter(party -> party.code().isPresent())
                .map(party -> new Party(
                        party.code(),
                        party.actor(),
                        party.name(),
                        words,
                        "\"" + pronoun.form() + "\" is " + party.name()))
                .orElseGet(() -> new Party(
                        Optional.empty(),
                        Optional.empty(),
                        pronoun.form(),
                        words,
                        "nobody before it fits the pronoun"));
    }
}
