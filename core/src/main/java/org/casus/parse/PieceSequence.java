package org.casus.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as the encoder takes it: the mark of the beginning, the pieces of the words, the mark of the end. The arrays are not to be
 * written to.
 *
 * @param pieces the number of each piece
 * @param cases the {@link LetterCase} of the word to which each piece belongs, by ordinal
 * @param starts where the beginning mark (which stands for the root) and each word begin in {@code pieces}: one more than there are words
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
public record PieceSequence(int[] pieces, int[] cases, int[] starts) {

    /** The most pieces that go into one sequence, both marks included: as many places as the encoder has. */
    public static final int LONGEST = 512;

    /** A word is seen by its first pieces only; what is written without blanks over a line or two is no word. */
    private static final int PIECES_OF_A_WORD = 12;

    /** As many of the words, from the first, as fit into one sequence; at least one. */
    public static PieceSequence of(WordPieces vocabulary, List<String> words) {
        List<Integer> pieces = new ArrayList<>();
        List<LetterCase> cases = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        pieces.add(vocabulary.number(WordPieces.BEGIN));
        cases.add(LetterCase.NONE);
        starts.add(0);
        for (String word : words) {
            List<Integer> found = vocabulary.encode(word);
            List<Integer> own = found.subList(0, Math.min(found.size(), PIECES_OF_A_WORD));
            if (pieces.size() + own.size() + 1 > LONGEST) {
                break;
            }
            starts.add(pieces.size());
            pieces.addAll(own);
            own.forEach(piece -> cases.add(LetterCase.of(word)));
        }
        pieces.add(vocabulary.number(WordPieces.END));
        cases.add(LetterCase.NONE);
        return new PieceSequence(
                ints(pieces), cases.stream().mapToInt(LetterCase::ordinal).toArray(), ints(starts));
    }

    /** How many words went in. */
    public int words() {
        return starts.length - 1;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
