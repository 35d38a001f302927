package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.casus.text.NounPhrase;

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

    private final Belonging belonging;
    private final DefiniteNouns definite;
    private final Locating locating;
    private final Setting setting;
    private final Onward onward;

    HomeReading(Belonging belonging, DefiniteNouns definite, Locating locating, Setting setting, Onward onward) {
        this.belonging = belonging;
        this.definite = definite;
        this.locating = locating;
        this.setting = setting;
        this.onward = onward;
    }

    /** Whose the one with this role is; {@link Home#UNKNOWN} where nothing tells. */
    Home of(NounPhrase phrase, RoleBook.Role role, View view) {
        return byName(phrase, role, view.day())
                .or(() -> byOwner(phrase, view))
                .or(() -> byPlace(phrase))
                .or(() -> bySameRole(phrase, role, view))
                .orElseGet(() -> view.supposing() ? supposed(phrase, role, view.day()) : Home.UNKNOWN);
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
