package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends what the parser gets wrong most often and what the words themselves decide. */
final class TreeRepair {

    private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get", "become");

    private TreeRepair() {}

    /** The same tree with one root, and with subjects marked passive just where the verb is. */
    static List<Token> repair(List<Token> tree) {
        return voiced(twoSubjects(saidOnADay(actingDay(lifted(openingTime(rooted(tree)))))));
    }

    /** The first root stays one; what else hangs on nothing is set beside it. */
    private static List<Token> rooted(List<Token> tree) {
        int root = tree.stream()
                .filter(Token::isRoot)
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        List<Token> rooted = new ArrayList<>(tree.size());
        for (Token token : tree) {
            boolean second = token.isRoot() && token.index() != root;
            rooted.add(second ? token.under(root, "parataxis") : token);
        }
        return rooted;
    }

    /** "Last week, Kim called on …": a time at the head of the sentence depends on the verb, not the verb on it. */
    private static List<Token> openingTime(List<Token> tree) {
        Token root = tree.stream().filter(Token::isRoot).findFirst().orElse(tree.get(0));
        boolean opens = root.index() < 3 && root.isCalendar();
        int comma = root.index() + 1;
        if (!opens || comma >= tree.size() || !tree.get(comma).form().equals(",")) {
            return tree;
        }
        return tree.stream()
                .filter(token -> token.index() > comma && token.isTagged("VERB"))
                .filter(verb -> hangsOn(tree, verb, root))
                .findFirst()
                .map(verb -> under(tree, root, verb))
                .orElse(tree);
    }

    /** Whether a verb hangs on the root, itself or by a noun before it. */
    private static boolean hangsOn(List<Token> tree, Token verb, Token root) {
        if (verb.isRoot()) {
            return false;
        }
        Token head = tree.get(verb.head());
        return head.equals(root) || (head.head() == root.index() && head.index() < verb.index());
    }

    private static List<Token> under(List<Token> tree, Token time, Token verb) {
        List<Token> turned = new ArrayList<>(tree.size());
        for (Token token : tree) {
            if (token.equals(verb)) {
                turned.add(token.under(-1, "root"));
            } else if (token.equals(time)) {
                turned.add(token.under(verb.index(), "obl:unmarked"));
            } else if (token.index() == verb.head()) {
                turned.add(token.under(verb.index(), "nsubj"));
            } else if (token.head() == time.index() && token.index() > time.index() + 1) {
                turned.add(token.under(verb.index(), token.relation()));
            } else {
                turned.add(token);
            }
        }
        return turned;
    }

    /** "vowed to build … and accuses …": a finite verb is coordinated with the finite verb above the infinitive. */
    private static List<Token> lifted(List<Token> tree) {
        List<Token> lifted = new ArrayList<>(tree.size());
        for (Token token : tree) {
            boolean finite = token.isTagged("VERB")
                    && !token.lower().equals(token.lemma())
                    && !token.lower().endsWith("ing")
                    && !token.isRoot();
            lifted.add(
                    finite && token.is("conj") && isInfinitive(tree, tree.get(token.head()))
                            ? token.under(tree.get(token.head()).head(), "conj")
                            : token);
        }
        return lifted;
    }

    private static boolean isInfinitive(List<Token> tree, Token verb) {
        return verb.is("xcomp", "advcl")
                && !verb.isRoot()
                && tree.stream()
                        .anyMatch(mark ->
                                mark.head() == verb.index() && mark.lower().equals("to") && mark.is("mark"));
    }

    /** "Denmark today accepted …": the noun before the day is the subject, not the day. */
    private static List<Token> actingDay(List<Token> tree) {
        List<Token> turned = new ArrayList<>(tree);
        for (Token day : tree) {
            if (day.isCalendar() && day.is("nsubj") && !day.isRoot()) {
                tree.stream()
                        .filter(noun -> noun.head() == day.index() && noun.index() < day.index())
                        .filter(noun -> noun.is("compound", "nmod", "amod") && noun.isTagged("NOUN", "PROPN"))
                        .reduce((one, other) -> other)
                        .ifPresent(noun -> swap(turned, day, noun));
            }
        }
        return turned;
    }

    private static void swap(List<Token> tree, Token day, Token noun) {
        for (Token token : List.copyOf(tree)) {
            if (token.head() == day.index() && token.index() < day.index()) {
                tree.set(token.index(), token.under(noun.index(), token.relation()));
            }
        }
        tree.set(noun.index(), noun.under(day.head(), day.relation()));
        tree.set(day.index(), day.under(day.head(), "obl:unmarked"));
    }

    /** "…attacked Iceland, the paper said": of two subjects, the first is the object of the verb right before it. */
    private static List<Token> twoSubjects(List<Token> tree) {
        List<Token> turned = new ArrayList<>(tree);
        for (Token first : tree) {
            boolean second = first.is("nsubj")
                    && tree.stream()
                            .anyMatch(other ->
                                    other.is("nsubj") && other.head() == first.head() && other.index() > first.index());
            int verb = verbBefore(tree, first);
            if (second
                    && verb >= 0
                    && !isBelow(turned, verb, first)
                    && tree.stream().noneMatch(other -> other.head() == verb && other.is("obj"))) {
                turned.set(first.index(), first.under(verb, "obj"));
            }
        }
        return turned;
    }

    private static boolean isBelow(List<Token> tree, int below, Token above) {
        int at = below;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            if (at == above.index()) {
                return true;
            }
            at = tree.get(at).head();
        }
        return false;
    }

    /** The verb that a noun phrase follows right away; -1 for none. */
    private static int verbBefore(List<Token> tree, Token noun) {
        int at = noun.index() - 1;
        while (at >= 0 && tree.get(at).isTagged("DET", "ADJ", "NUM", "PROPN")) {
            at--;
        }
        return at >= 0 && tree.get(at).isTagged("VERB") && at != noun.head() ? at : -1;
    }

    /** "said on Tuesday that …": the clause is what is said, not of which day. */
    private static List<Token> saidOnADay(List<Token> tree) {
        List<Token> turned = new ArrayList<>(tree);
        for (Token clause : tree) {
            boolean ofADay = clause.is("acl", "ccomp")
                    && !clause.isRoot()
                    && tree.get(clause.head()).isCalendar();
            if (ofADay && !tree.get(clause.head()).isRoot()) {
                tree.stream()
                        .filter(that -> that.head() == clause.index()
                                && that.lower().equals("that")
                                && that.index() < clause.index())
                        .findFirst()
                        .ifPresent(that -> {
                            turned.set(
                                    clause.index(),
                                    clause.under(tree.get(clause.head()).head(), "ccomp"));
                            turned.set(that.index(), that.under(clause.index(), "mark"));
                        });
            }
        }
        return turned;
    }

    private static List<Token> voiced(List<Token> tree) {
        List<Token> voiced = new ArrayList<>(tree.size());
        for (Token token : tree) {
            voiced.add(token.is("nsubj") && !token.isRoot() ? token.under(token.head(), subject(tree, token)) : token);
        }
        return voiced;
    }

    private static String subject(List<Token> tree, Token token) {
        Token verb = tree.get(token.head());
        if (!verb.isTagged("VERB")) {
            return "nsubj";
        }
        boolean auxiliary = tree.stream()
                .anyMatch(other -> other.head() == verb.index()
                        && other.index() < verb.index()
                        && other.is("aux", "cop")
                        && PASSIVE_AUXILIARIES.contains(other.lemma()));
        return auxiliary && !verb.lower().endsWith("ing") ? "nsubj:pass" : "nsubj";
    }
}
