package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * The neighbourhood of a word that names an event: who stands where, with the passive turned round, the relative clause joined to its
 * noun, and subjects shared where the grammar shares them. Where the tree has lost a side, the order of the words is asked.
 */
final class Clause {

    private static final Set<String> AGENT = Set.of("by");
    private static final Set<String> BE = Set.of("be", "get");
    private static final String[] RELATIVE = {"who", "which", "that", "whom"};
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "force",
            "allow",
            "permit",
            "want",
            "persuade",
            "invite",
            "enable",
            "compel",
            "require",
            "instruct",
            "call",
            "pressure",
            "press",
            "encourage",
            "warn",
            "advise",
            "help",
            "let",
            "make",
            "expect");

    /** Verbs that call something something: of their two objects the first is meant. */
    private static final Set<String> NAMING = Set.of(
            "call", "name", "brand", "label", "dub", "term", "deem", "consider", "declare", "style", "title", "judge");

    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "over", "back", "away");

    private static final Set<String> LONGER =
            Set.of("according", "due", "prior", "thanks", "owing", "contrary", "addition", "order");

    private final Sentence sentence;

    Clause(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The heads of the phrases in a slot of the trigger, in the order of the text; empty where nothing stands there. */
    List<Token> find(Token trigger, Slot slot) {
        return switch (slot.kind()) {
            case SUBJECT -> subject(trigger).map(List::of).orElse(List.of());
            case OBJECT -> object(trigger).map(List::of).orElse(List.of());
            case RECIPIENT -> recipient(trigger).map(List::of).orElse(List.of());
            case COMPLEMENT_SUBJECT ->
                complement(trigger)
                        .flatMap(verb -> sentence.child(verb, "nsubj").or(() -> calledUpon(trigger, verb)))
                        .filter(token -> !token.isTagged("PRON") || !isRelative(token))
                        .map(List::of)
                        .orElse(List.of());
            case CLAUSE -> complement(trigger).map(List::of).orElse(List.of());
            case OWNER -> List.of();
            case PREPOSITION -> prepositional(trigger, slot.preposition());
        };
    }

    /** "called for Norway to withdraw": the tree may hang the phrase on the verb above. */
    private Optional<Token> calledUpon(Token trigger, Token infinitive) {
        return isToInfinitive(infinitive)
                ? prepositional(trigger, "for").stream()
                        .filter(noun -> noun.index() < infinitive.index())
                        .findFirst()
                : Optional.empty();
    }

    boolean isPassive(Token verb) {
        if (!verb.isTagged("VERB") || verb.lower().endsWith("ing")) {
            return false;
        }
        boolean auxiliary = sentence.children(verb, "aux", "cop").stream().anyMatch(aux -> BE.contains(aux.lemma()));
        return auxiliary || sentence.child(verb, "nsubj:pass").isPresent() || isReducedPassive(verb);
    }

    /** "the raid condemned by Oslo". */
    private boolean isReducedPassive(Token verb) {
        return verb.is("acl")
                && !verb.is("acl:relcl")
                && sentence.children(verb, "nsubj", "obj", "aux", "mark").stream()
                        .allMatch(Token::isCalendar)
                && verb.lower().matches(".*(ed|en|wn|ght|ld|de|nt|ne|it|ut|ot|ck)");
    }

    /** Who does it. */
    Optional<Token> subject(Token word) {
        if (isPassive(word)) {
            return agent(word);
        }
        Optional<Token> own = sentence.child(word, "nsubj");
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(word).or(() -> own) : own;
        }
        return shared(word).or(() -> leftNeighbour(word));
    }

    private Optional<Token> agent(Token verb) {
        return prepositionalOf(verb, AGENT).stream().findFirst();
    }

    private Optional<Token> shared(Token word) {
        Optional<Token> above = sentence.head(word);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        Token head = above.get();
        if (word.is("acl", "amod")
                || (head.isTagged("NOUN", "PROPN") && word.is("parataxis", "acl:relcl", "conj", "advcl"))) {
            boolean infinitive = sentence.child(word, "mark")
                    .filter(mark -> mark.lower().equals("to"))
                    .isPresent();
            return infinitive || head.index() > word.index() ? Optional.empty() : Optional.of(head);
        }
        if (word.is("conj", "xcomp", "advcl", "ccomp", "parataxis") && head.isTagged("VERB", "ADJ", "AUX", "NOUN")) {
            Optional<Token> controlled =
                    word.is("xcomp", "advcl", "ccomp") && isToInfinitive(word) && OBJECT_CONTROL.contains(head.lemma())
                            ? object(head)
                                    .or(() -> prepositional(head, "on").stream().findFirst())
                            : Optional.empty();
            return controlled.isPresent()
                    ? controlled
                    : isPassive(head) ? sentence.child(head, "nsubj:pass") : subject(head);
        }
        return Optional.empty();
    }

    /** The noun right before the verb where the tree shows no subject: a trick of headlines and of broken trees. */
    private Optional<Token> leftNeighbour(Token verb) {
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            boolean adverbial =
                    token.isTagged("AUX", "ADV", "PART") && !token.lower().equals("to");
            boolean onADay = token.isCalendar()
                    || (token.isTagged("ADP") && sentence.tokens().get(i + 1).isCalendar());
            if (adverbial || onADay) {
                continue;
            }
            if (!token.isTagged("NOUN", "PROPN")) {
                return Optional.empty();
            }
            Token top = top(token);
            return Optional.of(top.equals(verb) ? token : top);
        }
        return Optional.empty();
    }

    /** To whom it is done. */
    Optional<Token> object(Token verb) {
        if (isPassive(verb)) {
            return sentence.child(verb, "nsubj:pass", "nsubj")
                    .flatMap(subject -> isRelative(subject) ? antecedent(verb) : Optional.of(subject))
                    .or(() -> isReducedPassive(verb) ? sentence.head(verb) : Optional.empty())
                    .or(() -> passiveAbove(verb));
        }
        Optional<Token> own =
                NAMING.contains(verb.lemma()) && sentence.child(verb, "iobj").isPresent()
                        ? sentence.child(verb, "iobj")
                        : sentence.child(verb, "obj").or(() -> sentence.child(verb, "iobj"));
        if (own.isPresent()) {
            return isRelative(own.get()) ? antecedent(verb).or(() -> own) : own;
        }
        return rightNeighbour(verb).or(() -> relativeObject(verb)).or(() -> sharedObject(verb));
    }

    private Optional<Token> passiveAbove(Token verb) {
        return verb.is("conj") ? sentence.head(verb).filter(this::isPassive).flatMap(this::object) : Optional.empty();
    }

    private Optional<Token> relativeObject(Token verb) {
        return verb.is("acl:relcl")
                        && sentence.child(verb, "nsubj")
                                .filter(subject -> !isRelative(subject))
                                .isPresent()
                ? antecedent(verb)
                : Optional.empty();
    }

    private Optional<Token> sharedObject(Token verb) {
        return sentence.children(verb, "conj").stream()
                .filter(other -> other.isTagged("VERB") && other.index() == verb.index() + 2)
                .flatMap(other -> sentence.child(other, "obj").stream())
                .findFirst();
    }

    /** The noun phrase right behind the verb where the tree shows no object. */
    private Optional<Token> rightNeighbour(Token verb) {
        int i = verb.index() + 1;
        if (i < sentence.tokens().size()
                && PARTICLES.contains(sentence.tokens().get(i).lower())) {
            i++;
        }
        while (i < sentence.tokens().size()) {
            Token token = sentence.tokens().get(i);
            if (token.isTagged("NOUN", "PROPN", "PRON") && !isRelative(token)) {
                Token top = lastOfPhrase(i);
                return top.is("nsubj") || top.isCalendar() ? Optional.empty() : Optional.of(top);
            }
            if (!token.isTagged("DET", "ADJ", "NUM") && !token.form().matches("[\"“”']")) {
                return Optional.empty();
            }
            i++;
        }
        return Optional.empty();
    }

    private Token lastOfPhrase(int start) {
        Token token = sentence.tokens().get(start);
        Token top = top(token);
        boolean possessor = top.is("nmod:poss") && !top.isRoot();
        return possessor ? sentence.tokens().get(top.head()) : top;
    }

    private Optional<Token> recipient(Token verb) {
        return sentence.child(verb, "iobj");
    }

    /** The dependent clause or infinitive. */
    Optional<Token> complement(Token word) {
        return sentence.child(word, "ccomp")
                .or(() -> sentence.child(word, "xcomp"))
                .or(() -> sentence.children(word, "advcl", "acl").stream()
                        .filter(clause -> isToInfinitive(clause) || isThatClause(clause))
                        .findFirst())
                .or(() -> sentence.child(word, "obj")
                        .flatMap(object -> sentence.children(object, "acl").stream()
                                .filter(this::isToInfinitive)
                                .findFirst()))
                .or(() -> quotedBefore(word));
    }

    private boolean isThatClause(Token verb) {
        return sentence.child(verb, "mark")
                .filter(mark -> mark.lower().equals("that"))
                .isPresent();
    }

    private boolean isToInfinitive(Token verb) {
        return sentence.child(verb, "mark")
                .filter(mark -> mark.lower().equals("to"))
                .isPresent();
    }

    /** "…," Kim said: the quoted clause is the complement though the tree may hang the saying below it. */
    private Optional<Token> quotedBefore(Token word) {
        return word.is("parataxis")
                ? sentence.head(word).filter(head -> head.index() < word.index())
                : Optional.empty();
    }

    /** The nouns led by a preposition: below the trigger, below its object, then the next one behind the trigger in its clause. */
    List<Token> prepositional(Token word, String preposition) {
        return prepositionalOf(word, Set.of(preposition));
    }

    private List<Token> prepositionalOf(Token word, Set<String> prepositions) {
        List<Token> found = new ArrayList<>(led(word, prepositions));
        if (found.isEmpty()) {
            sentence.children(word, "obj", "obl", "nmod", "nsubj", "xcomp").stream()
                    .filter(noun -> noun.index() > word.index() || noun.is("nsubj"))
                    .flatMap(noun -> led(noun, prepositions).stream())
                    .filter(noun -> noun.index() > word.index() || word.isTagged("VERB"))
                    .findFirst()
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            nextBehind(word, prepositions).ifPresent(found::add);
        }
        return found.size() == 1 && prepositions.contains("between") ? pair(found.get(0)) : found;
    }

    /** "between Norway's calls for talks and Iceland's demand": between stand two, wherever the tree hangs the second. */
    private List<Token> pair(Token first) {
        if (!sentence.children(first, "conj").isEmpty()) {
            return List.of(first);
        }
        Stream<Token> others = sentence.subtree(first).stream()
                .filter(token -> token.index() > first.index() && token.is("conj") && token.isTagged("NOUN", "PROPN"))
                .limit(1);
        return Stream.concat(Stream.of(first), others).toList();
    }

    private List<Token> led(Token word, Set<String> prepositions) {
        return sentence.children(word, "obl", "nmod", "conj", "xcomp", "advcl", "appos").stream()
                .filter(noun -> noun.isTagged("NOUN", "PROPN", "PRON", "NUM", "ADJ"))
                .filter(noun -> sentence.children(noun, "case", "mark").stream()
                        .anyMatch(mark -> prepositions.contains(mark.lower())))
                .sorted(Comparator.comparing(Token::index))
                .toList();
    }

    private Optional<Token> nextBehind(Token word, Set<String> prepositions) {
        for (int i = word.index() + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.isTagged("SCONJ", "AUX")
                    || (token.isTagged("VERB") && isFinite(token))
                    || token.form().matches("[;:]")) {
                return Optional.empty();
            }
            if (prepositions.contains(token.lower()) && token.isTagged("ADP", "SCONJ", "PART") && !endsPreposition(i)) {
                return nounBehind(i + 1);
            }
        }
        return Optional.empty();
    }

    /** "according to", "due to": the last word of a longer preposition is none by itself. */
    private boolean endsPreposition(int index) {
        return index > 0 && LONGER.contains(sentence.tokens().get(index - 1).lower());
    }

    private Optional<Token> nounBehind(int start) {
        for (int i = start; i < Math.min(sentence.tokens().size(), start + 6); i++) {
            Token token = sentence.tokens().get(i);
            if (token.isTagged("NOUN", "PROPN", "PRON")) {
                return Optional.of(lastOfPhrase(i));
            }
            if (token.isTagged("VERB", "AUX", "PUNCT", "SCONJ")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a verb by itself tells of something, and is no infinitive, participle or gerund. */
    boolean isFinite(Token verb) {
        if (!verb.isTagged("VERB", "AUX")) {
            return false;
        }
        boolean to = sentence.children(verb, "mark").stream()
                .anyMatch(mark -> mark.lower().equals("to"));
        boolean helped = sentence.child(verb, "aux").isPresent();
        return helped || !(to || verb.lower().endsWith("ing") || verb.is("acl", "amod"));
    }

    /** The noun that a relative clause belongs to. */
    private Optional<Token> antecedent(Token verb) {
        Optional<Token> verbAbove = Optional.of(verb);
        while (verbAbove.isPresent() && verbAbove.get().is("conj")) {
            verbAbove = sentence.head(verbAbove.get());
        }
        return verbAbove
                .filter(clause -> clause.is("acl"))
                .flatMap(sentence::head)
                .or(() -> nounBeforePronoun(verb));
    }

    private Optional<Token> nounBeforePronoun(Token verb) {
        return sentence.children(verb).stream()
                .filter(Clause::isRelative)
                .findFirst()
                .flatMap(pronoun -> {
                    for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - 3); i--) {
                        Token token = sentence.tokens().get(i);
                        if (token.isTagged("NOUN", "PROPN") && !token.isCalendar()) {
                            return Optional.of(top(token));
                        }
                    }
                    return Optional.empty();
                });
    }

    private static boolean isRelative(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        for (String relative : RELATIVE) {
            if (word.equals(relative)) {
                return true;
            }
        }
        return false;
    }

    /** The head of the name or compound that a noun is part of. */
    Token top(Token noun) {
        Token top = noun;
        int steps = 0;
        while (top.is("flat", "compound", "nmod:desc") && !top.isRoot() && steps++ < 6) {
            top = sentence.tokens().get(top.head());
        }
        return top;
    }
}
