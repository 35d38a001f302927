package org.casus.train;

import java.util.Optional;
import org.casus.parse.LetterCase;
import org.casus.parse.PieceSequence;

/**
 * A sentence with what is known of it. All arrays run over the root (index 0) and the words (from 1); -1 stands for what is not known
 * and so teaches nothing.
 *
 * @param heads the word under which each hangs, 0 for the root
 * @param certainty how far the writer thinks it happened, from -3 to 3; only where {@code weights} is above 0
 * @param weights how much each judgement of certainty counts
 * @param events where the sentence is marked with them
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
record Lesson(
        PieceSequence pieces,
        int[] upos,
        int[] xpos,
        int[] heads,
        int[] relations,
        int[] names,
        int[] descriptions,
        float[] certainty,
        float[] weights,
        Optional<EventMarks> events) {

    /** The same with every word that has letters written in this case. */
    Lesson in(LetterCase letters) {
        int[] cases = pieces.cases().clone();
        for (int i = 0; i < cases.length; i++) {
            cases[i] = cases[i] == LetterCase.NONE.ordinal() ? cases[i] : letters.ordinal();
        }
        return new Lesson(
                new PieceSequence(pieces.pieces(), cases, pieces.starts()),
                upos,
                xpos,
                heads,
                relations,
                names,
                descriptions,
                certainty,
                weights,
                events);
    }

    int length() {
        return pieces.pieces().length;
    }
}
