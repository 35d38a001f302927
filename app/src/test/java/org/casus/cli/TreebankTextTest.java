package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;

class TreebankTextTest {

    private static final String TEXT = "Minister Holm won't  sign.\"No,\" and 5\u00a0000 left";

    private static final Sentence FIRST = sentence(
            0,
            26,
            List.of(new NameSpan(0, 0, NameKind.OFFICE), new NameSpan(0, 1, NameKind.PER)),
            token(0, 0, 8, "NOUN", 1, "nmod", 0),
            token(1, 9, 13, "PROPN", 4, "nsubj", 0),
            token(2, 14, 16, "AUX", 4, "aux", 0),
            token(3, 16, 19, "PART", 4, "advmod", 0),
            token(4, 21, 25, "VERB", -1, "root", -2.126),
            token(5, 25, 26, "PUNCT", 4, "punct", 0));

    private static final Sentence SECOND = sentence(
            26,
            46,
            List.of(),
            token(0, 27, 29, "INTJ", -1, "root", -0.001),
            token(1, 36, 41, "NUM", 2, "nsubj", 0),
            token(2, 42, 46, "NOUN", 0, "conj", 1));

    @Test
    void everyWordIsALineOfTenColumns() {
        assertThat(TreebankText.lines("a/b c.txt", List.of(FIRST)))
                .containsExactly(
                        "# newdoc id = a/b c.txt",
                        "# sent_id = a:b_c.txt-1",
                        "# text = Minister Holm won't sign.",
                        "1\tMinister\tminister\tNOUN\t_\t_\t2\tnmod\t_\tName=B-PER|Role=B-OFFICE",
                        "2\tHolm\tholm\tPROPN\t_\t_\t5\tnsubj\t_\tName=I-PER",
                        "3\two\two\tAUX\t_\t_\t5\taux\t_\tSpaceAfter=No",
                        "4\tn't\tn't\tPART\t_\t_\t5\tadvmod\t_\t_",
                        "5\tsign\tsign\tVERB\t_\t_\t0\troot\t_\tFactuality=-2.13|SpaceAfter=No",
                        "6\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\t_",
                        "");
    }

    @Test
    void predicatesThatAreNoVerbsHaveAFactualityAndOddBlanksBecomeBlanks() {
        assertThat(TreebankText.lines("-", List.of(SECOND)))
                .contains(
                        "# sent_id = stdin-1",
                        "1\tNo\tno\tINTJ\t_\t_\t0\troot\t_\tFactuality=0.00",
                        "2\t5 000\t5 000\tNUM\t_\t_\t3\tnsubj\t_\t_",
                        "3\tleft\tleft\tNOUN\t_\t_\t1\tconj\t_\tFactuality=1.00");
    }

    @Test
    void sentencesThatMeetHaveNoBlankBetweenThem() {
        Sentence next = sentence(26, 27, List.of(), token(0, 26, 27, "PUNCT", -1, "root", 0));
        assertThat(TreebankText.lines("x", List.of(FIRST, next)))
                .contains("6\t.\t.\tPUNCT\t_\t_\t5\tpunct\t_\tSpaceAfter=No", "# sent_id = x-2");
        assertThat(TreebankText.lines("x", List.of())).isEmpty();
    }

    private static Sentence sentence(int begin, int end, List<NameSpan> names, Token... tokens) {
        Span span = new Span(begin, end);
        return new Sentence(
                0,
                new Part(Role.BODY, span, "test"),
                Words.of(TEXT, span),
                List.of(tokens),
                names,
                Impressions.NONE,
                true);
    }

    private static Token token(
            int index, int begin, int end, String tag, int head, String relation, double factuality) {
        String form = TEXT.substring(begin, end);
        String lemma = form.toLowerCase(java.util.Locale.ROOT);
        return new Token(index, new Span(begin, end), form, lemma, tag, "_", head, relation, factuality);
    }
}
