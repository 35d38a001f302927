package org.casus.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;

/**
 * The words of a text as names are compared: without accents, points and hyphens, so that "Kim Jong-un" and "Kim Jong Un", "U.S." and
 * "US" are the same.
 */
final class Spelling {

    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{M}\\p{N}]+(?:\\.(?=\\s*\\p{Lu}\\.))?");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Spelling() {}

    /**
     * A word of a text.
     *
     * @param key the word in small letters, accents and points gone
     * @param span where it stands
     * @param form how it is capitalised
     */
    record Word(String key, Span span, Form form) {

        /** Whether a text may write a name's word so: at least as many capitals as the name has. */
        boolean mayStandFor(Word nameWord) {
            return nameWord.key.equals(key) && form.ordinal() >= nameWord.form.ordinal();
        }
    }

    /** How a word is capitalised. */
    enum Form {
        SMALL,
        TITLE,
        CAPITALS
    }

    /** The words of {@code text}, their spans moved by {@code offset}. */
    static List<Word> words(String text, int offset) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String written = matcher.group().replace(".", "");
            words.add(
                    new Word(key(written), new Span(offset + matcher.start(), offset + matcher.end()), form(written)));
        }
        return words;
    }

    private static String key(String written) {
        String bare = written.codePoints().allMatch(c -> c < 128)
                ? written
                : ACCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                        .replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }

    private static Form form(String written) {
        if (!Character.isUpperCase(written.charAt(0))) {
            return Form.SMALL;
        }
        boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        return capitals ? Form.CAPITALS : Form.TITLE;
    }
}
