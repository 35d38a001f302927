package org.casus.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds what a definite noun goes back to: "the group", "the country", "both sides", "the minister". */
final class DefiniteNouns {

    /** How many sentences back the state is sought whose officials were told of. */
    private static final int HOME_REACH = 3;

    private static final Set<String> COUNTRY = Set.of("country", "nation", "kingdom", "republic");
    private static final Set<String> SIDES =
            Set.of("countries", "sides", "nations", "neighbours", "neighbors", "states", "capitals");
    private static final Set<String> TWO = Set.of("the", "two", "both");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "its", "his", "her", "their");

    /** What kinds of bodies a noun may go back to. */
    private static final Map<String, Set<Known.Kind>> BODY_NOUNS = Map.ofEntries(
            Map.entry("group", Set.of(Known.Kind.GROUP)),
            Map.entry("movement", Set.of(Known.Kind.GROUP)),
            Map.entry("militant", Set.of(Known.Kind.GROUP)),
            Map.entry("militants", Set.of(Known.Kind.GROUP)),
            Map.entry("insurgents", Set.of(Known.Kind.GROUP)),
            Map.entry("rebels", Set.of(Known.Kind.GROUP)),
            Map.entry("jihadists", Set.of(Known.Kind.GROUP)),
            Map.entry("fighters", Set.of(Known.Kind.GROUP)),
            Map.entry("outfit", Set.of(Known.Kind.GROUP)),
            Map.entry("bloc", Set.of(Known.Kind.ORGANISATION)),
            Map.entry("alliance", Set.of(Known.Kind.ORGANISATION)),
            Map.entry("organisation", Set.of(Known.Kind.ORGANISATION)),
            Map.entry("organization", Set.of(Known.Kind.ORGANISATION)),
            Map.entry("agency", Set.of(Known.Kind.MEDIA, Known.Kind.ORGANISATION, Known.Kind.INSTITUTION)),
            Map.entry("party", Set.of(Known.Kind.INSTITUTION, Known.Kind.GROUP)),
            Map.entry("newspaper", Set.of(Known.Kind.MEDIA)),
            Map.entry("paper", Set.of(Known.Kind.MEDIA)),
            Map.entry("broadcaster", Set.of(Known.Kind.MEDIA)),
            Map.entry("network", Set.of(Known.Kind.MEDIA)),
            Map.entry("channel", Set.of(Known.Kind.MEDIA)));

    private final Mentions mentions;
    private final Titles titles;

    DefiniteNouns(Mentions mentions, Titles titles) {
        this.mentions = mentions;
        this.titles = titles;
    }

    private static boolean isPointing(NounPhrase phrase) {
        return phrase.core().stream().anyMatch(token -> POINTING.contains(token.lower()));
    }

    /** The last body of the kind that a definite noun names: "the group", "the bloc". */
    Optional<Mention> body(NounPhrase phrase) {
        Token head = phrase.head();
        Set<Known.Kind> kinds = BODY_NOUNS.getOrDefault(head.lower(), BODY_NOUNS.getOrDefault(head.lemma(), Set.of()));
        return kinds.isEmpty() || !isPointing(phrase)
                ? Optional.empty()
                : lastFirst(phrase, phrase.core().get(0))
                        .filter(mention ->
                                kinds.contains(mention.readings().get(0).kind()))
                        .findFirst();
    }

    /** An earlier phrase with the same role noun and its country, for a definite one without. */
    Optional<NounPhrase> sameRole(NounPhrase phrase, RoleBook.Role role) {
        if (!isPointing(phrase) || phrase.head().isTagged("PROPN")) {
            return Optional.empty();
        }
        String noun = role.words().get(role.words().size() - 1);
        return mentions.backFrom(phrase).stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equalsIgnoreCase(noun)
                                || token.lower().equals(noun))
                        .filter(token -> sentence.index() < phrase.sentence().index()
                                || token.index() < phrase.core().get(0).index())
                        .map(token -> NounPhrase.of(sentence, nounOf(sentence, token)))
                        .filter(mentions::isNamed))
                .findFirst();
    }

    /** The role that a definite noun goes back to where it was told more fully a few sentences before: "an army officer … the officer". */
    Optional<RoleBook.Role> fuller(NounPhrase phrase, RoleBook.Role role) {
        if (!isPointing(phrase)
                || phrase.head().isTagged("PROPN")
                || role.words().size() > 1) {
            return Optional.empty();
        }
        return mentions.backFrom(phrase.sentence(), HOME_REACH).stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equals(phrase.head().lemma()))
                        .filter(token -> sentence.index() < phrase.sentence().index()
                                || token.index() < phrase.core().get(0).index())
                        .flatMap(token -> titles.at(sentence, token).stream()))
                .filter(earlier -> earlier.words().size() > 1)
                .findFirst();
    }

    /** The state whose officials, soldiers or judges were told of last, not more than a few sentences before. */
    Optional<Mention> homeNearby(NounPhrase phrase) {
        return mentions.backFrom(phrase.sentence(), HOME_REACH).stream()
                .flatMap(sentence -> lastFirst(sentence, phrase, phrase.core().get(0))
                        .filter(Mention::isOfState)
                        .filter(mention -> isHomeOfOfficials(sentence, mention)))
                .findFirst();
    }

    private boolean isHomeOfOfficials(Sentence sentence, Mention mention) {
        Token head = nounOf(sentence, sentence.tokens().get(mention.last()));
        Token noun = head.is("amod", "nmod:poss") && !head.isRoot()
                ? sentence.tokens().get(head.head())
                : head;
        return titles.isOf(sentence, noun, "GOV|MIL|COP|JUD|LEG");
    }

    /** The state that "the country" goes back to: the first named in the nearest sentence that names one. */
    Optional<Mention> country(NounPhrase phrase) {
        return !COUNTRY.contains(phrase.head().lower()) || !isPointing(phrase)
                ? Optional.empty()
                : mentions.backFrom(phrase).stream()
                        .flatMap(sentence -> mentions.in(sentence).stream())
                        .filter(DefiniteNouns::isOfCountry)
                        .filter(mention -> isBefore(mention, phrase, phrase.head()))
                        .findFirst();
    }

    /** The two states that "the two countries" or "both sides" go back to: those named last before; empty unless there are two. */
    List<Mention> bothCountries(NounPhrase phrase) {
        boolean plural = SIDES.contains(phrase.head().form());
        boolean definite = phrase.core().stream().anyMatch(token -> TWO.contains(token.lower()));
        if (!plural || !definite) {
            return List.of();
        }
        Map<String, Mention> byState = new LinkedHashMap<>();
        lastFirst(phrase, phrase.head())
                .filter(DefiniteNouns::isOfCountry)
                .forEach(mention ->
                        byState.putIfAbsent(mention.readings().get(0).code().country(), mention));
        return byState.size() < 2
                ? List.of()
                : byState.values().stream().limit(2).toList();
    }

    private static boolean isOfCountry(Mention mention) {
        return mention.isOfState() || mention.isPerson();
    }

    /** The names before a phrase that are remembered, the last first; in its own sentence those that end before the token. */
    private Stream<Mention> lastFirst(NounPhrase phrase, Token end) {
        return mentions.backFrom(phrase).stream().flatMap(sentence -> lastFirst(sentence, phrase, end));
    }

    private Stream<Mention> lastFirst(Sentence sentence, NounPhrase phrase, Token end) {
        List<Mention> found = new ArrayList<>(mentions.in(sentence));
        Collections.reverse(found);
        return found.stream().filter(mention -> isBefore(mention, phrase, end));
    }

    private static boolean isBefore(Mention mention, NounPhrase phrase, Token end) {
        return mention.sentence().index() < phrase.sentence().index() || mention.last() < end.index();
    }

    /** A title that hangs on its name stands for the whole. */
    private static Token nounOf(Sentence sentence, Token token) {
        return token.is("nmod:desc", "compound", "flat") && !token.isRoot()
                ? sentence.tokens().get(token.head())
                : token;
    }
}
