package org.casus.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.Span;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.TimeExpression;

/** Which calendar expression of a sentence dates an event in it: by the tree, and by what stands side by side where that may be wrong. */
final class ClauseDates {

    private static final int NONE = Integer.MAX_VALUE;

    /** Prepositions of things at which something is done. */
    private static final Set<String> WHEN = Set.of("at", "during", "in", "on", "throughout");

    private ClauseDates() {}

    /** The expression that dates an event; empty where all of them date something else. */
    static Optional<TimeExpression> of(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        return expressions.stream()
                .filter(expression -> distance(sentence, trigger, expression) < NONE)
                .min(Comparator.comparing(expression -> distance(sentence, trigger, expression)));
    }

    /** How far an expression is from the event; {@link #NONE} where it dates something else. */
    private static int distance(Sentence sentence, Token trigger, TimeExpression expression) {
        Optional<Token> first = firstOf(sentence, expression.words().span());
        if (first.isEmpty()) {
            return NONE;
        }
        Token time = first.get();
        int apart = Math.abs(time.index() - trigger.index());
        if (isBeside(trigger, time) && !isPossessive(sentence, expression)) {
            return 0;
        }
        Optional<Token> owner = owner(sentence, expression);
        if (owner.isPresent() && !owner.get().equals(trigger)) {
            return isItsTime(owner.get(), trigger, sentence) ? 60 + apart : NONE;
        }
        return owner.isPresent() ? 0 : byTree(sentence, trigger, time, apart);
    }

    private static int byTree(Sentence sentence, Token trigger, Token time, int apart) {
        Token verb = verbAbove(sentence, time);
        boolean within = isWithinObject(sentence, time, trigger);
        if (verb.equals(trigger) || verb.equals(verbAbove(sentence, trigger))) {
            return apart + (within ? 40 : 0);
        }
        boolean fronted = time.index() <= 3 && time.index() < trigger.index();
        if (fronted || isAbove(sentence, verb, trigger)) {
            return 50 + apart + (within ? 40 : 0);
        }
        boolean below = isAbove(sentence, trigger, verb);
        boolean onlyOne = sentence.tokens().stream()
                        .filter(token -> token.isTagged("VERB"))
                        .count()
                <= 1;
        return onlyOne || (!below && apart < 8) ? 100 + apart : NONE;
    }

    /** "insisted Tuesday", "said on Friday": what comes right behind a verb dates it, whatever the tree has it belong to. */
    private static boolean isBeside(Token trigger, Token time) {
        return trigger.isTagged("VERB") && time.index() == trigger.index() + 1 && time.isCalendar();
    }

    private static boolean isPossessive(Sentence sentence, TimeExpression expression) {
        String words = expression.words().text();
        int end = expression.words().span().end() - sentence.words().span().begin();
        String rest = sentence.words().text().substring(end);
        return words.endsWith("'s") || words.endsWith("’s") || rest.startsWith("'s") || rest.startsWith("’s");
    }

    /** The noun that an expression before it belongs to: "the 2014 shooting", "Monday's raid"; empty for the time of a clause. */
    private static Optional<Token> owner(Sentence sentence, TimeExpression expression) {
        return sentence.top(expression.words().span())
                .filter(token ->
                        token.is("amod", "compound", "nummod", "nmod", "nmod:poss", "nmod:tmod", "nmod:unmarked"))
                .flatMap(token -> sentence.head(token).filter(head -> head.index() > token.index()))
                .filter(head -> head.isTagged("NOUN"));
    }

    /** Whether the dated thing is the deed's subject or when it was done: "Monday's raid killed two", "met in the 2008 final". */
    private static boolean isItsTime(Token noun, Token trigger, Sentence sentence) {
        boolean own = sentence.head(noun).filter(trigger::equals).isPresent();
        boolean when = noun.is("obl")
                && sentence.children(noun, "case").stream().anyMatch(token -> WHEN.contains(token.lower()));
        return own && (noun.is("nsubj", "nsubj:pass") || when);
    }

    /** Whether an expression hangs on another noun of the clause: "suspended the project for the launch on 7 February". */
    private static boolean isWithinObject(Sentence sentence, Token time, Token trigger) {
        Token token = time;
        for (int steps = 0; steps < sentence.tokens().size() && !token.isRoot(); steps++) {
            Token head = sentence.tokens().get(token.head());
            if (head.equals(trigger) || head.isTagged("VERB")) {
                return false;
            }
            if (token.is("nmod") && head.isTagged("NOUN", "PROPN") && !head.isCalendar()) {
                return true;
            }
            token = head;
        }
        return false;
    }

    private static Optional<Token> firstOf(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .findFirst();
    }

    static Token verbAbove(Sentence sentence, Token start) {
        Token token = start;
        int steps = 0;
        while (!token.isTagged("VERB")
                && !token.isRoot()
                && steps++ < sentence.tokens().size()) {
            token = sentence.tokens().get(token.head());
        }
        return token;
    }

    /** Whether one word is above the other by shared clauses only, so that its time is the other's too. */
    static boolean isAbove(Sentence sentence, Token above, Token below) {
        Token token = below;
        int steps = 0;
        while (!token.isRoot() && steps++ < sentence.tokens().size()) {
            token = sentence.tokens().get(token.head());
            if (token.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
