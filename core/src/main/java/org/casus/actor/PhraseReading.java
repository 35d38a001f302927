package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.cite.Words;
import org.casus.parse.NameKind;
import org.casus.place.Spot;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Reads a noun phrase of an article: by a name, by an office or role with its country or place, by whose thing it is, by what went before,
 * or by where the story is set.
 */
final class PhraseReading {

    private static final Set<String> OF = Set.of("of", "from", "in", "by", "at");
    private static final Set<String> BELONGING = Set.of("of", "from", "in", "for");
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
    private static final Set<String> ADVISING = Set.of("to", "of", "for", "at");
    private static final Set<String> INSIDE =
            Set.of("in", "at", "near", "around", "over", "outside", "inside", "across");
    private static final Set<String> WHERE =
            Set.of("of", "from", "in", "at", "near", "around", "across", "throughout", "outside");
    /** Who is called so does not hold the office, or not any more. */
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "ex-",
            "late",
            "ousted",
            "deposed",
            "erstwhile",
            "candidate",
            "nominee",
            "hopeful",
            "contender",
            "frontrunner",
            "aspirant");

    /** Nouns that only count those behind "of". */
    private static final Set<String> MEASURES = Set.of(
            "group",
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "ten",
            "tens",
            "number",
            "handful",
            "pair",
            "couple",
            "crowd",
            "majority",
            "minority",
            "member",
            "team",
            "list",
            "series",
            "mass",
            "masses",
            "lot",
            "most",
            "many",
            "some",
            "several",
            "all",
            "one",
            "two",
            "three",
            "four",
            "five");

    private static final String OPPOSITION = "OPP";
    private static final String SHADOW = "shadow";

    /** Nouns that say what somebody is in a body, and not what body it is. */
    private static final Set<String> IN_A_BODY = Set.of(
            "president",
            "vice president",
            "leader",
            "official",
            "aide",
            "secretary",
            "general secretary",
            "secretary-general",
            "secretary general",
            "chief executive officer",
            "ceo",
            "deputy director",
            "managing director",
            "founder",
            "coordinator",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "chairman",
            "chairwoman",
            "chairperson",
            "chief",
            "head",
            "director",
            "executive",
            "commissioner",
            "member",
            "representative",
            "lawyer",
            "adviser",
            "advisor");

    /** Roles whose people are abroad by their calling, or of no state in particular. */
    private static final Set<String> ABROAD = Set.of(
            "diplomat",
            "ambassador",
            "envoy",
            "consul",
            "foreigner",
            "tourist",
            "expatriate",
            "peacekeeper",
            "missionary",
            "correspondent",
            "inspector",
            "weapons inspector",
            "nuclear inspector",
            "immigrant",
            "migrant",
            "refugee",
            "people",
            "person");

    /** How many phrases a reading may go back to one after another. */
    private static final int STEPS = 8;

    /**
     * From where a phrase is read.
     *
     * @param day the day on which it is asked who holds an office
     * @param speaker who says the words; empty outside speech
     * @param supposing whether a state that the words leave out may be supposed from where the story is set
     * @param steps how many phrases were gone back to
     */
    private record View(LocalDate day, Optional<Party> speaker, boolean supposing, int steps) {

        View further() {
            return new View(day, speaker, supposing, steps + 1);
        }

        /** The view of an earlier phrase, which other words surround. */
        View earlier() {
            return new View(day, Optional.empty(), supposing, steps + 1);
        }
    }

    private final ActorBook book;
    private final List<List<Mention>> mentions;
    private final Reference reference;
    private final Setting setting;

    PhraseReading(ActorBook book, List<Sentence> sentences, List<List<Mention>> mentions, Setting setting) {
        this.setting = setting;
        this.book = book;
        this.mentions = mentions;
        this.reference = new Reference(book, sentences, mentions);
    }

    /** The party or, for "the two sides", parties of one noun or pronoun, coordination aside; never empty. */
    List<Party> read(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        return read(sentence, head, new View(day, speaker, true, 0));
    }

    /** The same by what the words say alone: no state is supposed from where the story is set. */
    List<Party> stated(Sentence sentence, Token head, LocalDate day, Optional<Party> speaker) {
        return read(sentence, head, new View(day, speaker, false, 0));
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
        List<Party> shared = byEachHome(phrase, view);
        if (!shared.isEmpty()) {
            return shared;
        }
        Optional<Party> named = byName(phrase, view.day());
        List<Party> members = named.isPresent() ? List.of() : byMembers(phrase, view);
        if (!members.isEmpty()) {
            return members;
        }
        return List.of(named.or(() -> byBody(phrase, view.day()))
                .or(() -> byOffice(phrase, view.day()))
                .or(() -> phrase.head().isTagged("PROPN") && home(phrase).isEmpty()
                        ? byShortName(phrase, view)
                        : Optional.empty())
                .or(() -> byRole(phrase, view))
                .or(() -> byShortName(phrase, view))
                .or(() -> byOwner(phrase, view))
                .or(() -> byBelonging(phrase, view.day(), OF))
                .or(() -> bySlip(phrase, view.day()))
                .orElseGet(() -> unknown(phrase)));
    }

    /** Whether a noun only counts those behind "of". */
    static boolean isMeasure(Token noun) {
        return MEASURES.contains(noun.lemma()) || MEASURES.contains(noun.lower());
    }

    /** Whether a role says what somebody is in a body, and not what body it is. */
    static boolean isInABody(RoleBook.Role role) {
        return IN_A_BODY.contains(role.noun());
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
                .filter(mention -> !isPartOfName(phrase.sentence(), mention))
                .or(() -> nameBehindTitle(phrase))
                .filter(mention ->
                        mention.readings().get(0).kind() != Known.Kind.ADJECTIVE || endsWithHead(phrase, mention))
                .map(mention -> {
                    Words words = whole(phrase, mention);
                    return isWhere(phrase, mention)
                            ? party(home(mention.on(day)), words, day, false)
                            : titled(phrase, mention, words, day)
                                    .orElseGet(() -> party(mention.on(day), words, day, isFormer(phrase)));
                });
    }

    /** A person with a title: the office of that name, whatever the day is taken for; or what the title alone tells of one of that state. */
    private Optional<Party> titled(NounPhrase phrase, Mention mention, Words words, LocalDate day) {
        if (!mention.isPerson() || isFormer(phrase) || mention.on(day).holdsOn(day)) {
            return Optional.empty();
        }
        return title(phrase)
                .map(title -> mention.readings().stream()
                        .filter(known -> List.of(known.office().split("; ")).contains(title.noun()))
                        .findFirst()
                        .map(known -> new Party(
                                Optional.of(known.code()),
                                Optional.of(known.id()),
                                known.name(),
                                words,
                                known.cite() + " " + known.name() + ", called " + title.noun()))
                        .orElseGet(() -> new Party(
                                Optional.of(sectored(mention.on(day).code(), title.sector(), false)),
                                Optional.of(mention.on(day).id()),
                                mention.on(day).name(),
                                words,
                                mention.on(day).cite() + " " + mention.on(day).name() + ", here a " + title.noun()
                                        + ": " + title.cite())));
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

    /** "Age UK", "Mark Cuban": a state's name within that of a body or person. */
    private static boolean isPartOfName(Sentence sentence, Mention mention) {
        return mention.isOfState()
                && sentence.names().stream()
                        .filter(name -> name.kind() == NameKind.ORG || name.kind() == NameKind.PER)
                        .anyMatch(name -> name.first() <= mention.first()
                                && mention.last() <= name.last()
                                && name.last() - name.first() > mention.last() - mention.first());
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
        String office = known.office().isEmpty() ? "" : ", " + known.office();
        if (day.equals(Cast.NO_DAY)) {
            return name + office + "; the day is not known" + checked;
        }
        return inOffice ? name + office + " on " + day + checked : name + ", not in office on " + day + checked;
    }

    /** "Afganistan". */
    private Optional<Party> bySlip(NounPhrase phrase, LocalDate day) {
        return phrase.head().isTagged("PROPN")
                ? book.misspelt(phrase.head().form())
                        .filter(known -> spot(phrase.sentence(), phrase.head()).isEmpty())
                        .map(known -> party(known, phrase.words(), day, false))
                : Optional.empty();
    }

    /** "French and German officials": of each state those; empty where it is not so. */
    private List<Party> byEachHome(NounPhrase phrase, View view) {
        Optional<RoleBook.Role> role =
                book.roles().endingAt(phrase.sentence().tokens(), phrase.head().index());
        List<Mention> homes = mentions(phrase.sentence()).stream()
                .filter(mention -> within(phrase.core(), mention.first()) && mention.isOfState())
                .filter(mention -> mention.last() < phrase.head().index())
                .toList();
        boolean listed = homes.size() > 1
                && phrase.core().stream()
                        .filter(token -> homes.get(0).last() < token.index()
                                && token.index() < homes.get(homes.size() - 1).first())
                        .anyMatch(token ->
                                token.lower().equals("and") || token.form().equals(","));
        if (role.isEmpty() || !listed) {
            return List.of();
        }
        return homes.stream()
                .map(mention -> mention.on(view.day()))
                .map(known -> new Party(
                        Optional.of(sectored(known.code(), role.get().sector(), isFormer(phrase))),
                        Optional.empty(),
                        phrase.coreWords().text(),
                        phrase.words(),
                        role.get().cite() + " " + role.get().noun() + " of " + known.name()))
                .toList();
    }

    /** "dozens of fighters", "members of the council": those they are; empty where nobody is counted. */
    private List<Party> byMembers(NounPhrase phrase, View view) {
        if (!isMeasure(phrase.head())) {
            return List.of();
        }
        return phrase.after(Set.of("of")).stream()
                .limit(1)
                .flatMap(noun -> read(phrase.sentence(), noun, view.further()).stream())
                .filter(party -> party.code().isPresent())
                .map(party -> party.said(phrase.words()))
                .toList();
    }

    /** "the group", "the bloc": the last one of its kind that was named. */
    private Optional<Party> byBody(NounPhrase phrase, LocalDate day) {
        return home(phrase).isPresent()
                ? Optional.empty()
                : reference.body(phrase).map(mention -> {
                    Known known = mention.on(day);
                    return new Party(
                            Optional.of(known.code()),
                            Optional.of(known.id()),
                            known.name(),
                            phrase.words(),
                            "\"" + phrase.coreWords().text() + "\" is " + known.name() + ": " + known.cite());
                });
    }

    /** "President Bell" where the book has one Bell who was president, or all who were are of one state. */
    private Optional<Party> byOffice(NounPhrase phrase, LocalDate day) {
        if (!phrase.head().isTagged("PROPN")) {
            return Optional.empty();
        }
        Token last = phrase.core().get(phrase.core().size() - 1);
        Optional<String> home =
                home(phrase).map(mention -> mention.on(day).code().country());
        return title(phrase).flatMap(title -> {
            List<Known> all = book.terms().holders(last.form(), title.noun()).stream()
                    .filter(known ->
                            home.isEmpty() || home.get().equals(known.code().country()))
                    .toList();
            List<Known> then = all.stream().filter(known -> known.holdsOn(day)).toList();
            List<Known> meant = then.isEmpty() ? all : then;
            boolean one = meant.stream().map(Known::id).distinct().count() == 1;
            boolean alike = meant.stream().map(Known::code).distinct().count() == 1;
            if (!alike) {
                return Optional.empty();
            }
            Known known = meant.get(0);
            return Optional.of(
                    one
                            ? party(known, phrase.words(), day, isFormer(phrase))
                            : new Party(
                                    Optional.of(known.code()),
                                    Optional.empty(),
                                    phrase.coreWords().text(),
                                    phrase.words(),
                                    known.cite() + " one of several called " + last.form() + ", " + title.noun()));
        });
    }

    private Optional<Party> byRole(NounPhrase phrase, View view) {
        return role(phrase)
                .map(role -> inBody(phrase, phrase, role, view).orElseGet(() -> byRole(phrase, phrase, role, view)))
                .or(() -> byApposition(phrase, view));
    }

    /** "Anna Bell, the union's spokeswoman". */
    private Optional<Party> byApposition(NounPhrase phrase, View view) {
        if (!phrase.head().isTagged("PROPN")) {
            return Optional.empty();
        }
        return phrase.sentence().children(phrase.head(), "appos").stream()
                .filter(noun -> noun.isTagged("NOUN", "PROPN"))
                .map(noun -> NounPhrase.of(phrase.sentence(), noun))
                .flatMap(beside -> role(beside)
                        .map(role ->
                                inBody(phrase, beside, role, view).orElseGet(() -> byRole(phrase, beside, role, view)))
                        .stream())
                .findFirst();
    }

    /** @param titled where the role noun stands: the phrase itself, or one beside it */
    private Party byRole(NounPhrase phrase, NounPhrase titled, RoleBook.Role role, View view) {
        Home home = whose(titled, role, view);
        String sector = isShadow(titled) ? OPPOSITION : role.sector();
        Optional<ActorCode> code = home.code()
                .map(found -> home.whole() ? found : sectored(found, sector, isFormer(phrase) || isFormer(titled)))
                .or(() -> sector.equals("ETH") ? Optional.empty() : Optional.of(new ActorCode(sector)));
        return new Party(
                code,
                Optional.empty(),
                phrase.coreWords().text(),
                phrase.words(),
                role.cite() + " " + role.noun() + home.because());
    }

    /** "the spokesman of the dockers' union": what the union is, not what a spokesman is. */
    private Optional<Party> inBody(NounPhrase phrase, NounPhrase titled, RoleBook.Role role, View view) {
        if (!IN_A_BODY.contains(role.noun())) {
            return Optional.empty();
        }
        Set<String> leading = role.noun().startsWith("advis") || role.noun().equals("aide") ? ADVISING : BELONGING;
        return titled.after(leading).stream()
                .filter(noun -> noun.index() > titled.head().index())
                .findFirst()
                .flatMap(noun -> {
                    Party body = read(phrase.sentence(), noun, view.further()).get(0);
                    boolean named = isOrganisation(phrase.sentence(), noun);
                    if (body.code().isEmpty() && !named) {
                        return Optional.empty();
                    }
                    boolean sectored = body.code()
                            .filter(code -> !code.sectors().isEmpty())
                            .isPresent();
                    return sectored || (named && body.code().isEmpty())
                            ? Optional.of(new Party(
                                    body.code(),
                                    Optional.empty(),
                                    phrase.coreWords().text(),
                                    phrase.words(),
                                    role.cite() + " " + role.noun() + " of " + body.name() + ": " + body.because()))
                            : Optional.empty();
                });
    }

    private static boolean isOrganisation(Sentence sentence, Token noun) {
        return sentence.names().stream()
                .anyMatch(name ->
                        name.kind() == NameKind.ORG && name.first() <= noun.index() && noun.index() <= name.last());
    }

    /**
     * Whose somebody is.
     *
     * @param code of the state or organisation; empty where nothing tells
     * @param whole whether the role adds nothing to the code: a party's leader is of the party
     * @param because how it is known, to go behind the role
     */
    private record Home(Optional<ActorCode> code, boolean whole, String because) {

        Home(Optional<ActorCode> code, String because) {
            this(code, false, because);
        }
    }

    /** By a name in the phrase, a possessor, a place in it, an earlier phrase with the same role, or where the story is set. */
    private Home whose(NounPhrase phrase, RoleBook.Role role, View view) {
        Optional<Mention> named = home(phrase);
        if (named.isPresent()) {
            Known known = named.get().on(view.day());
            if (IN_A_BODY.contains(role.noun())
                    && !known.code().sectors().isEmpty()
                    && !known.kind().isOfState()) {
                return new Home(Optional.of(known.code()), true, " of " + known.name());
            }
            return new Home(Optional.of(known.code()), " of " + known.name());
        }
        Optional<ActorCode> owner = ownerCode(phrase, view);
        if (owner.isPresent()) {
            return new Home(owner, "");
        }
        Optional<Spot> spot = spot(phrase);
        if (spot.isPresent()) {
            return new Home(
                    spot.get().country().map(ActorCode::new),
                    " of " + spot.get().name() + " (" + spot.get().cite() + ")");
        }
        Optional<ActorCode> earlier = reference.sameRole(phrase, role).flatMap(before -> code(before, view));
        if (earlier.isPresent()) {
            return new Home(earlier, "");
        }
        return view.supposing() ? supposed(phrase, role, view.day()) : new Home(Optional.empty(), "");
    }

    /** Whose somebody is by where the story is set, or whose officials it told of last. */
    private Home supposed(NounPhrase phrase, RoleBook.Role role, LocalDate day) {
        boolean armed = role.sector().matches("REB|UAF");
        if (ABROAD.contains(role.noun()) || role.sector().matches("ETH|NGO")) {
            return new Home(Optional.empty(), "");
        }
        Optional<String> set = setting.home().filter(state -> !armed || !state.equals("USA"));
        if (set.isPresent() || !role.sector().matches("GOV|MIL|COP|JUD|LEG")) {
            return new Home(
                    set.map(ActorCode::new),
                    set.map(state -> " of " + state + ", where the story is set")
                            .orElse(""));
        }
        Optional<String> told = reference
                .homeNearby(phrase)
                .map(mention -> mention.on(day).code().country());
        return new Home(
                told.map(ActorCode::new),
                told.map(state -> " of " + state + ", whose officials were told of before")
                        .orElse(""));
    }

    /** A place in the phrase: "Leeds police", "farmers in Punjab", "in Punjab province", "in the city of Leeds". */
    private Optional<Spot> spot(NounPhrase phrase) {
        return Stream.concat(
                        phrase.core().stream()
                                .filter(token -> token.index() < phrase.head().index()),
                        phrase.after(WHERE).stream().flatMap(noun -> placeWords(phrase.sentence(), noun)))
                .filter(token -> token.isTagged("PROPN"))
                .flatMap(token -> spot(phrase.sentence(), token).stream())
                .findFirst();
    }

    private static Stream<Token> placeWords(Sentence sentence, Token noun) {
        NounPhrase phrase = NounPhrase.of(sentence, noun);
        return Stream.of(Stream.of(noun), phrase.core().stream(), phrase.after(Set.of("of")).stream())
                .flatMap(words -> words);
    }

    /** The place that a name of the reader's which holds the word means, or else the word alone. */
    private Optional<Spot> spot(Sentence sentence, Token token) {
        return sentence.names().stream()
                .filter(name -> name.first() <= token.index() && token.index() <= name.last())
                .filter(name -> name.kind().isProper())
                .findFirst()
                .filter(name -> name.kind() == NameKind.LOC)
                .map(name -> sentence.words(sentence.tokens().subList(name.first(), name.last() + 1))
                        .text())
                .flatMap(name -> book.gazetteer().find(name, setting.states()));
    }

    /** What a phrase that names a place and nobody stands for: the state it lies in. */
    Optional<Party> place(Sentence sentence, Token head) {
        return spot(sentence, head)
                .map(spot -> new Party(
                        spot.country().map(ActorCode::new),
                        Optional.empty(),
                        spot.name(),
                        NounPhrase.of(sentence, head).words(),
                        spot.name() + " is a place (" + spot.cite() + ")"));
    }

    private static boolean isShadow(NounPhrase phrase) {
        return phrase.core().stream().anyMatch(token -> token.lower().equals(SHADOW));
    }

    /** A state's man has his sector; one of an organisation is the organisation's, unless he bears arms, judges or reports for it. */
    private static ActorCode sectored(ActorCode home, String sector, boolean former) {
        if (!home.isOfState()) {
            return sector.matches("MIL|COP|JUD|MED") && !home.country().equals("IMG") ? home.with(sector) : home;
        }
        ActorCode country = new ActorCode(home.country());
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
        return title(phrase);
    }

    /** The role noun in a phrase nearest its end. */
    private Optional<RoleBook.Role> title(NounPhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        return phrase.core().stream()
                .flatMap(token -> book.roles().endingAt(tokens, token.index()).stream())
                .reduce((one, other) -> other);
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
        Optional<Party> owner = possessor.map(
                token -> read(phrase.sentence(), token, view.earlier()).get(0));
        Optional<Mention> nearer = inCore(phrase)
                .filter(Mention::isOfState)
                .filter(mention -> possessor
                        .filter(token -> token.index() < mention.first())
                        .isPresent());
        if (nearer.isPresent()) {
            return nearer.map(mention -> alike(phrase, mention.on(view.day()), owner));
        }
        return owner.filter(party -> party.code().isPresent())
                .or(() -> inCore(phrase).map(mention -> named(mention, view.day())))
                .map(party -> new Party(
                        party.code(),
                        party.actor(),
                        party.name(),
                        phrase.words(),
                        "\"" + phrase.coreWords().text() + "\" is " + party.name() + "'s: " + party.because()));
    }

    /** "her Chilean counterpart", "its Russian ally": of the state named; a counterpart is there what the other is at home. */
    private static Party alike(NounPhrase phrase, Known state, Optional<Party> owner) {
        Optional<String> sector = phrase.head().lemma().equals("counterpart")
                ? owner.flatMap(Party::code)
                        .flatMap(code -> code.sectors().stream().findFirst())
                : Optional.empty();
        ActorCode code = new ActorCode(state.code().country());
        return new Party(
                Optional.of(sector.map(code::with).orElse(code)),
                Optional.empty(),
                phrase.coreWords().text(),
                phrase.words(),
                "\"" + phrase.coreWords().text() + "\" is of " + state.name() + ": " + state.cite());
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
                .subList(Math.max(0, first - 1), phrase.head().index() + 1)
                .stream()
                .anyMatch(token -> FORMER.contains(token.lower()));
    }
}
