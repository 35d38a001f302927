package org.casus.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes words apart into the pieces that an encoder knows (WordPiece, Schuster and Nakajima 2012, as BERT's uncased models use it:
 * small letters, no accents, every punctuation mark by itself, then the longest known piece from the left). Immutable.
 */
public final class WordPieces {

    static final String UNKNOWN = "[UNK]";
    static final String BEGIN = "[CLS]";
    static final String END = "[SEP]";

    private static final String CONTINUED = "##";
    private static final int LONGEST_STRETCH = 100;

    private final Map<String, Integer> numbers;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** @param vocabulary the pieces in the order of their numbers; those that continue a word begin with {@code ##} */
    public static WordPieces of(List<String> vocabulary) {
        Map<String, Integer> numbers = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
        }
        return new WordPieces(numbers);
    }

    /** The number of a piece. */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no piece \"" + piece + "\"");
        }
        return number;
    }

    /** The numbers of a word's pieces, in order; never empty. */
    List<Integer> encode(String word) {
        List<Integer> pieces = new ArrayList<>(4);
        for (String stretch : stretches(plain(word))) {
            pieces.addAll(longestFirst(stretch));
        }
        return pieces.isEmpty() ? List.of(number(UNKNOWN)) : pieces;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    }

    /** Runs without punctuation, and the marks between them; white space and signs without form are left out. */
    private static List<String> stretches(String word) {
        List<String> stretches = new ArrayList<>(2);
        StringBuilder run = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if ((alone || isNothing(c)) && run.length() > 0) {
                stretches.add(run.toString());
                run.setLength(0);
            }
            if (alone) {
                stretches.add(Character.toString(c));
            } else if (!isNothing(c)) {
                run.appendCodePoint(c);
            }
        });
        if (run.length() > 0) {
            stretches.add(run.toString());
        }
        return stretches;
    }

    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || c == 0xFFFD;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        int type = Character.getType(c);
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private List<Integer> longestFirst(String stretch) {
        if (stretch.length() > LONGEST_STRETCH) {
            return List.of(number(UNKNOWN));
        }
        List<Integer> pieces = new ArrayList<>(3);
        int begin = 0;
        while (begin < stretch.length()) {
            int end = stretch.length();
            Integer number = null;
            while (end > begin && number == null) {
                String piece = stretch.substring(begin, end);
                number = numbers.get(begin == 0 ? piece : CONTINUED + piece);
                end = number == null ? end - 1 : end;
            }
            if (number == null) {
                return List.of(number(UNKNOWN));
            }
            pieces.add(number);
            begin = end;
        }
        return pieces;
    }
}
