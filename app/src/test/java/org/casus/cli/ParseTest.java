package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.Commands.Ran;
import org.casus.parse.ConllU;
import org.casus.parse.TreebankSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParseTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheSentencesOfEveryPageAsATreebank() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Chile didn't accuse Peru. Norway waited.\n");
        Files.writeString(folder.resolve("b.html"), "<html><body><p>Sweden thanked Norway.</p></body></html>");
        Files.writeString(folder.resolve("c.jsonl"), "{\"text\": \"Iceland sent tents.\"}\n");
        Ran ran = Commands.run("parse", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("# newdoc id = " + folder.resolve("c.jsonl") + "#1\n");
        List<TreebankSentence> read = ConllU.read("out", ran.out().lines().toList());
        assertThat(read)
                .extracting(TreebankSentence::text)
                .containsExactly(
                        "Chile didn't accuse Peru.", "Norway waited.", "Sweden thanked Norway.", "Iceland sent tents.");
        assertThat(read.get(0).forms()).containsExactly("Chile", "did", "n't", "accuse", "Peru", ".");
        assertThat(read)
                .extracting(TreebankSentence::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[^\\s/]+"));
    }

    @Test
    void aPageThatCannotBeReadIsToldOfAndTheOthersRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("b.txt"), "Norway waited.\n");
        Files.writeString(
                folder.resolve("c.html"),
                "<html lang=\"de\"><body><p>Der Minister wartete auf den Botschafter.</p></body></html>");
        Ran ran = Commands.run("parse", folder, folder.resolve("gone.txt"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("# text = Norway waited.");
        assertThat(ran.err().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("failed "))
                .anyMatch(line -> line.contains("a.txt (read): empty"))
                .anyMatch(line -> line.contains("c.html (clean): it holds no sentences in English"))
                .anyMatch(line -> line.contains("gone.txt (read): no such file"));
    }

    @Test
    void aPathIsNeeded() {
        assertThat(Commands.run("parse").code()).isEqualTo(2);
    }

    @Test
    void whatIsParsedMeasuresAsItself() throws IOException {
        Path page = Files.writeString(folder.resolve("a.txt"), "Chile accused Peru. Norway waited in Oslo.\n");
        Path bank = Files.writeString(
                folder.resolve("a.conllu"), Commands.run("parse", page).out());
        assertThat(Commands.run("eval", "treebank", bank).out())
                .contains(
                        "documents=1 sentences=2 words=9 ",
                        "raw_tokens_f1=1.0000 raw_sentences_f1=1.0000 ",
                        "raw_las_f1=1.0000");
    }
}
