package org.casus.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.cite.Span;
import org.casus.parse.Lemmas;
import org.casus.text.FirstLook;
import org.casus.text.Skimming;

/**
 * The first look by words: a sentence is worth reading when its words, the triggers of the event dictionary above all, speak for an event
 * ({@link LookWeights}); and with it, what it goes back to: the sentence before one with a pronoun, and those that bring in a name first. Safe for use by several threads.
 */
public final class EventLook implements FirstLook {

    /** Pronouns and phrases that go back to another sentence. */
    private static final Set<String> BACKWARDS = Set.of(
            "he", "she", "they", "it", "him", "her", "them", "his", "its", "their", "both", "two", "sides", "this",
            "that");

    /** Of as many words the possible lemmas are remembered. */
    private static final int REMEMBERED = 50_000;

    private final EventDictionary dictionary;
    private final Lemmas lemmas;
    private final Map<String, Set<String>> met = new ConcurrentHashMap<>();
    private final LookWeights weights;

    public EventLook(EventDictionary dictionary, Lemmas lemmas, LookWeights weights) {
        this.dictionary = dictionary;
        this.lemmas = lemmas;
        this.weights = weights;
    }

    @Override
    public BitSet worthReading(List<String> sentences) {
        List<Signs> signs = openingNames(sentences.stream().map(this::signs).toList());
        BitSet worth = new BitSet(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            worth.set(i, weights.speakFor(signs.get(i)));
        }
        BitSet all = (BitSet) worth.clone();
        addWhatPointsBack(signs, worth, all);
        worth.stream().forEach(i -> addWhatItGoesBackTo(i, signs, all));
        return all;
    }

    /** A word that begins a sentence is a name where another sentence has it as one. */
    private static List<Signs> openingNames(List<Signs> signs) {
        Set<String> names = new HashSet<>();
        signs.forEach(one -> names.addAll(one.names()));
        return signs.stream()
                .map(one -> names.contains(one.opening()) && !one.names().contains(one.opening()) ? one.opened() : one)
                .toList();
    }

    /** "The agency reported this news" says who passed on the sentences before it. */
    private static void addWhatPointsBack(List<Signs> signs, BitSet worth, BitSet all) {
        for (int i = 1; i < signs.size(); i++) {
            boolean near = worth.previousSetBit(i - 1) >= i - Relays.REACH;
            if (near
                    && worth.previousSetBit(i - 1) >= 0
                    && Relays.mayPointBack(signs.get(i).words())) {
                all.set(i);
            }
        }
    }

    private static void addWhatItGoesBackTo(int index, List<Signs> signs, BitSet all) {
        Signs own = signs.get(index);
        if (index > 0 && own.words().stream().anyMatch(BACKWARDS::contains)) {
            all.set(index - 1);
        }
        for (String name : own.names()) {
            for (int i = 0; i < index; i++) {
                if (signs.get(i).names().contains(name)) {
                    all.set(i);
                    break;
                }
            }
        }
    }

    /**
     * What a sentence shows without being read.
     *
     * @param words its words in small letters, each once
     * @param triggers those of them that begin an entry all of whose words are there
     * @param opening the first word as written; empty where there is none
     * @param names words with a capital that do not begin the sentence
     */
    public record Signs(Set<String> words, Set<String> triggers, String opening, Set<String> names) {

        /** With the first word as a name. */
        private Signs opened() {
            Set<String> more = new HashSet<>(names);
            more.add(opening);
            return new Signs(words, triggers, opening, more);
        }
    }

    /** What a sentence shows. */
    public Signs signs(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        String opening = "";
        for (Span span : Skimming.words(sentence)) {
            String word = withoutClitic(span.of(sentence));
            boolean letters = Character.isLetter(word.charAt(0));
            if (letters || word.equals("\"")) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
            if (letters && opening.isEmpty()) {
                opening = word;
            } else if (letters && Character.isUpperCase(word.charAt(0))) {
                names.add(word);
            }
        }
        return new Signs(words, triggers(words), opening, names);
    }

    private static String withoutClitic(String word) {
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
        return apostrophe > 0 && word.length() - apostrophe <= 3 ? word.substring(0, apostrophe) : word;
    }

    private Set<String> triggers(Set<String> words) {
        Set<String> all = new HashSet<>();
        List<Set<String>> possible = new ArrayList<>();
        for (String word : words) {
            Set<String> forms = forms(word);
            possible.add(forms);
            all.addAll(forms);
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0) {
                all.addAll(forms(word.substring(hyphen + 1)));
                all.addAll(forms(word.substring(0, hyphen)));
            }
        }
        Set<String> triggers = new LinkedHashSet<>();
        int at = 0;
        for (String word : words) {
            if (possible.get(at++).stream()
                    .anyMatch(lemma -> dictionary.at(lemma).stream().anyMatch(entry -> mayFit(entry, all)))) {
                triggers.add(word);
            }
        }
        return triggers;
    }

    private Set<String> forms(String word) {
        Set<String> known = met.get(word);
        if (known == null) {
            known = lemmas.possible(word);
            if (met.size() < REMEMBERED) {
                met.put(word, known);
            }
        }
        return known;
    }

    private static boolean mayFit(Entry entry, Set<String> words) {
        return words.containsAll(entry.particles())
                && isMet(entry.object(), words)
                && isMet(entry.complement(), words)
                && isMet(entry.words(), words);
    }

    private static boolean isMet(Set<String> oneOf, Set<String> words) {
        return oneOf.isEmpty() || oneOf.stream().anyMatch(words::contains);
    }
}
