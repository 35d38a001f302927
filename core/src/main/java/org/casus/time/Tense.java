package org.casus.time;

import java.util.List;
import java.util.Set;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Whether an expression stands beside words of the past or of what is to come. Told by tags and the order of words, since a tree may be
 * wrong; the past is the rule in news, so only the future needs evidence.
 */
enum Tense {
    PAST,
    FUTURE;

    private static final Set<String> MODALS = Set.of(
            "will", "'ll", "’ll", "wo", "shall", "would", "'d", "may", "might", "could", "should", "must", "can");
    private static final Set<String> LOOKING_AHEAD = Set.of(
            "plan",
            "expect",
            "schedule",
            "due",
            "set",
            "intend",
            "want",
            "hope",
            "agree",
            "vow",
            "promise",
            "pledge",
            "threaten",
            "decide",
            "prepare",
            "ready",
            "likely",
            "poise",
            "go",
            "need",
            "urge",
            "ask",
            "call",
            "order",
            "propose",
            "invite",
            "offer",
            "seek",
            "aim",
            "slate",
            "be",
            "have",
            "decision",
            "proposal",
            "deadline",
            "able",
            "about");
    private static final Set<String> APPOINTED = Set.of(
            "scheduled", "planned", "due", "slated", "expected", "set", "upcoming", "coming", "starting", "beginning");
    private static final Set<String> OPENINGS =
            Set.of("begins", "starts", "opens", "resumes", "expires", "takes", "kicks");
    private static final Set<String> BE_NOW = Set.of("is", "are", "'re", "’re", "am");

    /** The tense of the words about a span. */
    static Tense at(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).span().end() <= span.begin()) {
            first++;
        }
        boolean ahead = isAppointed(tokens, first) || isFuture(tokens, governor(tokens, first, span));
        return ahead ? FUTURE : PAST;
    }

    private static boolean isAppointed(List<Token> tokens, int first) {
        for (int i = Math.max(0, first - 3); i < first; i++) {
            Token token = tokens.get(i);
            boolean near =
                    i == first - 1 || tokens.subList(i + 1, first).stream().allMatch(Tense::isLink);
            boolean aheadOf = token.lower().equals("ahead")
                    && i + 1 < first
                    && tokens.get(i + 1).lower().equals("of");
            if (near && APPOINTED.contains(token.lower()) || aheadOf) {
                return true;
            }
        }
        return first > 0 && tokens.get(first - 1).lower().equals("by");
    }

    private static boolean isLink(Token token) {
        return token.isTagged("ADP", "DET", "ADV", "PUNCT") || token.lower().equals("for");
    }

    /** The index of the verb that the expression most likely belongs to: the nearest to its left, else to its right; -1 for none. */
    private static int governor(List<Token> tokens, int first, Span span) {
        for (int i = first - 1; i >= 0; i--) {
            if (isVerb(tokens.get(i))) {
                return i;
            }
        }
        for (int i = first; i < tokens.size(); i++) {
            if (tokens.get(i).span().begin() >= span.end() && isVerb(tokens.get(i))) {
                return lastOfGroup(tokens, i);
            }
        }
        return -1;
    }

    private static int lastOfGroup(List<Token> tokens, int first) {
        int last = first;
        for (int i = first + 1; i < tokens.size() && (isVerb(tokens.get(i)) || isFiller(tokens.get(i))); i++) {
            last = isVerb(tokens.get(i)) ? i : last;
        }
        return last;
    }

    private static boolean isFuture(List<Token> tokens, int verb) {
        if (verb < 0) {
            return false;
        }
        String form = tokens.get(verb).lower();
        if (MODALS.contains(form) || OPENINGS.contains(form)) {
            return true;
        }
        if (form.endsWith("ing")) {
            return isProgressive(tokens, verb);
        }
        boolean perfect = false;
        for (int i = verb - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (MODALS.contains(token.lower())) {
                return !perfect;
            }
            if (token.lower().equals("to") && token.isTagged("PART")) {
                return !perfect && isAheadOf(tokens, i);
            }
            if (!isFiller(token)) {
                return false;
            }
            perfect |= token.lower().equals("have");
        }
        return false;
    }

    private static boolean isProgressive(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (BE_NOW.contains(token.lower())) {
                return true;
            }
            if (isVerb(token)) {
                return isFuture(tokens, i);
            }
        }
        return false;
    }

    /** Whether an infinitive is looked forward to: "plans to", "is to", "due to"; else it has the tense of the verb before it. */
    private static boolean isAheadOf(List<Token> tokens, int to) {
        for (int i = to - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (i >= to - 3 && LOOKING_AHEAD.contains(token.lemma())) {
                return true;
            }
            if (isVerb(token)) {
                return isFuture(tokens, i);
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.isTagged("VERB", "AUX");
    }

    private static boolean isFiller(Token token) {
        return token.isTagged("AUX", "ADV")
                || token.lower().equals("not")
                || token.lower().equals("n't");
    }
}
