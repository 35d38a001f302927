package org.casus.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.DictionaryFile;

/**
 * Dictionary forms of English words, by the conventions of the English Web Treebank: {@code be} for "'s" that is a verb, {@code not} for
 * "n't", {@code he} for "him". A table of odd forms comes first, then the rules of spelling with lists of known words to choose by.
 * Immutable.
 *
 * <p>The tables are text, a word to a line, {@code #} before comments; a later line overrules an earlier one:
 *
 * <pre>
 * verb veto
 * verb overthrow overthrew overthrown   its past and its participle, where they are odd
 * noun crisis crises                    its plural, where it is odd
 * adjective far farther farthest        its degrees, where they are odd
 * form n't RB not                       a form with a tag, and its lemma
 * </pre>
 */
public final class Lemmas {

    private static final List<String> VERB_TAGS = List.of("VB", "VBD", "VBG", "VBN", "VBP", "VBZ");
    private static final List<String> POSSIBLE_TAGS =
            List.of("VB", "VBD", "VBG", "VBN", "VBZ", "NN", "NNS", "JJ", "RB", "IN");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DECADE = Pattern.compile("'?(?:\\d\\d)?\\d0'?s");
    private static final Pattern FORE = Pattern.compile(
            "(?:.*-|re|un|de|dis|mis|over|out|under|up|pre|co|counter|inter|fore|sub|trans|with|be|in|en)(?=.{3})");

    private final Map<String, Map<String, String>> odd = new HashMap<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();

    private Lemmas(List<DictionaryFile> files) {
        for (DictionaryFile file : files) {
            for (int i = 0; i < file.lines().size(); i++) {
                String line = file.lines().get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    take(file, i + 1, line.strip().split(" +"));
                }
            }
        }
    }

    /** Those that travel with Casus, read when they are first asked for. */
    public static Lemmas standard() {
        return Standard.LEMMAS;
    }

    private static final class Standard {

        static final Lemmas LEMMAS = of(List.of(resource("lemmas.txt"), resource("lemmas-more.txt")));
    }

    /**
     * Those of tables.
     *
     * @throws org.casus.cite.DictionaryException if a line does not fit
     */
    public static Lemmas of(List<DictionaryFile> files) {
        return new Lemmas(files);
    }

    private static DictionaryFile resource(String name) {
        try (InputStream in = Lemmas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Lemmas.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new DictionaryFile(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private void take(DictionaryFile file, int number, String[] words) {
        boolean fits = switch (words[0]) {
            case "verb" -> takeWord(words, verbs, List.of("VBD", "VBN"));
            case "noun" -> takeWord(words, nouns, List.of("NNS"));
            case "adjective" -> takeWord(words, adjectives, List.of("JJR", "JJS"));
            case "form" -> takeForm(words);
            default -> false;
        };
        if (!fits) {
            throw file.wrong(
                    number,
                    "\"verb\" with a lemma, or with its past and participle too, \"noun\" with a lemma, or with its plural too, "
                            + "\"adjective\" with a lemma, or with its degrees too, or \"form\" with a form, tag and lemma is "
                            + "expected, not \"" + String.join(" ", words) + "\"");
        }
    }

    private boolean takeWord(String[] words, Set<String> known, List<String> tags) {
        if (words.length != 2 && words.length != 2 + tags.size()) {
            return false;
        }
        known.add(words[1]);
        for (int i = 2; i < words.length; i++) {
            oddOf(tags.get(i - 2)).put(words[i], words[1]);
        }
        return true;
    }

    private boolean takeForm(String[] words) {
        if (words.length != 4) {
            return false;
        }
        oddOf(words[2]).put(words[1], words[3]);
        return true;
    }

    private Map<String, String> oddOf(String tag) {
        return odd.computeIfAbsent(tag, key -> new HashMap<>());
    }

    /**
     * The dictionary form of a word in a sentence: small letters, save that a name ({@code PROPN}) stays as it is written. A word of
     * which nothing is known is taken by the rules of spelling; where none fits, the word itself comes back.
     *
     * @param form the word as written; contractions in their parts
     * @param upos its universal part of speech
     * @param xpos its part of speech by the Penn Treebank
     */
    public String lemma(String form, String upos, String xpos) {
        if (upos.equals("PROPN")) {
            return form;
        }
        String word = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String tag = tag(word, upos, xpos);
        return odd(word, tag).orElseGet(() -> regular(word, tag));
    }

    /** Every dictionary form that the word may have, whatever its tag, and the word itself; small letters. */
    public Set<String> possible(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Set<String> possible = new LinkedHashSet<>();
        possible.add(word);
        POSSIBLE_TAGS.forEach(tag -> possible.add(odd(word, tag).orElseGet(() -> regular(word, tag))));
        return possible;
    }

    /** Whether the tables hold a word as the dictionary form of a verb or a noun. */
    public boolean isVerbOrNoun(String lemma) {
        return verbs.contains(lemma) || nouns.contains(lemma);
    }

    /** The tag to go by where the two parts of speech disagree: the universal one says the kind of word. */
    private static String tag(String word, String upos, String xpos) {
        boolean verb = upos.equals("VERB") || upos.equals("AUX");
        if (verb == VERB_TAGS.contains(xpos) || xpos.equals("MD")) {
            return upos.equals("NOUN") && xpos.equals("NNPS") ? "NNS" : xpos;
        }
        if (verb) {
            return word.endsWith("ing") ? "VBG" : word.endsWith("ed") ? "VBD" : "VB";
        }
        return upos.equals("NOUN") && xpos.equals("VBZ") ? "NNS" : upos;
    }

    private String regular(String word, String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> past(word, tag);
            case "VBG" -> choose(Stems.ofProgressive(word), verbs);
            case "VBZ" -> choose(Stems.ofThirdPerson(word), verbs);
            case "NNS" -> plural(word);
            case "JJR", "RBR" -> degree(word, "er");
            case "JJS", "RBS" -> degree(word, "est");
            case "CD" -> GROUPED.matcher(word).matches() ? word.replace(",", "") : word;
            default -> word;
        };
    }

    /** Taggers take the past for the participle and the other way round; "misheard" goes back as "heard" does. */
    private String past(String word, String tag) {
        String other = tag.equals("VBD") ? "VBN" : "VBD";
        if (word.endsWith("ed")) {
            return odd(word, other).orElseGet(() -> choose(Stems.ofPast(word), verbs));
        }
        String fore = fore(word);
        String rest = word.substring(fore.length());
        return odd(word, other)
                .or(() -> odd(rest, tag).or(() -> odd(rest, other)).map(lemma -> fore + lemma))
                .orElse(word);
    }

    private Optional<String> odd(String word, String tag) {
        return Optional.ofNullable(odd.getOrDefault(tag, Map.of()).get(word));
    }

    /** What may have been set before a word, "re" or "over"; empty if nothing. */
    private static String fore(String word) {
        Matcher fore = FORE.matcher(word);
        return fore.lookingAt() ? fore.group() : "";
    }

    private String plural(String word) {
        if (DECADE.matcher(word).matches()) {
            return word.replace("'", "");
        }
        if (word.endsWith("'s") && word.length() > 2) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        return oddCompound(word).orElseGet(() -> choose(Stems.ofPlural(word), nouns));
    }

    /** "housewives", "schoolchildren": a known word before an odd plural. */
    private Optional<String> oddCompound(String word) {
        Map<String, String> plurals = odd.getOrDefault("NNS", Map.of());
        for (int at = 3; at <= word.length() - 4; at++) {
            String last = plurals.get(word.substring(at));
            String first = word.substring(0, at);
            if (last != null && (first.endsWith("-") || isKnown(first))) {
                return Optional.of(first + last);
            }
        }
        return Optional.empty();
    }

    private String degree(String word, String ending) {
        return word.endsWith(ending) ? choose(Stems.ofDegree(word), adjectives) : word;
    }

    private String choose(Stems stems, Set<String> known) {
        return first(stems, known::contains)
                .or(() -> first(
                        stems, stem -> known.contains(stem.substring(fore(stem).length()))))
                .or(() -> first(stems, this::isKnown))
                .orElse(stems.likeliest());
    }

    private static Optional<String> first(Stems stems, Predicate<String> fits) {
        return stems.candidates().stream().filter(fits).findFirst();
    }

    private boolean isKnown(String word) {
        return verbs.contains(word) || nouns.contains(word) || adjectives.contains(word);
    }
}
