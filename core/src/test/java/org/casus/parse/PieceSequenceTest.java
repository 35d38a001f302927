package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceSequenceTest {

    private static final WordPieces PIECES =
            WordPieces.of(List.of("[UNK]", "[CLS]", "[SEP]", "envoy", "##s", "left", "a"));

    @Test
    void marksBothEndsAndTellsWhereWordsBegin() {
        PieceSequence sequence = PieceSequence.of(PIECES, List.of("Envoys", "left"));
        assertThat(sequence.pieces()).containsExactly(1, 3, 4, 5, 2);
        assertThat(sequence.starts()).containsExactly(0, 1, 3);
        assertThat(sequence.words()).isEqualTo(2);
    }

    @Test
    void everyPieceHasTheCaseOfItsWord() {
        assertThat(PieceSequence.of(PIECES, List.of("Envoys", "left")).cases())
                .containsExactly(
                        LetterCase.NONE.ordinal(),
                        LetterCase.TITLE.ordinal(),
                        LetterCase.TITLE.ordinal(),
                        LetterCase.LOWER.ordinal(),
                        LetterCase.NONE.ordinal());
    }

    @Test
    void takesAsManyWordsAsThereIsRoomFor() {
        PieceSequence sequence = PieceSequence.of(PIECES, Collections.nCopies(600, "a"));
        assertThat(sequence.words()).isEqualTo(510);
        assertThat(sequence.pieces()).hasSize(PieceSequence.LONGEST);
    }

    @Test
    void anEndlessWordTakesTwelvePieces() {
        PieceSequence sequence = PieceSequence.of(PIECES, List.of("envoy" + "s".repeat(80), "left"));
        assertThat(sequence.starts()).containsExactly(0, 1, 13);
    }
}
