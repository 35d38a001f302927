package org.casus.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tries the entries of the dictionary on the words of a sentence, conditions on actors aside. */
final class FrameFinder {

    private static final Set<String> QUANTITIES = Set.of(
            "series", "number", "round", "wave", "string", "set", "kind", "type", "sort", "package", "range", "couple",
            "dozen");

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
        Frame frame = frame(entry, sentence, word, object, cast);
        Stream<Token> searched = isSaying(entry) ? told(frame) : below(frame);
        if (!entry.words().isEmpty() && searched.noneMatch(token -> isOneOf(token, entry.words()))) {
            return new Lacks(entry, word, "none of the words it asks for stands below");
        }
        Optional<Token> forbidden =
                below(frame).filter(token -> isOneOf(token, entry.without())).findFirst();
        return forbidden
                .<Outcome>map(token -> new Lacks(entry, word, "\"" + token.form() + "\" stands there"))
                .orElseGet(() -> new Fits(frame));
    }

    /** Whether an entry's target is whom the clause behind it is about, so that the clause itself must be what the entry means. */
    private static boolean isSaying(Entry entry) {
        return entry.target().stream()
                .findFirst()
                .filter(slot -> slot.kind() == Slot.Kind.COMPLEMENT_SUBJECT)
                .isPresent();
    }

    /** What stands below the trigger without what is told beside it: clauses that describe a noun, or say when and why. */
    private static Stream<Token> told(Frame frame) {
        Sentence sentence = frame.sentence();
        return below(frame).filter(token -> {
            Token at = token;
            while (!at.isRoot() && !at.equals(frame.trigger())) {
                if (at.is("acl:relcl", "advcl")) {
                    return false;
                }
                at = sentence.tokens().get(at.head());
            }
            return true;
        });
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

    private static Frame frame(Entry entry, Sentence sentence, Token word, Optional<Token> object, Cast cast) {
        SideFinder finder = new SideFinder(sentence, word, object, cast);
        SideFinder.Side source = finder.source(entry.source());
        SideFinder.Side target = finder.target(entry.target()).without(source.heads());
        String how = Stream.of(source.how("source"), target.how("target"))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(", "));
        Optional<Token> content = finder.content(entry.content());
        return new Frame(
                entry,
                entry.label(),
                sentence,
                word,
                object,
                source.heads(),
                target.heads(),
                content,
                how,
                entry.modes(),
                Optional.empty());
    }

    /** What depends on the trigger, its sides and what opens the sentence aside ("Under the deal, …"). */
    private static Stream<Token> below(Frame frame) {
        Sentence sentence = frame.sentence();
        Set<Token> sides = new HashSet<>();
        Stream.concat(frame.source().stream(), frame.target().stream())
                .forEach(side -> sides.addAll(NounPhrase.of(sentence, side).core()));
        sentence.children(frame.trigger(), "obl", "advcl").stream()
                .filter(fronted -> fronted.index() < frame.trigger().index())
                .forEach(fronted -> sides.addAll(sentence.subtree(fronted)));
        return sentence.subtree(frame.trigger()).stream()
                .filter(token -> !token.equals(frame.trigger()) && !sides.contains(token));
    }
}
