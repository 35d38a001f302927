package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.actor.Cast;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tries the entries of the dictionary on the words of a sentence, conditions on actors aside. */
final class FrameFinder {

    private static final Set<String> QUANTITIES = Set.of(
            "series", "number", "round", "wave", "string", "set", "kind", "type", "sort", "package", "range", "couple",
            "dozen");

    /** How many words behind a trigger its clause is searched for an actor. */
    private static final int CLAUSE_REACH = 12;

    private final EventDictionary dictionary;

    FrameFinder(EventDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What came of an entry: a frame, or what it lacked. */
    sealed interface Outcome permits Fits, Lacks {}

    record Fits(Frame frame) implements Outcome {}

    record Lacks(Entry entry, Token trigger, String what) implements Outcome {}

    /** Whether a noun by itself names a happening. */
    boolean isEvent(Token noun) {
        return noun.lemmas().stream()
                .flatMap(lemma -> dictionary.at(lemma).stream())
                .anyMatch(entry -> entry.kind() == Entry.Kind.NOUN);
    }

    /** The outcomes of all entries of a word, in the order of the dictionary; empty where it has none. */
    List<Outcome> tryAll(Sentence sentence, Token word, Cast cast) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Entry entry : entries(word)) {
            outcomes.add(attempt(entry, sentence, word, cast));
        }
        return outcomes;
    }

    private List<Entry> entries(Token word) {
        Predicate<Entry> kind = entry -> switch (entry.kind()) {
            case VERB ->
                word.isTagged("VERB") || (word.isTagged("NOUN", "ADJ", "PROPN") && word.isRoot() && looksVerbal(word));
            case NOUN -> word.isTagged("NOUN");
            case ADJECTIVE ->
                word.isTagged("ADJ") || (word.isTagged("VERB") && !word.lower().endsWith("ing"));
        };
        List<Entry> entries = new ArrayList<>();
        for (String lemma : word.lemmas()) {
            dictionary.at(lemma).stream()
                    .filter(kind)
                    .filter(entry -> !entries.contains(entry))
                    .forEach(entries::add);
        }
        return entries;
    }

    private static boolean looksVerbal(Token word) {
        return word.lower().endsWith("s") || word.lower().endsWith("ed");
    }

    private Outcome attempt(Entry entry, Sentence sentence, Token word, Cast cast) {
        if (!hasParticles(entry, sentence, word)) {
            return new Lacks(entry, word, "\"" + String.join(" ", entry.particles()) + "\" does not follow");
        }
        Clause clause = new Clause(sentence);
        Optional<Token> object =
                entry.object().isEmpty() ? Optional.empty() : objectAmong(entry, sentence, clause, word);
        if (!entry.object().isEmpty() && object.isEmpty()) {
            return new Lacks(entry, word, "the object is none of those it asks for");
        }
        if (!entry.complement().isEmpty()
                && clause.complement(word)
                        .filter(verb -> isOneOf(verb, entry.complement()))
                        .isEmpty()) {
            return new Lacks(entry, word, "the clause is none of those it asks for");
        }
        Frame frame = frame(entry, sentence, clause, word, object, cast);
        if (!entry.words().isEmpty() && below(frame).noneMatch(token -> isOneOf(token, entry.words()))) {
            return new Lacks(entry, word, "none of the words it asks for stands below");
        }
        Optional<Token> forbidden =
                below(frame).filter(token -> isOneOf(token, entry.without())).findFirst();
        return forbidden
                .<Outcome>map(token -> new Lacks(entry, word, "\"" + token.form() + "\" stands there"))
                .orElseGet(() -> new Fits(frame));
    }

    private static boolean isOneOf(Token token, Set<String> lemmas) {
        return !lemmas.isEmpty() && token.lemmas().stream().anyMatch(lemmas::contains);
    }

    /** Particles stand in order behind the verb, the object between at most. */
    private static boolean hasParticles(Entry entry, Sentence sentence, Token word) {
        int at = word.index();
        for (String particle : entry.particles()) {
            int next = at + 1;
            int limit = Math.min(sentence.tokens().size(), at + (at == word.index() ? 5 : 3));
            while (next < limit && !sentence.tokens().get(next).lower().equals(particle)) {
                if (sentence.tokens().get(next).isTagged("VERB", "PUNCT", "ADP", "SCONJ", "CCONJ")) {
                    return false;
                }
                next++;
            }
            if (next >= limit) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static Optional<Token> objectAmong(Entry entry, Sentence sentence, Clause clause, Token word) {
        List<Token> candidates = new ArrayList<>();
        clause.object(word).ifPresent(object -> {
            candidates.add(object);
            candidates.addAll(sentence.children(object, "conj"));
            if (QUANTITIES.contains(object.lemma()) || object.isCalendar()) {
                candidates.addAll(sentence.children(object, "nmod"));
            }
        });
        return candidates.stream()
                .filter(token -> isOneOf(token, entry.object()))
                .findFirst();
    }

    private static Frame frame(
            Entry entry, Sentence sentence, Clause clause, Token word, Optional<Token> object, Cast cast) {
        List<String> how = new ArrayList<>();
        List<Token> source = side(entry.source(), "source", sentence, clause, word, object, cast, how);
        List<Token> target = side(entry.target(), "target", sentence, clause, word, object, cast, how).stream()
                .filter(token -> !source.contains(token))
                .toList();
        Optional<Token> content =
                side(entry.content(), "content", sentence, clause, word, object, cast, new ArrayList<>()).stream()
                        .findFirst();
        return new Frame(entry, sentence, word, object, source, target, content, String.join(", ", how));
    }

    private static List<Token> side(
            List<Slot> slots,
            String name,
            Sentence sentence,
            Clause clause,
            Token word,
            Optional<Token> object,
            Cast cast,
            List<String> how) {
        List<Token> first = List.of();
        for (Slot slot : slots) {
            List<Token> found = slot.kind() == Slot.Kind.OWNER
                    ? cast.owner(sentence, object.orElse(word)).map(List::of).orElse(List.of())
                    : slot.kind() == Slot.Kind.CLAUSE && name.equals("target")
                            ? actorInClause(sentence, clause, word, cast)
                            : clause.find(word, slot);
            List<Token> allowed = found.stream()
                    .filter(token -> !token.isCalendar())
                    .filter(token -> slot.kind() == Slot.Kind.OBJECT
                            || object.filter(token::equals).isEmpty())
                    .toList();
            if (allowed.stream().anyMatch(token -> cast.isPolitical(sentence, token, Cast.NO_DAY))) {
                how.add(slot + " is " + name);
                return allowed;
            }
            if (first.isEmpty() && !allowed.isEmpty()) {
                first = allowed;
                how.add(slot + " is " + name);
            }
        }
        return first;
    }

    /** The first actor that the dependent clause names behind its verb: "refused to meet the envoy of Oslo". */
    private static List<Token> actorInClause(Sentence sentence, Clause clause, Token word, Cast cast) {
        return clause.complement(word).stream()
                .flatMap(verb -> sentence.tokens().stream().filter(token -> token.index() > verb.index()))
                .filter(token ->
                        token.isTagged("NOUN", "PROPN", "PRON") && !token.is("compound", "flat", "nmod:poss", "amod"))
                .takeWhile(token -> token.index() < word.index() + CLAUSE_REACH)
                .filter(token -> cast.isPolitical(sentence, token, Cast.NO_DAY))
                .min(Comparator.comparing(token -> !cast.isActor(sentence, token)))
                .map(List::of)
                .orElse(List.of());
    }

    /** What depends on the trigger, its sides and what opens the sentence aside ("Under the deal, …"). */
    private static java.util.stream.Stream<Token> below(Frame frame) {
        Sentence sentence = frame.sentence();
        Set<Token> sides = new java.util.HashSet<>();
        frame.source().forEach(side -> sides.addAll(sentence.subtree(side)));
        frame.target()
                .forEach(side -> sides.addAll(NounPhrase.of(sentence, side).core()));
        sentence.children(frame.trigger(), "obl", "advcl", "advmod").stream()
                .filter(fronted -> fronted.index() < frame.trigger().index())
                .forEach(fronted -> sides.addAll(sentence.subtree(fronted)));
        return sentence.subtree(frame.trigger()).stream()
                .filter(token -> !token.equals(frame.trigger()) && !sides.contains(token));
    }
}
