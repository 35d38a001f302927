package org.casus.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.casus.cite.Span;

/**
 * The words of a text as names are compared: without accents, points and hyphens, so that "Kim Jong-un" and "Kim Jong Un", "U.S." and
 * "US" are the same.
 */
final class Spelling {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /** From how many letters on a slip still leaves a word to be known. */
    private static final int LONG = 6;

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
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                String written = text.substring(at, end).replace(".", "");
                words.add(new Word(key(written), new Span(offset + at, offset + end), form(written)));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** Whether two words differ by one letter, not the first, that is missing, wrong or beside its place; short words never do. */
    static boolean isNear(String one, String other) {
        if (one.equals(other)
                || Math.min(one.length(), other.length()) < LONG
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int begin = 0;
        while (begin < Math.min(one.length(), other.length()) && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - begin
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(begin, one.length() - end);
        String right = other.substring(begin, other.length() - end);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && new StringBuilder(left).reverse().toString().equals(right);
        return begin > 0 && (swapped || (left.length() <= 1 && right.length() <= 1));
    }

    /** Where the word that begins here ends; {@code start} itself where none does. */
    private static int end(String text, int start) {
        int end = start;
        while (isInitial(text, end)) {
            end += 2;
        }
        if (end > start + 2) {
            return end;
        }
        end = start;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** "U." of "U.S.". */
    private static boolean isInitial(String text, int at) {
        return at + 1 < text.length() && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
    }

    private static boolean isPart(char sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.isSurrogate(sign);
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
