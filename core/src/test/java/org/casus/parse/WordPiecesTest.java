package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "[CLS]", "[SEP]", "envoy", "##s", "en", "##voy", "u", "s", ".", "zurich", "-", "un", "##quiet");
    private static final WordPieces PIECES = WordPieces.of(VOCABULARY);

    @Test
    void takesTheLongestPieceFromTheLeft() {
        assertThat(pieces("envoys")).containsExactly("envoy", "##s");
    }

    @Test
    void knowsNoCapitalsAndNoAccents() {
        assertThat(pieces("Zürich")).containsExactly("zurich");
    }

    @Test
    void punctuationStandsByItself() {
        assertThat(pieces("U.S.")).containsExactly("u", ".", "s", ".");
        assertThat(pieces("un-envoy")).containsExactly("un", "-", "envoy");
    }

    @Test
    void aStretchWithAnUnknownPieceIsUnknownAsAWhole() {
        assertThat(pieces("envoyx")).containsExactly("[UNK]");
    }

    @Test
    void aWordOfNothingIsUnknown() {
        assertThat(pieces("\u200b")).containsExactly("[UNK]");
    }

    @Test
    void saysWhichPieceTheVocabularyLacks() {
        assertThatThrownBy(() -> PIECES.number("[MASK]")).hasMessageContaining("[MASK]");
    }

    @Property
    void everyWordHasPieces(@ForAll String word) {
        assertThat(PIECES.encode(word)).isNotEmpty().allMatch(number -> number >= 0 && number < VOCABULARY.size());
    }

    private static List<String> pieces(String word) {
        return PIECES.encode(word).stream().map(VOCABULARY::get).toList();
    }
}
