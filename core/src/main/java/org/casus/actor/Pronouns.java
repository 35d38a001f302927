package org.casus.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.parse.NameKind;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds the phrase that a pronoun of the third person stands for, in its sentence or those before it. */
final class Pronouns {

    /** How many sentences back a pronoun goes. */
    private static final int REACH = 4;

    /** How many sentences back "he said" goes to who spoke last. */
    private static final int SPEAKER_REACH = 6;

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "ours", "my", "me", "ourselves");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    /** Role nouns that name a body, for which "he" does not stand. */
    private static final Set<String> BODIES = Set.of(
            "military",
            "army",
            "navy",
            "government",
            "ministry",
            "party",
            "parliament",
            "court",
            "police",
            "force",
            "council",
            "agency",
            "media",
            "company",
            "group",
            "administration",
            "regime",
            "crowd",
            "opposition",
            "union",
            "church",
            "commission",
            "committee",
            "department",
            "cabinet",
            "senate",
            "congress",
            "tribunal",
            "bank",
            "firm",
            "newspaper",
            "embassy",
            "militia",
            "gang",
            "cartel",
            "university",
            "family",
            "tank",
            "ship",
            "plane",
            "jet",
            "warship",
            "submarine",
            "vessel",
            "boat",
            "destroyer",
            "carrier",
            "fleet",
            "aircraft",
            "helicopter",
            "drone",
            "missile",
            "rocket",
            "artillery",
            "convoy",
            "brigade",
            "battalion",
            "unit",
            "team",
            "delegation",
            "organisation",
            "organization",
            "association",
            "federation",
            "network",
            "channel",
            "paper");

    /** Verbs whose subject goes on speaking as "he said". */
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "add",
            "note",
            "warn",
            "claim",
            "argue",
            "insist",
            "explain",
            "write",
            "announce",
            "declare",
            "stress",
            "continue",
            "state",
            "go",
            "conclude",
            "recall",
            "think",
            "believe");

    private final Mentions mentions;
    private final Titles titles;
    private final Quoted quoted;

    Pronouns(Mentions mentions, Titles titles) {
        this.mentions = mentions;
        this.titles = titles;
        this.quoted = Quoted.in(mentions.sentences());
    }

    static boolean isFirstPerson(Token pronoun) {
        return FIRST_PERSON.contains(pronoun.lower());
    }

    /**
     * The phrase a pronoun of the third person stands for: who spoke last for "he said", else the nearest fitting subject before it, then
     * the nearest fitting name.
     */
    Optional<NounPhrase> antecedent(Sentence sentence, Token pronoun) {
        return lastSpeaker(sentence, pronoun).or(() -> nearest(sentence, pronoun));
    }

    /** "…," he said: who spoke last before. */
    private Optional<NounPhrase> lastSpeaker(Sentence sentence, Token pronoun) {
        boolean speaks = PERSONAL.contains(pronoun.lower())
                && pronoun.is("nsubj")
                && !quoted.holds(sentence, pronoun)
                && isSaying(sentence, pronoun);
        return !speaks
                ? Optional.empty()
                : mentions.backFrom(sentence, SPEAKER_REACH).stream()
                        .skip(1)
                        .flatMap(before -> before.tokens().stream()
                                .filter(token -> token.is("nsubj") && !quoted.holds(before, token))
                                .filter(token -> isSaying(before, token))
                                .filter(token -> token.isTagged("NOUN", "PROPN"))
                                .filter(token -> fits(before, token, pronoun.lower()))
                                .map(token -> NounPhrase.of(before, token)))
                        .findFirst();
    }

    private static boolean isSaying(Sentence sentence, Token subject) {
        return sentence.head(subject)
                .filter(verb -> SAYING.contains(verb.lemma()))
                .isPresent();
    }

    private Optional<NounPhrase> nearest(Sentence sentence, Token pronoun) {
        boolean object = !pronoun.is("nsubj", "nmod:poss");
        Optional<Token> own = object ? subjectOf(sentence, pronoun) : Optional.empty();
        Stream<NounPhrase> here = candidates(sentence.tokens().subList(0, pronoun.index()))
                .filter(token -> own.isEmpty() || own.get().index() != token.index())
                .filter(token -> !isOwnedBy(sentence, token, pronoun))
                .filter(token -> mayStandFor(sentence, token, sentence, pronoun))
                .map(token -> NounPhrase.of(sentence, token));
        Stream<NounPhrase> before = mentions.backFrom(sentence, REACH).stream()
                .skip(1)
                .flatMap(earlier -> candidates(earlier.tokens())
                        .filter(token -> mayStandFor(earlier, token, sentence, pronoun))
                        .map(token -> NounPhrase.of(earlier, token)));
        return Stream.concat(here, before).findFirst();
    }

    /** The nouns among these that a pronoun may mean, likeliest first: subjects in order, then the rest from the end. */
    private static Stream<Token> candidates(List<Token> tokens) {
        List<Token> nouns = tokens.stream()
                .filter(token -> token.isTagged("NOUN", "PROPN") && !token.is("flat", "compound", "nmod:desc"))
                .toList();
        Stream<Token> others = nouns.stream()
                .filter(token -> !token.is("nsubj"))
                .sorted(Comparator.comparing(Token::index).reversed());
        return Stream.concat(nouns.stream().filter(token -> token.is("nsubj")), others);
    }

    /** Whether a noun fits the pronoun; one in a quotation only for a pronoun in one. */
    private boolean mayStandFor(Sentence before, Token noun, Sentence sentence, Token pronoun) {
        return (!quoted.holds(before, noun) || quoted.holds(sentence, pronoun)) && fits(before, noun, pronoun.lower());
    }

    /** "the minister he": a pronoun does not stand for what the tree makes its own. */
    private static boolean isOwnedBy(Sentence sentence, Token noun, Token pronoun) {
        Token owned = pronoun;
        while (owned.is("nmod:poss") && !owned.isRoot()) {
            owned = sentence.tokens().get(owned.head());
            if (owned.equals(noun)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(Sentence sentence, Token noun, String pronoun) {
        Optional<Mention> mention = mentions.covering(sentence, noun);
        if (PERSONAL.contains(pronoun)) {
            return mention.map(Mention::isPerson).orElseGet(() -> isPerson(sentence, noun));
        }
        if (NEUTER.contains(pronoun)) {
            return mention.map(found -> !found.isPerson())
                    .orElseGet(
                            () -> noun.isTagged("NOUN") && titles.isOf(sentence, noun, "GOV|MIL|PTY|MED|BUS|LEG|JUD"));
        }
        return PLURAL.contains(pronoun)
                && mention.map(found -> !found.isPerson())
                        .orElseGet(() -> noun.lower().endsWith("s")
                                && (titles.at(sentence, noun).isPresent()
                                        || mentions.isNamed(NounPhrase.of(sentence, noun))));
    }

    /** Whether a noun that the actor book has not is a person: by the reader, or else by a title or the look of a name. */
    private boolean isPerson(Sentence sentence, Token noun) {
        return sentence.properName(noun)
                .filter(name -> name.kind() == NameKind.PER || !isOfNamedPerson(sentence, noun))
                .map(name -> name.kind() == NameKind.PER)
                .orElseGet(() -> isTitledPerson(sentence, noun) || looksLikeName(sentence, noun));
    }

    /** "Wi", where Wi Sung-lac was named before, whatever the reader takes the short name for. */
    private boolean isOfNamedPerson(Sentence sentence, Token noun) {
        return noun.isTagged("PROPN")
                && mentions.backFrom(sentence, REACH).stream()
                        .anyMatch(before -> before.tokens().stream()
                                .filter(token -> token.form().equals(noun.form()) && !token.equals(noun))
                                .anyMatch(token -> isInPersonsName(before, token)));
    }

    private boolean isInPersonsName(Sentence sentence, Token token) {
        return mentions.covering(sentence, token).filter(Mention::isPerson).isPresent()
                || sentence.names().stream()
                        .anyMatch(name -> name.kind() == NameKind.PER
                                && name.first() < name.last()
                                && name.first() <= token.index()
                                && token.index() <= name.last());
    }

    private boolean isTitledPerson(Sentence sentence, Token noun) {
        boolean plural = noun.isTagged("NOUN")
                && (!noun.lower().equals(noun.lemma()) || noun.lower().equals("people"));
        return !plural && !BODIES.contains(noun.lemma()) && titles.isTitled(NounPhrase.of(sentence, noun));
    }

    private static boolean looksLikeName(Sentence sentence, Token noun) {
        return noun.isTagged("PROPN")
                && Character.isUpperCase(noun.form().charAt(0))
                && noun.form().length() > 1
                && NounPhrase.of(sentence, noun).core().stream()
                        .noneMatch(token -> token.lower().equals("the"));
    }

    /** The subject of the verb whose object the pronoun is, its own or shared with the verb it is coordinated with. */
    private static Optional<Token> subjectOf(Sentence sentence, Token pronoun) {
        Optional<Token> verb = sentence.head(pronoun);
        while (verb.isPresent() && !verb.get().isTagged("VERB", "AUX")) {
            verb = sentence.head(verb.get());
        }
        while (verb.isPresent()) {
            Optional<Token> found = sentence.child(verb.get(), "nsubj");
            if (found.isPresent()) {
                return found;
            }
            verb = verb.get().is("conj", "xcomp", "advcl", "parataxis") ? sentence.head(verb.get()) : Optional.empty();
        }
        return Optional.empty();
    }
}
