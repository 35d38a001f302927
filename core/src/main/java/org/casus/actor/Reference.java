package org.casus.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds what a pronoun, a short name or a definite noun goes back to, among what the article said before it. */
final class Reference {

    private static final int REACH = 4;

    /** How many sentences back a name or title is remembered. */
    private static final int MEMORY = 60;

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "us", "our", "ours", "my", "me", "ourselves");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "kingdom", "republic");
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
            "warship");

    private static final Set<String> SIDES =
            Set.of("countries", "sides", "nations", "neighbours", "neighbors", "states", "capitals");
    private static final Set<String> TWO = Set.of("the", "two", "both");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "its", "his", "her", "their");

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

    private static final Set<String> COURTESIES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "prof", "prof.");

    private static final int HOME_REACH = 3;
    private static final int SPEAKER_REACH = 6;

    /** What kinds of bodies a noun may go back to. */
    private static final Map<String, String> BODY_NOUNS = Map.ofEntries(
            Map.entry("group", "GROUP"),
            Map.entry("movement", "GROUP"),
            Map.entry("militant", "GROUP"),
            Map.entry("militants", "GROUP"),
            Map.entry("insurgents", "GROUP"),
            Map.entry("rebels", "GROUP"),
            Map.entry("jihadists", "GROUP"),
            Map.entry("fighters", "GROUP"),
            Map.entry("outfit", "GROUP"),
            Map.entry("bloc", "ORGANISATION"),
            Map.entry("alliance", "ORGANISATION"),
            Map.entry("organisation", "ORGANISATION"),
            Map.entry("organization", "ORGANISATION"),
            Map.entry("agency", "MEDIA ORGANISATION INSTITUTION"),
            Map.entry("party", "INSTITUTION GROUP"),
            Map.entry("newspaper", "MEDIA"),
            Map.entry("paper", "MEDIA"),
            Map.entry("broadcaster", "MEDIA"),
            Map.entry("network", "MEDIA"),
            Map.entry("channel", "MEDIA"));

    private final ActorBook book;
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;
    private final Quoted quoted;

    Reference(ActorBook book, List<Sentence> sentences, List<List<Mention>> mentions) {
        this.book = book;
        this.sentences = sentences;
        this.mentions = mentions;
        this.quoted = Quoted.in(sentences);
    }

    static boolean isFirstPerson(Token pronoun) {
        return FIRST_PERSON.contains(pronoun.lower());
    }

    /** The phrase a pronoun of the third person stands for: the nearest fitting subject before it, then the nearest fitting name. */
    Optional<NounPhrase> antecedent(Sentence sentence, Token pronoun) {
        String word = pronoun.lower();
        Optional<NounPhrase> speaker = lastSpeaker(sentence, pronoun);
        if (speaker.isPresent()) {
            return speaker;
        }
        boolean object = !pronoun.is("nsubj", "nmod:poss");
        Optional<Integer> own = object ? subjectOf(sentence, pronoun) : Optional.empty();
        for (Sentence before : backwards(sentence)) {
            Optional<NounPhrase> found = candidates(before, sentence, pronoun).stream()
                    .filter(token -> before != sentence || own.isEmpty() || own.get() != token.index())
                    .filter(token -> before != sentence || !isOwnedBy(sentence, token, pronoun))
                    .filter(token -> !quoted.holds(before, token) || quoted.holds(sentence, pronoun))
                    .filter(token -> fits(before, token, word))
                    .map(token -> NounPhrase.of(before, token))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "…," he said: who spoke last before. */
    private Optional<NounPhrase> lastSpeaker(Sentence sentence, Token pronoun) {
        boolean speaks = PERSONAL.contains(pronoun.lower())
                && pronoun.is("nsubj")
                && !quoted.holds(sentence, pronoun)
                && isSaying(sentence, pronoun);
        if (!speaks) {
            return Optional.empty();
        }
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - SPEAKER_REACH); i--) {
            Sentence before = sentences.get(i);
            Optional<NounPhrase> found = before.tokens().stream()
                    .filter(token -> token.is("nsubj") && !quoted.holds(before, token))
                    .filter(token -> isSaying(before, token))
                    .filter(token -> token.isTagged("NOUN", "PROPN"))
                    .filter(token -> fits(before, token, pronoun.lower()))
                    .map(token -> NounPhrase.of(before, token))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isSaying(Sentence sentence, Token subject) {
        return sentence.head(subject)
                .filter(verb -> SAYING.contains(verb.lemma()))
                .isPresent();
    }

    /** The last body of the kind that a definite noun names: "the group", "the bloc". */
    Optional<Mention> body(NounPhrase phrase) {
        String kinds = BODY_NOUNS.getOrDefault(
                phrase.head().lower(), BODY_NOUNS.getOrDefault(phrase.head().lemma(), ""));
        boolean pointing = phrase.core().stream().anyMatch(token -> POINTING.contains(token.lower()));
        if (kinds.isEmpty() || !pointing) {
            return Optional.empty();
        }
        List<String> allowed = List.of(kinds.split(" "));
        return before(phrase).stream()
                .flatMap(sentence -> {
                    List<Mention> found = new ArrayList<>(mentions.get(sentence.index()));
                    Collections.reverse(found);
                    return found.stream()
                            .filter(mention -> sentence.index()
                                            < phrase.sentence().index()
                                    || mention.last() < phrase.core().get(0).index());
                })
                .filter(mention ->
                        allowed.contains(mention.readings().get(0).kind().name()))
                .findFirst();
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

    /** "the North" and "the South", where the article names the state whole. */
    Optional<Mention> compass(NounPhrase phrase) {
        String word = phrase.head().form();
        if (!word.equals("North") && !word.equals("South")) {
            return Optional.empty();
        }
        return mentions.stream()
                .flatMap(List::stream)
                .filter(mention -> mention.readings().get(0).kind() == Known.Kind.STATE)
                .filter(mention -> mention.readings().get(0).name().startsWith(word + " "))
                .findFirst();
    }

    /** The phrase that introduced a name of which this phrase repeats a word; empty where there is none before it. */
    Optional<NounPhrase> introduced(NounPhrase phrase) {
        Token head = COURTESIES.contains(phrase.head().lower())
                ? phrase.core().get(phrase.core().size() - 1)
                : phrase.head();
        if (!head.isTagged("PROPN") || head.form().length() < 2) {
            return Optional.empty();
        }
        return before(phrase).stream()
                .flatMap(sentence -> names(sentence, head, phrase).stream())
                .findFirst();
    }

    /** An earlier phrase with the same role noun and its country, for a definite one without. */
    Optional<NounPhrase> sameRole(NounPhrase phrase, RoleBook.Role role) {
        if (phrase.core().stream().noneMatch(token -> POINTING.contains(token.lower()))
                || phrase.head().isTagged("PROPN")) {
            return Optional.empty();
        }
        String noun = role.words().get(role.words().size() - 1);
        return before(phrase).stream()
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.lemma().equalsIgnoreCase(noun)
                                || token.lower().equals(noun))
                        .filter(token -> sentence.index() < phrase.sentence().index()
                                || token.index() < phrase.core().get(0).index())
                        .map(token -> nounOf(sentence, token))
                        .map(token -> NounPhrase.of(sentence, token))
                        .filter(earlier -> namesHome(earlier)))
                .findFirst();
    }

    /** The state whose officials, soldiers or judges were told of last, not more than a few sentences before. */
    Optional<Mention> homeNearby(NounPhrase phrase) {
        for (int i = phrase.sentence().index();
                i >= Math.max(0, phrase.sentence().index() - HOME_REACH);
                i--) {
            Sentence sentence = sentences.get(i);
            int end = sentence.equals(phrase.sentence())
                    ? phrase.core().get(0).index()
                    : sentence.tokens().size();
            Optional<Mention> found = mentions.get(i).stream()
                    .filter(Mention::isOfState)
                    .filter(mention -> mention.last() < end && isHomeOfOfficials(sentence, mention))
                    .reduce((one, other) -> other);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isHomeOfOfficials(Sentence sentence, Mention mention) {
        Token head = nounOf(sentence, sentence.tokens().get(mention.last()));
        Token noun = head.is("amod", "nmod:poss") && !head.isRoot()
                ? sentence.tokens().get(head.head())
                : head;
        return role(sentence, noun, "GOV|MIL|COP|JUD|LEG");
    }

    /** The state that "the country" goes back to. */
    Optional<Mention> country(NounPhrase phrase) {
        if (!COUNTRY.contains(phrase.head().lower())
                || phrase.core().stream().noneMatch(token -> POINTING.contains(token.lower()))) {
            return Optional.empty();
        }
        return before(phrase).stream()
                .flatMap(sentence -> mentions.get(sentence.index()).stream()
                        .filter(mention -> mention.isOfState() || mention.isPerson())
                        .filter(mention -> sentence.index() < phrase.sentence().index()
                                || mention.last() < phrase.head().index()))
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
        for (Sentence sentence : before(phrase)) {
            List<Mention> found = new ArrayList<>(mentions.get(sentence.index()));
            Collections.reverse(found);
            found.stream()
                    .filter(mention -> mention.isOfState() || mention.isPerson())
                    .filter(mention -> sentence.index() < phrase.sentence().index()
                            || mention.last() < phrase.head().index())
                    .forEach(mention ->
                            byState.putIfAbsent(mention.readings().get(0).code().country(), mention));
            if (byState.size() >= 2) {
                return byState.values().stream().limit(2).toList();
            }
        }
        return List.of();
    }

    /** A title that hangs on its name stands for the whole. */
    private static Token nounOf(Sentence sentence, Token token) {
        return token.is("nmod:desc", "compound", "flat") && !token.isRoot()
                ? sentence.tokens().get(token.head())
                : token;
    }

    private boolean namesHome(NounPhrase phrase) {
        int first = phrase.tokens().get(0).index();
        int last = phrase.tokens().get(phrase.tokens().size() - 1).index();
        return mentions.get(phrase.sentence().index()).stream()
                .anyMatch(mention -> first <= mention.first() && mention.last() <= last);
    }

    /** Phrases of a sentence, before this phrase, that bear the name's word and more: a longer name, or a title. */
    private List<NounPhrase> names(Sentence sentence, Token name, NounPhrase later) {
        List<NounPhrase> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean earlier = sentence.index() < later.sentence().index()
                    || token.index() < later.core().get(0).index();
            if (earlier && token.form().equals(name.form()) && token.isTagged("PROPN")) {
                NounPhrase phrase = NounPhrase.of(sentence, top(sentence, token));
                if (phrase.core().size() > 1 && (covered(sentence, token) || namesHome(phrase) || hasRole(phrase))) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    private boolean hasRole(NounPhrase phrase) {
        return phrase.core().stream().anyMatch(token -> isRole(phrase, token))
                || phrase.sentence().children(phrase.head(), "appos").stream().anyMatch(token -> isRole(phrase, token));
    }

    private boolean isRole(NounPhrase phrase, Token token) {
        return book.roles().endingAt(phrase.sentence().tokens(), token.index()).isPresent();
    }

    /** The head of the name that the token is part of. */
    private static Token top(Sentence sentence, Token token) {
        Token top = token;
        while (top.is("flat", "compound") && !top.isRoot()) {
            top = sentence.tokens().get(top.head());
        }
        return top;
    }

    private boolean covered(Sentence sentence, Token token) {
        return mentions.get(sentence.index()).stream()
                .anyMatch(mention -> mention.covers(token) && mention.first() < mention.last());
    }

    private List<Sentence> backwards(Sentence sentence) {
        List<Sentence> before = new ArrayList<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - REACH); i--) {
            before.add(sentences.get(i));
        }
        return before;
    }

    private List<Sentence> before(NounPhrase phrase) {
        int last = phrase.sentence().index();
        return sentences.subList(Math.max(0, last - MEMORY), last + 1).stream()
                .sorted(Comparator.comparing(Sentence::index).reversed())
                .toList();
    }

    /** The nouns a pronoun may mean, likeliest first: subjects in order, then the rest from the end. */
    private static List<Token> candidates(Sentence before, Sentence sentence, Token pronoun) {
        List<Token> nouns = before.tokens().stream()
                .filter(token -> token.isTagged("NOUN", "PROPN") && !token.is("flat", "compound", "nmod:desc"))
                .filter(token -> before != sentence || token.index() < pronoun.index())
                .toList();
        Map<Boolean, List<Token>> bySubject =
                nouns.stream().collect(Collectors.partitioningBy(token -> token.is("nsubj")));
        List<Token> ordered = new ArrayList<>(bySubject.getOrDefault(true, List.of()));
        List<Token> others = new ArrayList<>(bySubject.getOrDefault(false, List.of()));
        others.sort(Comparator.comparing(Token::index).reversed());
        ordered.addAll(others);
        return ordered;
    }

    private boolean fits(Sentence sentence, Token noun, String pronoun) {
        Optional<Mention> mention = mentions.get(sentence.index()).stream()
                .filter(candidate -> candidate.covers(noun))
                .findFirst();
        Optional<NameKind> name = sentence.names().stream()
                .filter(span -> span.first() <= noun.index() && noun.index() <= span.last())
                .map(NameSpan::kind)
                .filter(NameKind::isProper)
                .findFirst();
        if (PERSONAL.contains(pronoun) && mention.isEmpty() && name.isPresent()) {
            return name.get() == NameKind.PER;
        }
        if (PERSONAL.contains(pronoun)) {
            return mention.map(Mention::isPerson).orElseGet(() -> isPerson(sentence, noun));
        }
        if (NEUTER.contains(pronoun)) {
            return mention.map(found -> !found.isPerson())
                    .orElseGet(() -> noun.isTagged("NOUN") && role(sentence, noun, "GOV|MIL|PTY|MED|BUS|LEG|JUD"));
        }
        if (PLURAL.contains(pronoun)) {
            return mention.map(found -> !found.isPerson())
                    .orElseGet(() -> role(sentence, noun, ".*") && noun.lower().endsWith("s"));
        }
        return false;
    }

    private boolean isPerson(Sentence sentence, Token noun) {
        boolean name = noun.isTagged("PROPN")
                && Character.isUpperCase(noun.form().charAt(0))
                && noun.form().length() > 1;
        NounPhrase phrase = NounPhrase.of(sentence, noun);
        boolean plural = noun.isTagged("NOUN")
                && (!noun.lower().equals(noun.lemma()) || noun.lower().equals("people"));
        boolean titled = !plural && !BODIES.contains(noun.lemma()) && hasRole(phrase);
        return titled
                || (name
                        && phrase.core().stream()
                                .noneMatch(token -> token.lower().equals("the")));
    }

    private boolean role(Sentence sentence, Token noun, String sectors) {
        return book.roles()
                .endingAt(sentence.tokens(), noun.index())
                .filter(role -> role.sector().matches(sectors))
                .isPresent();
    }

    /** The subject of the verb whose object the pronoun is, its own or shared with the verb it is coordinated with. */
    private static Optional<Integer> subjectOf(Sentence sentence, Token pronoun) {
        Function<Token, Optional<Token>> subject = verb -> sentence.child(verb, "nsubj");
        Optional<Token> verb = sentence.head(pronoun);
        while (verb.isPresent() && !verb.get().isTagged("VERB", "AUX")) {
            verb = sentence.head(verb.get());
        }
        while (verb.isPresent()) {
            Optional<Token> found = subject.apply(verb.get());
            if (found.isPresent()) {
                return found.map(Token::index);
            }
            verb = verb.get().is("conj", "xcomp", "advcl", "parataxis") ? sentence.head(verb.get()) : Optional.empty();
        }
        return Optional.empty();
    }
}
