package org.casus.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusReaderTest {

    private static final String HEADER = "# theme: lighthouses\n# author: q\n# split: dev\n";

    @TempDir
    private Path folder;

    @Test
    void aFileHasAHeaderAndSentencesWithTheirLines() throws IOException {
        CorpusFile file = read(HEADER + "\nFog came.\n# a remark\n[s Malta] [AID sent] rice.\n");
        assertThat(file.theme()).isEqualTo("lighthouses");
        assertThat(file.author()).isEqualTo("q");
        assertThat(file.part()).isEqualTo(CorpusFile.Part.DEV);
        assertThat(file.problems()).isEmpty();
        assertThat(file.sentences()).extracting(MarkedSentence::line).containsExactly(5, 7);
        assertThat(file.sentences()).extracting(MarkedSentence::text).containsExactly("Fog came.", "Malta sent rice.");
    }

    @Test
    void aPlusGoesOnInThePassage() throws IOException {
        CorpusFile file = read(HEADER + "Fog came.\n+ It stayed.\n+  It went.\n\nRain came.\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.sentences())
                .extracting(MarkedSentence::text)
                .containsExactly("Fog came.", "It stayed.", "It went.", "Rain came.");
        assertThat(file.sentences()).extracting(MarkedSentence::continues).containsExactly(false, true, true, false);
    }

    @Test
    void aPlusWithoutASentenceBeforeItIsAProblem() throws IOException {
        assertThat(problems(HEADER + "+ It stayed.\nFog came.\n\n+ It went.\n"))
                .containsExactly(
                        ":4: \"+\" goes on in no passage; expected a sentence on the line before it",
                        ":7: \"+\" goes on in no passage; expected a sentence on the line before it");
        assertThat(problems(HEADER + "Fog came.\n+\n")).containsExactly(":5: the line is empty; expected a sentence");
    }

    @Test
    void whatIsMarkedWronglyIsLeftOutAndToldWithItsLine() throws IOException {
        CorpusFile file = read(HEADER + "Fog [x came].\nRain came.\n");
        assertThat(file.sentences()).extracting(MarkedSentence::text).containsExactly("Rain came.");
        assertThat(file.problems())
                .containsExactly(
                        folder.resolve("a.txt") + ":4: \"x\" is no role; expected s, t, m, c, p, w, by, cue or what");
    }

    @Test
    void aSentenceThatStandsTwiceIsAProblemHoweverItIsMarked() throws IOException {
        assertThat(problems(HEADER + "Al gave rice.\n[s Al] [AID gave] rice.\n"))
                .containsExactly(":5: the sentence stands on line 4 already; expected it once");
    }

    @Test
    void everyLineOfTheHeaderIsNeededOnce() throws IOException {
        assertThat(problems("Fog came.\n"))
                .containsExactly(
                        ":1: the header is not whole; expected a line \"# theme: …\"",
                        ":1: the header is not whole; expected a line \"# author: …\"",
                        ":1: the header is not whole; expected a line \"# split: …\"");
        assertThat(problems(HEADER + "# split: test\n"))
                .containsExactly(":4: \"# split:\" stands on line 3 already; expected it once");
        assertThat(problems("# theme: x\n# author: Q\n# split: half\n"))
                .containsExactly(
                        ":2: the author is \"Q\"; expected a small letter",
                        ":3: the split is \"half\"; expected train, dev or test");
    }

    @Test
    void problemsStandInTheOrderOfTheirLines() throws IOException {
        assertThat(problems("# theme: x\n# author: q\nFog [x came].\n# split: half\n"))
                .extracting(problem -> problem.substring(0, 3))
                .containsExactly(":3:", ":4:");
    }

    @Test
    void charactersThatAreNotUtf8AreAProblemOfTheirLine() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.write(file, (HEADER + "Fog came to Malm\u00f6.\nRain came.\n").getBytes(StandardCharsets.ISO_8859_1));
        CorpusFile read = CorpusReader.read(file);
        assertThat(read.problems())
                .containsExactly(file + ":4: characters that are not UTF-8; expected a file in UTF-8");
        assertThat(read.sentences()).hasSize(1);
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsDoNoHarm() throws IOException {
        CorpusFile file = read("\uFEFF" + HEADER.replace("\n", "\r\n") + "Fog came.\r\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.sentences()).extracting(MarkedSentence::text).containsExactly("Fog came.");
    }

    @Test
    void aFolderIsReadByTheNamesOfItsTextFiles() throws IOException {
        Files.writeString(folder.resolve("b.txt"), HEADER);
        Files.writeString(folder.resolve("a.txt"), HEADER);
        Files.writeString(folder.resolve("README.md"), "Fog.\n");
        assertThat(CorpusReader.readAll(folder))
                .extracting(CorpusFile::path)
                .containsExactly(folder.resolve("a.txt"), folder.resolve("b.txt"));
        assertThat(CorpusReader.readAll(folder.resolve("b.txt"))).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> CorpusReader.readAll(folder.resolve("gone"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<String> problems(String text) throws IOException {
        String path = folder.resolve("a.txt").toString();
        return read(text).problems().stream()
                .map(problem -> problem.substring(path.length()))
                .toList();
    }

    private CorpusFile read(String text) throws IOException {
        return CorpusReader.read(Files.writeString(folder.resolve("a.txt"), text));
    }
}
