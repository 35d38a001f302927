package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.Words;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Reads a noun phrase of an article: by a name, by an office or role with its country, by whose thing it is, or by what went before. */
final class PhraseReading {

    private static final Set<String> OF = Set.of("of", "from", "in", "by", "at");
    private static final Set<String> BELONGING = Set.of("of", "from", "in", "for");
    private static final Set<String> FORMER = Set.of("former", "ex", "late", "ousted", "deposed", "erstwhile");

    /** How many phrases a reading may go back to one after another. */
    private static final int STEPS = 8;

    /**
     * From where a phrase is read.
     *
     * @param day the day on which it is asked who holds an office
     * @param speaker who says the words; empty outside speech
     * @param steps how many phrases were gone back to
     */
    private record View(LocalDate day, Optional<Party> speaker, int steps) {

        View further() {
            return new View(day, speaker, steps + 1);
        }

        /** The view of an earlier phrase, which other words surround. */
        View earlier() {
            return new View(day, Optional.empty(), steps + 1);
        }
    }

    private final ActorBook book;
    private final List<List<Mention>> mentions;
    private final Reference reference;

    PhraseReading(ActorBook book, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.book = book;
        this.mentions = mentions;
        this.reference = new Reference(book, sentences, mentions);
    }

    /** The party or, for "the two sides", parties of one noun or pronoun, coordination aside; never empty. */
    List<Party> read(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        return read(sentence, head, new View(day, speaker, 0));
    }

    private List<Party> read(Sentence sentence, Token head, View view) {
        if (head.isTagged("PRON", "DET")) {
            return List.of(pronoun(sentence, head, view));
        }
        NounPhrase phrase = NounPhrase.of(sentence, head);
        if (view.steps() > STEPS) {
            return List.of(unknown(phrase));
        }
        List<Mention> both = reference.bothCountries(phrase);
        if (!both.isEmpty()) {
            return both.stream()
                    .map(mention -> party(home(mention.on(view.day())), phrase.words(), view.day(), false))
                    .toList();
        }
        return List.of(byName(phrase, view.day())
                .or(() -> phrase.head().isTagged("PROPN") && home(phrase).isEmpty()
                        ? byShortName(phrase, view)
                        : Optional.empty())
                .or(() -> byRole(phrase, view))
                .or(() -> byShortName(phrase, view))
                .or(() -> byOwner(phrase, view))
                .or(() -> byBelonging(phrase, view.day(), OF))
                .orElseGet(() -> unknown(phrase)));
    }

    boolean isRole(Sentence sentence, Token noun) {
        return book.roles().endingAt(sentence.tokens(), noun.index()).isPresent();
    }

    /** A name by itself. */
    Party named(Mention mention, LocalDate day) {
        Words words =
                mention.sentence().words(mention.sentence().tokens().subList(mention.first(), mention.last() + 1));
        return party(mention.on(day), words, day, false);
    }

    private Optional<Party> byName(NounPhrase phrase, LocalDate day) {
        return covering(phrase.sentence(), phrase.head())
                .or(() -> nameBehindTitle(phrase))
                .filter(mention ->
                        mention.readings().get(0).kind() != Known.Kind.ADJECTIVE || endsWithHead(phrase, mention))
                .map(mention -> party(mention.on(day), whole(phrase, mention), day, isFormer(phrase)));
    }

    /** The phrase's words, with those of the name that the tree has cut off. */
    private static Words whole(NounPhrase phrase, Mention mention) {
        Words words = phrase.words();
        Words name = phrase.sentence().words(phrase.sentence().tokens().subList(mention.first(), mention.last() + 1));
        return words.span().contains(name.span())
                ? words
                : phrase.sentence().words(words.span().join(name.span()));
    }

    /** "leader Kim Jong Un": the title is the head where the tree hangs the name on it. */
    private Optional<Mention> nameBehindTitle(NounPhrase phrase) {
        return mentions(phrase.sentence()).stream()
                .filter(Mention::isPerson)
                .filter(mention -> within(phrase.core(), mention.first())
                        && mention.first() > phrase.head().index())
                .findFirst();
    }

    /** An adjective that is the whole phrase; "Icelandic President Jónsdóttir" is read by the role, whatever the tree calls its head. */
    private static boolean endsWithHead(NounPhrase phrase, Mention mention) {
        return mention.last() == phrase.core().get(phrase.core().size() - 1).index();
    }

    private Party party(Known known, Words words, LocalDate day, boolean former) {
        boolean inOffice =
                known.kind() != Known.Kind.LEADER || ((known.holdsOn(day) || day.equals(Cast.NO_DAY)) && !former);
        ActorCode code = inOffice ? known.code() : new ActorCode(known.code().country());
        return new Party(
                Optional.of(code), Optional.of(known.id()), known.name(), words, because(known, day, inOffice));
    }

    private static String because(Known known, LocalDate day, boolean inOffice) {
        String name = known.cite() + " " + known.name();
        String checked = known.unchecked() ? " (unchecked)" : "";
        if (known.kind() != Known.Kind.LEADER) {
            return name + checked;
        }
        if (day.equals(Cast.NO_DAY)) {
            return name + ", " + known.office() + "; the day is not known" + checked;
        }
        return inOffice
                ? name + ", " + known.office() + " on " + day + checked
                : name + ", not in office on " + day + checked;
    }

    private Optional<Party> byRole(NounPhrase phrase, View view) {
        return role(phrase).map(role -> {
            Optional<Mention> home = home(phrase);
            Optional<ActorCode> country = home.map(
                            mention -> mention.on(view.day()).code())
                    .or(() -> ownerCode(phrase, view))
                    .or(() -> reference.sameRole(phrase, role).flatMap(earlier -> code(earlier, view)));
            boolean former = isFormer(phrase);
            Optional<ActorCode> code = country.map(found -> sectored(found, role.sector(), former))
                    .or(() ->
                            role.sector().equals("ETH") ? Optional.empty() : Optional.of(new ActorCode(role.sector())));
            String whose =
                    home.map(mention -> " of " + mention.on(view.day()).name()).orElse("");
            return new Party(
                    code,
                    Optional.empty(),
                    phrase.coreWords().text(),
                    phrase.words(),
                    role.cite() + " " + role.noun() + whose);
        });
    }

    private static ActorCode sectored(ActorCode home, String sector, boolean former) {
        ActorCode country = new ActorCode(
                home.sectors().size() > 0 && home.country().matches("IGO|NGO|INT|IMG|MNC")
                        ? home.value()
                        : home.country());
        return former ? country : country.with(sector);
    }

    /** The role noun at the head, or the title before a name. */
    private Optional<RoleBook.Role> role(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        Optional<RoleBook.Role> own =
                book.roles().endingAt(tokens, phrase.head().index());
        if (own.isPresent() || !phrase.head().isTagged("PROPN")) {
            return own;
        }
        return phrase.core().stream()
                .flatMap(token -> book.roles().endingAt(tokens, token.index()).stream())
                .reduce((one, other) -> other)
                .or(() -> apposition(phrase).flatMap(noun -> book.roles().endingAt(tokens, noun.index())));
    }

    private static Optional<Token> apposition(NounPhrase phrase) {
        return phrase.sentence().child(phrase.head(), "appos").filter(noun -> noun.isTagged("NOUN"));
    }

    /** The state or organisation whose man, troops or ministry the phrase names. */
    private Optional<Mention> home(NounPhrase phrase) {
        return mentions(phrase.sentence()).stream()
                .filter(mention -> within(phrase.core(), mention.first()) && !mention.isPerson())
                .findFirst()
                .or(() -> belonging(phrase, BELONGING))
                .or(() -> apposition(phrase).flatMap(noun -> home(NounPhrase.of(phrase.sentence(), noun))));
    }

    private Optional<Mention> belonging(NounPhrase phrase, Set<String> prepositions) {
        return phrase.after(prepositions).stream()
                .flatMap(noun ->
                        covering(phrase.sentence(), noun)
                                .or(() -> inCore(NounPhrase.of(phrase.sentence(), noun)))
                                .stream())
                .findFirst();
    }

    private Optional<Mention> inCore(NounPhrase phrase) {
        return mentions(phrase.sentence()).stream()
                .filter(mention -> within(phrase.core(), mention.first()))
                .findFirst();
    }

    private Optional<ActorCode> ownerCode(NounPhrase phrase, View view) {
        return phrase.sentence()
                .child(phrase.head(), "nmod:poss")
                .filter(owner -> owner.isTagged("PRON", "DET") || owner.isTagged("NOUN", "PROPN"))
                .flatMap(owner ->
                        read(phrase.sentence(), owner, view.earlier()).get(0).code());
    }

    /** A name of one word that an earlier full name or title explains: "Kim", "Oloo"; "the North". */
    private Optional<Party> byShortName(NounPhrase phrase, View view) {
        return reference
                .compass(phrase)
                .map(mention -> party(mention.on(view.day()), phrase.words(), view.day(), false))
                .or(() -> reference.introduced(phrase).flatMap(earlier -> again(earlier, phrase, view)))
                .or(() -> reference
                        .country(phrase)
                        .map(mention -> party(home(mention.on(view.day())), phrase.words(), view.day(), false)));
    }

    /** The state of a leader or a seat; a state itself. */
    private static Known home(Known known) {
        return new Known(
                Known.Kind.STATE,
                known.kind() == Known.Kind.STATE ? known.id() : known.code().country(),
                known.kind() == Known.Kind.LEADER ? known.code().country() : known.name(),
                new ActorCode(known.code().country()),
                Optional.empty(),
                Optional.empty(),
                "",
                known.cite(),
                known.unchecked());
    }

    private Optional<Party> again(NounPhrase earlier, NounPhrase phrase, View view) {
        Party party = read(earlier.sentence(), earlier.head(), view.earlier()).get(0);
        if (party.code().isEmpty()) {
            return Optional.empty();
        }
        String because = "as \"" + earlier.coreWords().text() + "\" before: " + party.because();
        return Optional.of(new Party(party.code(), party.actor(), party.name(), phrase.words(), because));
    }

    private Optional<Party> byOwner(NounPhrase phrase, View view) {
        Optional<Token> possessor = phrase.sentence().child(phrase.head(), "nmod:poss");
        Optional<Party> owner = possessor
                .map(token -> read(phrase.sentence(), token, view.earlier()).get(0))
                .filter(party -> party.code().isPresent())
                .or(() -> inCore(phrase).map(mention -> named(mention, view.day())));
        return owner.map(party -> new Party(
                party.code(),
                party.actor(),
                party.name(),
                phrase.words(),
                "\"" + phrase.coreWords().text() + "\" is " + party.name() + "'s: " + party.because()));
    }

    private Optional<Party> byBelonging(NounPhrase phrase, LocalDate day, Set<String> prepositions) {
        return belonging(phrase, prepositions).map(mention -> {
            Known known = mention.on(day);
            return new Party(
                    Optional.of(known.code()),
                    Optional.of(known.id()),
                    known.name(),
                    phrase.words(),
                    "\"" + phrase.words().text() + "\" names " + known.name() + ": " + known.cite());
        });
    }

    private static Party unknown(NounPhrase phrase) {
        return new Party(
                Optional.empty(),
                Optional.empty(),
                phrase.coreWords().text(),
                phrase.words(),
                "nobody in the actor book");
    }

    private Party pronoun(Sentence sentence, Token pronoun, View view) {
        Words words = sentence.words(List.of(pronoun));
        Optional<Party> meant = Reference.isFirstPerson(pronoun)
                ? view.speaker()
                : reference
                        .antecedent(sentence, pronoun)
                        .map(phrase -> read(phrase.sentence(), phrase.head(), view.earlier())
                                .get(0));
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

    private Optional<ActorCode> code(NounPhrase earlier, View view) {
        return read(earlier.sentence(), earlier.head(), view.earlier())
                .get(0)
                .code()
                .filter(code -> code.value().length() > 3);
    }

    private Optional<Mention> covering(Sentence sentence, Token token) {
        return mentions(sentence).stream()
                .filter(mention -> mention.covers(token))
                .findFirst();
    }

    private List<Mention> mentions(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    private static boolean within(List<Token> tokens, int index) {
        return tokens.get(0).index() <= index
                && index <= tokens.get(tokens.size() - 1).index();
    }

    private static boolean isFormer(NounPhrase phrase) {
        int first = phrase.core().get(0).index();
        return phrase
                .sentence()
                .tokens()
                .subList(Math.max(0, first - 1), phrase.head().index())
                .stream()
                .anyMatch(token -> FORMER.contains(token.lower()));
    }
}
