package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends what the tagger gets wrong most often in news and what English spelling decides. */
final class TagRepair {

    private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "'ve");

    /** Forms of headlines and reports that are never nouns, though the tagger likes them so. */
    private static final Set<String> ONLY_VERBS = Set.of(
            "says",
            "denies",
            "accuses",
            "urges",
            "vows",
            "condemns",
            "rejects",
            "expels",
            "imposes",
            "agrees",
            "asks",
            "tells",
            "seizes",
            "recalls",
            "withdraws",
            "sends",
            "meets",
            "warns",
            "threatens",
            "kills",
            "blames",
            "slams",
            "signs",
            "holds",
            "welcomes",
            "refuses",
            "arrests",
            "detains",
            "frees",
            "deports",
            "invades",
            "shells",
            "demands",
            "calls",
            "struck",
            "fought",
            "sank",
            "withdrew",
            "sent",
            "met",
            "said",
            "told",
            "gave",
            "took",
            "began",
            "fell",
            "rose",
            "spoke",
            "swore");

    private static final Set<String> INTENDING =
            Set.of("plans", "intends", "seeks", "offers", "promises", "vows", "threatens", "hopes", "aims");
    private static final Set<String> WANT_INFINITIVES = Set.of(
            "offer",
            "promise",
            "vow",
            "refuse",
            "want",
            "threaten",
            "pledge",
            "decide",
            "seek",
            "try",
            "attempt",
            "willing",
            "decline",
            "intend",
            "hope",
            "undertake");

    private final Set<String> names;

    /**
     * @param names words that are names when they begin a sentence with a capital
     */
    TagRepair(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    List<Token> repair(List<Token> tokens) {
        List<Token> repaired = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            repaired.add(token.tagged(tag(tokens, token)));
        }
        return repaired;
    }

    private String tag(List<Token> tokens, Token token) {
        if (token.isTagged("VERB") && PERFECT.contains(token.lower()) && participleFollows(tokens, token.index())) {
            return "AUX";
        }
        if (names.contains(token.form()) && (token.index() == 0 || lowerShare(tokens) > 0.5)) {
            return "PROPN";
        }
        if (token.isTagged("ADJ") && token.lower().endsWith("ed") && followsPerfect(tokens, token.index())) {
            return "VERB";
        }
        if (token.isTagged("NOUN") && INTENDING.contains(token.lower()) && isVerbOfIntent(tokens, token.index())) {
            return "VERB";
        }
        if (token.isTagged("ADP", "SCONJ") && token.lower().equals("to") && isBaseVerb(tokens, token.index() + 1)) {
            return "PART";
        }
        if (token.isTagged("NOUN") && opensInfinitive(tokens, token)) {
            return "VERB";
        }
        if (token.isTagged("NOUN", "PROPN", "ADJ")
                && token.index() > 0
                && tokens.get(token.index() - 1).isTagged("NOUN", "PROPN", "PRON")
                && ONLY_VERBS.contains(token.form())) {
            return "VERB";
        }
        if (token.isTagged("NOUN", "ADJ", "VERB", "X") && isName(tokens, token)) {
            return "PROPN";
        }
        return token.tag();
    }

    /** "offered to send": a verb in its base form. */
    private static boolean isBaseVerb(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).isTagged("VERB")
                && tokens.get(index).lower().equals(tokens.get(index).lemma());
    }

    /** "offered to hand over": behind a verb or adjective that wants an infinitive, "to" opens one. */
    private static boolean opensInfinitive(List<Token> tokens, Token noun) {
        int to = noun.index() - 1;
        return to > 0
                && tokens.get(to).lower().equals("to")
                && Character.isLowerCase(noun.form().charAt(0))
                && !noun.lower().endsWith("s")
                && tokens.get(to - 1).lemmas().stream().anyMatch(WANT_INFINITIVES::contains);
    }

    /** "has formally condemned". */
    private static boolean followsPerfect(List<Token> tokens, int index) {
        int at = index - 1;
        while (at >= 0 && tokens.get(at).isTagged("ADV")) {
            at--;
        }
        return at >= 0 && PERFECT.contains(tokens.get(at).lower());
    }

    /** "Norway plans to attack". */
    private static boolean isVerbOfIntent(List<Token> tokens, int index) {
        return index > 0
                && index + 2 < tokens.size()
                && tokens.get(index - 1).isTagged("NOUN", "PROPN")
                && tokens.get(index + 1).lower().equals("to")
                && tokens.get(index + 2).isTagged("VERB", "NOUN");
    }

    private static boolean participleFollows(List<Token> tokens, int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            Token next = tokens.get(i);
            if (next.isTagged("VERB") || next.lower().equals("been")) {
                return !next.lower().endsWith("ing");
            }
            if (!next.isTagged("ADV", "PART") || next.lower().equals("to")) {
                return false;
            }
        }
        return false;
    }

    /** A capital within a sentence written in small letters marks a name; an adjective keeps its tag ("Korean"). */
    private static boolean isName(List<Token> tokens, Token token) {
        return token.index() > 0
                && !token.isTagged("ADJ")
                && Character.isUpperCase(token.form().charAt(0))
                && !follows(tokens, token, "PUNCT")
                && lowerShare(tokens) > 0.5;
    }

    private static boolean follows(List<Token> tokens, Token token, String tag) {
        return tokens.get(token.index() - 1).isTagged(tag);
    }

    private static double lowerShare(List<Token> tokens) {
        long words = tokens.stream().filter(TagRepair::isWord).count();
        long lower = tokens.stream()
                .filter(TagRepair::isWord)
                .filter(token -> Character.isLowerCase(token.form().charAt(0)))
                .count();
        return words == 0 ? 0 : (double) lower / words;
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.form().charAt(0));
    }
}
