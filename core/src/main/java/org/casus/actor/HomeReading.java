package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Tells whose man or body somebody with a role is: by a name in the phrase, a possessor, a place in it, an earlier phrase with the same
 * role, or where the story is set.
 */
final class HomeReading {

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
            "peacekeeping force",
            "peacekeeping mission",
            "peacekeeping troops",
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

    /** What is called by who leads it: "the Blair government". */
    private static final Set<String> LED = Set.of("administration", "government", "regime", "cabinet");

    private static final List<String> LEADING = List.of("president", "prime minister", "chancellor");

    private final TermBook terms;
    private final Mentions mentions;
    private final Belonging belonging;
    private final DefiniteNouns definite;
    private final Locating locating;
    private final Residence residence;
    private final Setting setting;
    private final Onward onward;

    HomeReading(
            TermBook terms,
            Mentions mentions,
            Belonging belonging,
            DefiniteNouns definite,
            Locating locating,
            Residence residence,
            Setting setting,
            Onward onward) {
        this.terms = terms;
        this.mentions = mentions;
        this.belonging = belonging;
        this.definite = definite;
        this.locating = locating;
        this.residence = residence;
        this.setting = setting;
        this.onward = onward;
    }

    /** Whose the one with this role is; {@link Home#UNKNOWN} where nothing tells. */
    Home of(NounPhrase phrase, RoleBook.Role role, View view) {
        Optional<Home> named = byName(phrase, role, view.day());
        return named.filter(home -> !isFaith(home))
                .or(() -> byLeader(phrase, role, view.day()))
                .or(() -> byOwner(phrase, view))
                .or(() -> byPlace(phrase))
                .or(() -> residence.of(phrase).map(state -> new Home(Optional.of(state.code()), state.because())))
                .or(() -> named)
                .or(() -> bySameRole(phrase, role, view))
                .orElseGet(() -> view.supposing() ? supposed(phrase, role, view.day()) : Home.UNKNOWN);
    }

    /** "Muslim fighters": a faith is at home in many states. */
    private static boolean isFaith(Home home) {
        return home.code().filter(code -> code.country().equals("INT")).isPresent();
    }

    /** "the Icelandic minister", "the leader of the Harbour Party". */
    private Optional<Home> byName(NounPhrase phrase, RoleBook.Role role, LocalDate day) {
        return belonging.home(phrase).map(mention -> mention.on(day)).map(known -> {
            boolean whole = role.isInABody()
                    && !known.code().sectors().isEmpty()
                    && !known.kind().isOfState();
            return new Home(Optional.of(known.code()), whole, " of " + known.name());
        });
    }

    /** "the Blair government": of the state that a leader of this name leads or led, where all of the name are of one. */
    private Optional<Home> byLeader(NounPhrase phrase, RoleBook.Role role, LocalDate day) {
        return phrase.core().stream()
                .filter(token -> token.index() < phrase.head().index() && token.isTagged("PROPN"))
                .reduce((one, other) -> other)
                .filter(name -> LED.contains(role.noun()))
                .flatMap(name -> leader(phrase.sentence(), name, day)
                        .map(known -> new Home(
                                Optional.of(new ActorCode(known.code().country())),
                                " under " + name.form() + ": " + known.cite())));
    }

    private Optional<Known> leader(Sentence sentence, Token name, LocalDate day) {
        List<Known> called = LEADING.stream()
                .flatMap(office -> terms.holders(name.form(), office).stream())
                .toList();
        boolean alike =
                called.stream().map(known -> known.code().country()).distinct().count() == 1;
        return alike
                ? called.stream()
                        .filter(known -> known.holdsOn(day))
                        .findFirst()
                        .or(() -> called.stream().findFirst())
                : mentions.covering(sentence, name).filter(Mention::isPerson).map(mention -> mention.on(day));
    }

    /** "their minister", "the island's police". */
    private Optional<Home> byOwner(NounPhrase phrase, View view) {
        return phrase.sentence()
                .child(phrase.head(), "nmod:poss")
                .filter(owner -> owner.isTagged("PRON", "DET", "NOUN", "PROPN"))
                .flatMap(owner ->
                        onward.read(phrase.sentence(), owner, view.earlier()).code())
                .map(code -> new Home(Optional.of(code), ""));
    }

    /** "Leeds police": of the state in which the place lies, if it lies in one. */
    private Optional<Home> byPlace(NounPhrase phrase) {
        return locating.spot(phrase)
                .map(spot ->
                        new Home(spot.country().map(ActorCode::new), " of " + spot.name() + " (" + spot.cite() + ")"));
    }

    /** "the minister", where it was said before whose minister. */
    private Optional<Home> bySameRole(NounPhrase phrase, RoleBook.Role role, View view) {
        return definite.sameRole(phrase, role)
                .flatMap(earlier -> onward.read(earlier.sentence(), earlier.head(), view.earlier())
                        .code())
                .filter(code -> code.value().length() > 3)
                .map(code -> new Home(Optional.of(code), ""));
    }

    /** By where the story is set, or whose officials it told of last. */
    private Home supposed(NounPhrase phrase, RoleBook.Role role, LocalDate day) {
        boolean armed = role.sector().matches("REB|UAF");
        if (ABROAD.contains(role.noun()) || role.sector().matches("ETH|NGO")) {
            return Home.UNKNOWN;
        }
        Optional<String> set = setting.home().filter(state -> !armed || !state.equals("USA"));
        return set.isPresent() || !role.sector().matches("GOV|MIL|COP|JUD|LEG")
                ? of(set, ", where the story is set")
                : of(
                        definite.homeNearby(phrase)
                                .map(mention -> mention.on(day).code().country()),
                        ", whose officials were told of before");
    }

    private static Home of(Optional<String> state, String because) {
        return new Home(
                state.map(ActorCode::new),
                state.map(found -> " of " + found + because).orElse(""));
    }
}
