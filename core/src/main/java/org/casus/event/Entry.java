package org.casus.event;

import java.util.List;
import java.util.Set;

/**
 * A dictionary entry: a word that names an event, where its sides stand, and under which conditions.
 *
 * @param type the category
 * @param cameo the CAMEO code
 * @param modes PLOVER modes
 * @param lemma the trigger's dictionary form
 * @param particles the particles or prepositions that follow a verb ({@code call on})
 * @param kind verb, noun or adjective
 * @param source where the source stands, best first; empty: none is looked for
 * @param target where the target stands, likewise
 * @param content where the content stands, likewise
 * @param object the object's head must be one of these lemmas; empty: any or none
 * @param complement the dependent clause's head must be one of these; empty: any
 * @param words one of these must stand below the trigger; empty: any
 * @param without none of these may stand there
 * @param needs which sides must be found
 * @param mutual whether the parties do it together
 * @param examples sentences of our own that it must code, as marked
 * @param not sentences of our own that it must leave alone
 * @param cite the dictionary line
 */
record Entry(
        EventType type,
        String cameo,
        List<String> modes,
        String lemma,
        List<String> particles,
        Kind kind,
        List<Slot> source,
        List<Slot> target,
        List<Slot> content,
        Set<String> object,
        Set<String> complement,
        Set<String> words,
        Set<String> without,
        Needs needs,
        boolean mutual,
        List<String> examples,
        List<String> not,
        String cite) {

    /** The part of speech of a trigger. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** Which sides must be found and be political actors. */
    enum Needs {
        SOURCE,
        TARGET,
        BOTH,
        EITHER,
        /** A source that is a political actor, or a target that is; and a target of any kind. */
        TARGET_PRESENT
    }

    Entry {
        modes = List.copyOf(modes);
        particles = List.copyOf(particles);
        source = List.copyOf(source);
        target = List.copyOf(target);
        content = List.copyOf(content);
        object = Set.copyOf(object);
        complement = Set.copyOf(complement);
        words = Set.copyOf(words);
        without = Set.copyOf(without);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** This entry for another trigger: a lemma, and for a verb its particles behind it. */
    Entry with(String trigger) {
        List<String> split = List.of(trigger.split("\\s+"));
        return new Entry(
                type,
                cameo,
                modes,
                split.get(0),
                split.subList(1, split.size()),
                kind,
                source,
                target,
                content,
                object,
                complement,
                words,
                without,
                needs,
                mutual,
                examples,
                not,
                cite);
    }

    /** How much it asks for; of two entries that fit, the one that asks for more wins. */
    int rank() {
        return particles.size() * 2
                + (object.isEmpty() ? 0 : 3)
                + (complement.isEmpty() ? 0 : 3)
                + (words.isEmpty() ? 0 : 2);
    }

    /** How to name it in reasons: {@code accuse.txt:12 lash out at (verb)}. */
    String label() {
        String trigger = particles.isEmpty() ? lemma : lemma + " " + String.join(" ", particles);
        return cite + " " + trigger + " (" + kind.name().toLowerCase(java.util.Locale.ROOT) + ")";
    }
}
