package org.casus.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds who did what a noun names: "the shooting of two men by police", "the offer" that somebody made a sentence before. */
final class Deeds {

    /** How many sentences back a deed is sought. */
    private static final int REACH = 4;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> STRIKING =
            Set.of("attack", "strike", "bomb", "shell", "raid", "hit", "kill", "fire");

    /** The verbs that tell of the same deed as a noun does. */
    private static final Map<String, Set<String>> VERBS = Map.ofEntries(
            Map.entry("offer", Set.of("offer", "propose")),
            Map.entry("proposal", Set.of("propose", "offer", "suggest")),
            Map.entry("overture", Set.of("offer", "propose")),
            Map.entry("invitation", Set.of("invite")),
            Map.entry("demand", Set.of("demand")),
            Map.entry("request", Set.of("request", "ask")),
            Map.entry("appeal", Set.of("appeal", "urge", "call")),
            Map.entry("call", Set.of("call", "urge", "appeal")),
            Map.entry("ultimatum", Set.of("demand", "threaten", "warn")),
            Map.entry("threat", Set.of("threaten", "vow", "warn")),
            Map.entry("warning", Set.of("warn", "threaten")),
            Map.entry("accusation", Set.of("accuse", "allege", "blame")),
            Map.entry("allegation", Set.of("allege", "accuse", "claim")),
            Map.entry("charge", Set.of("accuse", "charge", "allege")),
            Map.entry("claim", Set.of("claim", "allege")),
            Map.entry("criticism", Set.of("criticise", "criticize", "condemn", "blast", "slam")),
            Map.entry("decision", Set.of("decide")),
            Map.entry("announcement", Set.of("announce")),
            Map.entry("remark", Set.of("say", "tell", "call", "describe")),
            Map.entry("comment", Set.of("say", "tell", "call", "describe")),
            Map.entry("statement", Set.of("declare", "announce")),
            Map.entry("attack", STRIKING),
            Map.entry("assault", STRIKING),
            Map.entry("raid", STRIKING),
            Map.entry("strike", STRIKING),
            Map.entry("airstrike", STRIKING),
            Map.entry("bombing", STRIKING),
            Map.entry("shelling", STRIKING),
            Map.entry("killing", Set.of("kill", "shoot", "execute", "murder", "assassinate")),
            Map.entry("shooting", Set.of("shoot", "kill", "fire")),
            Map.entry("launch", Set.of("launch", "fire", "test")),
            Map.entry("test", Set.of("test", "launch", "fire", "detonate")),
            Map.entry("invasion", Set.of("invade")),
            Map.entry("annexation", Set.of("annex")),
            Map.entry("arrest", Set.of("arrest", "detain", "seize")),
            Map.entry("expulsion", Set.of("expel")),
            Map.entry("sanction", Set.of("sanction", "impose")),
            Map.entry("provocation", Set.of("fire", "launch", "test", "attack", "shell", "cross")));

    private final Mentions mentions;

    Deeds(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The phrases of those who may have done what a phrase names, the likeliest first. */
    Stream<NounPhrase> doers(NounPhrase phrase) {
        Set<String> verbs = VERBS.getOrDefault(phrase.head().lemma(), Set.of());
        if (verbs.isEmpty()) {
            return Stream.empty();
        }
        Sentence sentence = phrase.sentence();
        Optional<Token> agent = agent(sentence, phrase.head(), "nmod");
        if (agent.isPresent()) {
            return Stream.of(NounPhrase.of(sentence, agent.get()));
        }
        return isDefinite(phrase) ? earlier(phrase, verbs) : Stream.empty();
    }

    private static boolean isDefinite(NounPhrase phrase) {
        boolean pointing = phrase.core().stream().anyMatch(token -> POINTING.contains(token.lower()));
        return pointing && phrase.sentence().children(phrase.head(), "nmod").isEmpty();
    }

    /** "shot by police": whom "by" leads in below a word. */
    private static Optional<Token> agent(Sentence sentence, Token head, String relation) {
        return sentence.children(head, relation).stream()
                .filter(below -> below.isTagged("NOUN", "PROPN", "PRON"))
                .filter(below -> sentence.child(below, "case")
                        .filter(word -> word.lower().equals("by"))
                        .isPresent())
                .findFirst();
    }

    private Stream<NounPhrase> earlier(NounPhrase phrase, Set<String> verbs) {
        Token first = phrase.core().get(0);
        return mentions.backFrom(phrase.sentence(), REACH).stream()
                .flatMap(sentence -> lastFirst(sentence)
                        .filter(token -> sentence.index() < phrase.sentence().index() || token.index() < first.index())
                        .flatMap(token -> doer(sentence, token, phrase.head().lemma(), verbs).stream()
                                .map(doer -> NounPhrase.of(sentence, doer))));
    }

    private static Stream<Token> lastFirst(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return Stream.iterate(tokens.size() - 1, at -> at >= 0, at -> at - 1).map(tokens::get);
    }

    /** The subject of such a verb, the agent of its passive, or the owner of the same noun. */
    private static Optional<Token> doer(Sentence sentence, Token token, String noun, Set<String> verbs) {
        if (token.isTagged("NOUN") && token.lemma().equals(noun)) {
            return sentence.child(token, "nmod:poss").or(() -> agent(sentence, token, "nmod"));
        }
        if (!token.isTagged("VERB") || token.lemmas().stream().noneMatch(verbs::contains)) {
            return Optional.empty();
        }
        Optional<Token> agent = agent(sentence, token, "obl");
        Token governor = token;
        while (agent.isEmpty()
                && sentence.child(governor, "nsubj").isEmpty()
                && governor.is("xcomp", "conj")
                && !governor.isRoot()) {
            governor = sentence.tokens().get(governor.head());
        }
        Token clause = governor;
        return agent.or(() -> sentence.child(clause, "nsubj"));
    }
}
