package org.casus.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.parse.Lemmas;
import org.casus.text.Skimming;

/** Words as they are counted and compared: by their letters alone, without a reader. */
public final class PlainWords {

    private PlainWords() {}

    /** The words of a text as they are written, in order; without signs, with the hyphens and apostrophes inside them. */
    public static List<String> written(String text) {
        return Skimming.words(text).stream()
                .map(span -> span.of(text))
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .toList();
    }

    /** The same in small letters. */
    public static List<String> of(String text) {
        return written(text.toLowerCase(Locale.ROOT));
    }

    /** The verb or noun that a word in small letters is a form of, of those that the tables of lemmas know; the word itself if of none. */
    public static String dictionaryForm(String word) {
        return verbOrNoun(word).orElse(word);
    }

    /** The same, empty if of none. */
    public static Optional<String> verbOrNoun(String word) {
        Lemmas lemmas = Lemmas.standard();
        return lemmas.possible(word).stream().filter(lemmas::isVerbOrNoun).findFirst();
    }

    /** Words for one deed as one: the first in its dictionary form, all in small letters; "walked out" is "walk out". */
    public static String phrase(String words) {
        List<String> parts = of(words);
        if (parts.isEmpty()) {
            return words;
        }
        StringBuilder phrase = new StringBuilder(dictionaryForm(parts.get(0)));
        parts.stream().skip(1).forEach(part -> phrase.append(' ').append(part));
        return phrase.toString();
    }
}
