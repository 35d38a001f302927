package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casus.cli.eval.Parts.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.event.Factuality;
import org.casus.parse.ParsedSentence;
import org.casus.parse.ParsedWord;
import org.casus.text.Sentence;
import org.casus.time.TimexFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankEvaluationTest {

    private static final String GOLD = """
            # newdoc id = a
            # sent_id = a-1
            # text = Oslo was shelled.
            1	Oslo	Oslo	PROPN	NNP	_	3	nsubj:pass	_	_
            2	was	be	AUX	VBD	_	3	aux:pass	_	_
            3	shelled	shell	VERB	VBN	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	.	_	3	punct	_	_

            # sent_id = a-2
            # text = Crowds don't cheer
            1	Crowds	crowd	NOUN	NNS	_	4	nsubj	_	_
            2-3	don't	_	_	_	_	_	_	_	_
            2	do	do	AUX	VBP	_	4	aux	_	_
            3	n't	not	PART	_	_	4	advmod	_	_
            4	cheer	cheer	VERB	VB	_	0	root	_	_

            """;

    private static final String TEXT = "Oslo was shelled. Crowds don't cheer";

    @TempDir
    private Path folder;

    /**
     * By hand, of eight words: tags 7, tags of the Penn Treebank 6 of the seven that are told, lemmas 7, heads 7, relations 6 (a head
     * and a relation are wrong). As nsubj two are read, one of them rightly and one that is an obj; gold has two.
     */
    @Test
    void scoresTheWordsOfTheTreebank() throws IOException {
        assertThat(evaluation().figures())
                .startsWith(
                        "documents=1 sentences=2 words=8 upos=0.8750 xpos=0.8571 lemma=0.8750 uas=0.8750 las=0.7500 ")
                .contains(" nsubj_p=1.0000 nsubj_r=0.5000 nsubj_f1=0.6667 ")
                .contains(" nsubj_pass_p=1.0000 nsubj_pass_r=1.0000 ")
                .contains(" obj_p=0.0000 obj_r=0.0000 obj_f1=0.0000 ")
                .contains(" root_p=1.0000 root_r=1.0000 root_f1=1.0000 ")
                .doesNotContain("\n");
    }

    /**
     * By hand: gold has eight words and two sentences, read are seven words ("don't" in one) and one sentence. Six words are the same,
     * all but one with their tag; heads are right in five, for the sentence has one root; relations in four.
     */
    @Test
    void scoresTheTextAlone() throws IOException {
        assertThat(evaluation().figures())
                .contains(" raw_tokens_f1=" + f1(6) + " raw_sentences_f1=0.0000 raw_upos_f1=" + f1(5) + " raw_uas_f1="
                        + f1(5) + " raw_las_f1=" + f1(4) + " raw_las_aligned=0.6667");
    }

    @Test
    void sentencesAreTheSameWhereTheirLettersAre() throws IOException {
        List<List<org.casus.parse.TreebankSentence>> documents = TreebankGold.read(gold());
        RawTextScore score = RawTextScore.of(
                documents.get(0),
                text -> List.of(
                        Parts.sentence(text, 0, 17, word("Oslo Oslo PROPN NNP 0 root")),
                        Parts.sentence(text, 18, 36, word("cheer cheer VERB VB 0 root"))));
        assertThat(score.sentences()).isEqualTo(new Hits(2, 2, 2));
        assertThat(score.tokens()).isEqualTo(new Hits(2, 8, 2));
        assertThat(score.related()).isEqualTo(1);
    }

    @Test
    void aDocumentBeginsWhereTheTreebankSaysSo() throws IOException {
        String two = GOLD + GOLD.replace("id = a", "id = b");
        assertThat(TreebankGold.read(Files.writeString(folder.resolve("two.conllu"), two)))
                .hasSize(2)
                .allMatch(document -> document.size() == 2);
        String unmarked = GOLD.replace("# newdoc id = a\n", "");
        assertThat(TreebankGold.read(Files.writeString(folder.resolve("one.conllu"), unmarked + unmarked)))
                .hasSize(1);
    }

    @Test
    void whatIsNoTreebankIsToldByFileAndLine() throws IOException {
        Path short9 = Files.writeString(folder.resolve("short.conllu"), "1\tOslo\n");
        assertThatThrownBy(() -> TreebankGold.read(short9))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("short.conllu")
                .hasMessageContaining("1")
                .hasMessageContaining("ten columns");
        Path far = Files.writeString(folder.resolve("far.conllu"), "1\tOslo\tOslo\tX\t_\t_\t9\tdep\t_\t_\n");
        assertThatThrownBy(() -> TreebankGold.read(far))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a head");
        assertThatThrownBy(() -> TreebankGold.read(folder.resolve("none.conllu")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("there is no such file");
    }

    private Evaluation evaluation() throws IOException {
        Measured casus = new Measured(
                page -> {
                    throw new IllegalStateException("nothing is coded");
                },
                page -> {
                    throw new IllegalStateException("nothing is coded");
                },
                page -> List.of(),
                (page, stretches) -> List.of(),
                (page, cues) -> List.of(),
                TreebankEvaluationTest::read,
                TreebankEvaluationTest::parse,
                new TimexFinder(),
                (sentence, token) -> Factuality.ACTUAL);
        return Kind.TREEBANK.measure(GoldSet.of(gold()), casus);
    }

    private static ParsedSentence parse(List<String> words) {
        return words.contains("Oslo")
                ? Parts.parsed(
                        List.of(),
                        word("Oslo Oslo PROPN NNP 3 nsubj:pass"),
                        word("was be VERB VBD 3 aux:pass"),
                        word("shelled shell VERB VBD 0 root"),
                        word(". . PUNCT . 2 punct"))
                : Parts.parsed(
                        List.of(),
                        word("Crowds Crowds NOUN NNS 4 obj"),
                        word("do do AUX VBP 4 aux"),
                        word("n't not PART RB 4 advmod:neg"),
                        word("cheer cheer VERB VB 0 root"));
    }

    private static List<Sentence> read(String text) {
        assertThat(text).isEqualTo(TEXT);
        ParsedWord[] words = {
            word("Oslo Oslo PROPN NNP 3 nsubj"),
            word("was be VERB VBD 3 aux:pass"),
            word("shelled shell VERB VBN 0 root"),
            word(". . PUNCT . 3 punct"),
            word("Crowds crowd NOUN NNS 7 obj"),
            word("don't do AUX VBP 7 aux"),
            word("cheer cheer VERB VB 3 conj")
        };
        return List.of(Parts.sentence(text, 0, text.length(), words));
    }

    private static String f1(int right) {
        return String.format(java.util.Locale.ROOT, "%.4f", 2.0 * right / 15);
    }

    private Path gold() throws IOException {
        return Files.writeString(folder.resolve("gold.conllu"), GOLD);
    }
}
