package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.cite.DictionaryException;
import org.casus.cite.Span;
import org.junit.jupiter.api.Test;

class ConllUTest {

    private static final List<String> TWO_SENTENCES = """
            # newdoc id = telegram
            # sent_id = telegram-1
            # text = Oslo didn't answer.
            1	Oslo	Oslo	PROPN	NNP	_	4	nsubj	_	_
            2-3	didn't	_	_	_	_	_	_	_	_
            2	did	do	AUX	VBD	_	4	aux	_	_
            3	n't	not	PART	RB	_	4	advmod	_	_
            4	answer	answer	VERB	VB	_	0	root	_	SpaceAfter=No
            5	.	.	PUNCT	.	_	4	punct	_	_

            # sent_id = telegram-2
            # text = Nor Bergen
            1	Nor	nor	CCONJ	CC	_	2	cc	_	_
            2	Bergen	Bergen	PROPN	NNP	_	0	root	_	_
            2.1	answered	answer	VERB	VBD	_	_	_	_	_
            """.lines().toList();

    @Test
    void readsSyntacticWordsWithTheirHeads() {
        TreebankSentence first = ConllU.read("test", TWO_SENTENCES).get(0);
        assertThat(first.forms()).containsExactly("Oslo", "did", "n't", "answer", ".");
        assertThat(first.words()).extracting(TreebankWord::head).containsExactly(3, 3, 3, -1, 3);
        assertThat(first.words().get(2).lemma()).isEqualTo("not");
    }

    @Test
    void tellsWhereADocumentBegins() {
        assertThat(ConllU.read("test", TWO_SENTENCES))
                .extracting(TreebankSentence::beginsDocument)
                .containsExactly(true, false);
    }

    @Test
    void findsTheWordsInTheText() {
        assertThat(ConllU.read("test", TWO_SENTENCES).get(0).spans())
                .containsExactly(new Span(0, 4), new Span(5, 8), new Span(8, 11), new Span(12, 18), new Span(18, 19));
    }

    @Test
    void saysInWhichLineWhatIsWrong() {
        assertThatThrownBy(() -> ConllU.read("bad.conllu", List.of("1\tOslo")))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining("bad.conllu, line 1")
                .hasMessageContaining("ten columns");
        assertThatThrownBy(() -> ConllU.read("bad.conllu", List.of("1\ta\ta\tX\tX\t_\tthree\tdep\t_\t_")))
                .hasMessageContaining("\"three\"");
        assertThatThrownBy(() -> ConllU.read("bad.conllu", List.of("2\ta\ta\tX\tX\t_\t0\troot\t_\t_")))
                .hasMessageContaining("the word number 1");
    }
}
