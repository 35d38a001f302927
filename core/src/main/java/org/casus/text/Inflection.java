package org.casus.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The dictionary forms that a written word may go back to by the rules of English spelling. The lemmatizer's answer comes first; where
 * it errs, the dictionary finds the word all the same.
 */
final class Inflection {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("shot", "shoot"),
            Map.entry("struck", "strike"),
            Map.entry("fought", "fight"),
            Map.entry("sank", "sink"),
            Map.entry("sunk", "sink"),
            Map.entry("sent", "send"),
            Map.entry("met", "meet"),
            Map.entry("held", "hold"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("lent", "lend"),
            Map.entry("led", "lead"),
            Map.entry("left", "leave"),
            Map.entry("sought", "seek"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("withheld", "withhold"),
            Map.entry("overthrew", "overthrow"),
            Map.entry("overthrown", "overthrow"),
            Map.entry("blew", "blow"),
            Map.entry("blown", "blow"),
            Map.entry("threw", "throw"),
            Map.entry("thrown", "throw"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("swore", "swear"),
            Map.entry("sworn", "swear"),
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"),
            Map.entry("fell", "fall"),
            Map.entry("fallen", "fall"),
            Map.entry("flew", "fly"),
            Map.entry("flown", "fly"),
            Map.entry("fled", "flee"),
            Map.entry("froze", "freeze"),
            Map.entry("frozen", "freeze"),
            Map.entry("sold", "sell"),
            Map.entry("bought", "buy"),
            Map.entry("stole", "steal"),
            Map.entry("stolen", "steal"),
            Map.entry("built", "build"),
            Map.entry("dealt", "deal"),
            Map.entry("caught", "catch"),
            Map.entry("drove", "drive"),
            Map.entry("driven", "drive"),
            Map.entry("bade", "bid"),
            Map.entry("stood", "stand"),
            Map.entry("understood", "understand"),
            Map.entry("won", "win"),
            Map.entry("hung", "hang"),
            Map.entry("besought", "beseech"),
            Map.entry("rose", "rise"),
            Map.entry("risen", "rise"),
            Map.entry("shook", "shake"),
            Map.entry("shaken", "shake"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("forbade", "forbid"),
            Map.entry("forbidden", "forbid"),
            Map.entry("forgave", "forgive"),
            Map.entry("forgiven", "forgive"),
            Map.entry("kept", "keep"),
            Map.entry("lost", "lose"),
            Map.entry("paid", "pay"),
            Map.entry("made", "make"),
            Map.entry("brought", "bring"),
            Map.entry("slew", "slay"),
            Map.entry("slain", "slay"),
            Map.entry("sat", "sit"),
            Map.entry("spat", "spit"),
            Map.entry("sped", "speed"),
            Map.entry("talks", "talk"),
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("laid", "lay"));

    private Inflection() {}

    /** The lemma, the word itself and what it may go back to, small letters, likeliest first. */
    static Set<String> lemmas(Token token) {
        Set<String> lemmas = new LinkedHashSet<>();
        String word = token.lower();
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        lemmas.add(word);
        lemmas.add(IRREGULAR.getOrDefault(word, word));
        strip(word, "ed", lemmas);
        strip(word, "ing", lemmas);
        plural(word, lemmas);
        return lemmas;
    }

    private static void strip(String word, String ending, Set<String> lemmas) {
        if (!word.endsWith(ending) || word.length() < ending.length() + 3) {
            return;
        }
        String stem = word.substring(0, word.length() - ending.length());
        lemmas.add(stem);
        lemmas.add(stem + "e");
        char last = stem.charAt(stem.length() - 1);
        if (last == stem.charAt(stem.length() - 2)) {
            lemmas.add(stem.substring(0, stem.length() - 1));
        }
        if (last == 'i') {
            lemmas.add(stem.substring(0, stem.length() - 1) + "y");
        }
    }

    private static void plural(String word, Set<String> lemmas) {
        if (!word.endsWith("s") || word.endsWith("ss") || word.length() < 4) {
            return;
        }
        lemmas.add(word.substring(0, word.length() - 1));
        if (word.endsWith("ies")) {
            lemmas.add(word.substring(0, word.length() - 3) + "y");
        } else if (word.endsWith("es")) {
            lemmas.add(word.substring(0, word.length() - 2));
        }
    }
}
