package org.casus.parse;

/** How a word is written. The model's pieces are lower case, so this goes in beside them; its order is part of the model. */
public enum LetterCase {
    /** No letters: numbers, punctuation, and the marks at a sentence's ends. */
    NONE,
    LOWER,
    /** A capital and then small letters, or one capital letter alone. */
    TITLE,
    CAPITALS,
    /** Capitals within ("McDonald", "iPad"). */
    MIXED;

    /** The case of a word as written. */
    public static LetterCase of(String word) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                first |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (letters == 0) {
            return NONE;
        }
        if (capitals == 0) {
            return LOWER;
        }
        if (first && capitals == 1) {
            return TITLE;
        }
        return capitals == letters ? CAPITALS : MIXED;
    }
}
