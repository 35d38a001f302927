package org.casus.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds what somebody is called in a phrase: a role noun, a title before a name, a mere courtesy; and whether he is so no more. */
final class Titles {

    private static final Set<String> COURTESIES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "prof", "prof.");

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

    private final RoleBook roles;

    Titles(RoleBook roles) {
        this.roles = roles;
    }

    /** The role noun that ends with a token. */
    Optional<RoleBook.Role> at(Sentence sentence, Token token) {
        return roles.endingAt(sentence.tokens(), token.index());
    }

    /** Whether a role noun of one of these sectors, as a regular expression, ends with a token. */
    boolean isOf(Sentence sentence, Token token, String sectors) {
        return at(sentence, token)
                .filter(role -> role.sector().matches(sectors))
                .isPresent();
    }

    /** The role noun at the head of a phrase, or the title before a name. */
    Optional<RoleBook.Role> role(NounPhrase phrase) {
        Optional<RoleBook.Role> own = at(phrase.sentence(), phrase.head());
        return own.isPresent() || !phrase.head().isTagged("PROPN") ? own : title(phrase);
    }

    /** The role noun in a phrase nearest its end. */
    Optional<RoleBook.Role> title(NounPhrase phrase) {
        return last(phrase.sentence(), phrase.core());
    }

    /** The role noun among these tokens that stands last. */
    Optional<RoleBook.Role> last(Sentence sentence, List<Token> tokens) {
        return tokens.stream().flatMap(token -> at(sentence, token).stream()).reduce((one, other) -> other);
    }

    /** Whether a phrase, or one in apposition to it, tells what somebody is. */
    boolean isTitled(NounPhrase phrase) {
        return title(phrase).isPresent()
                || phrase.sentence().children(phrase.head(), "appos").stream()
                        .anyMatch(noun -> at(phrase.sentence(), noun).isPresent());
    }

    /** Whether a phrase says that somebody holds the office no more, or not yet. */
    static boolean isFormer(NounPhrase phrase) {
        int first = phrase.core().get(0).index();
        return phrase
                .sentence()
                .tokens()
                .subList(Math.max(0, first - 1), phrase.head().index() + 1)
                .stream()
                .anyMatch(token -> FORMER.contains(token.lower()));
    }

    /** "Mr", "Dr": tells nothing of what somebody is. */
    static boolean isCourtesy(Token token) {
        return COURTESIES.contains(token.lower());
    }
}
