package org.casus.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String LONG =
            "The harbour master of Valletta told the crews of nine trawlers on Friday that no boat would leave before noon";

    @Test
    void aSentenceInTwoFilesIsToldOnce() {
        assertThat(Copies.among(List.of(file("a.txt", "Fog came."), file("b.txt", "Rain came.", "\"Fog\" CAME"))))
                .containsExactly("b.txt:2: the sentence stands in a.txt:1 too; expected it once");
    }

    @Test
    void aLongSentenceWithOneWordChangedIsANearCopy() {
        assertThat(Copies.among(
                        List.of(file("a.txt", "Rain came.", LONG), file("b.txt", LONG.replace("noon", "dawn")))))
                .containsExactly("b.txt:1: nearly the words of a.txt:2; expected a sentence of its own");
    }

    @Test
    void aSentenceInsideALongerOneIsANearCopy() {
        String more = LONG + ", and that those who tried would lose their berths for the whole of the coming season";
        assertThat(Copies.among(List.of(file("a.txt", more, LONG)))).hasSize(1);
    }

    @Test
    void sentencesThatShareAPhraseAreNotCopies() {
        String other = "The harbour master of Valletta told the town that the quay is closed to cars for a week";
        assertThat(Copies.among(List.of(file("a.txt", LONG, other)))).isEmpty();
    }

    @Test
    void shortSentencesAreComparedAsAWhole() {
        assertThat(Copies.among(List.of(file("a.txt", "Nobody was hurt in the blast", "Nobody was hurt in the fire"))))
                .isEmpty();
    }

    private static CorpusFile file(String name, String... sentences) {
        List<MarkedSentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            read.add(new MarkedSentence(read.size() + 1, sentence, false, List.of(), List.of()));
        }
        return new CorpusFile(Path.of(name), "x", "q", CorpusFile.Part.TRAIN, read, List.of());
    }
}
