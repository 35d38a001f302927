package org.casus.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void findsTheWordsBetweenDoubleMarksOfAnyKind() {
        assertThat(quotes("Holm called the raid “cruel” and \"unwise\".")).containsExactly("cruel", "unwise");
    }

    @Test
    void findsTheWordsBetweenSingleMarks() {
        assertThat(quotes("Holm called the raid ‘quite cruel’ and 'very unwise'."))
                .containsExactly("quite cruel", "very unwise");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(quotes("Oslo’s envoy won’t leave the ministers’ hall, and it's Norway's."))
                .isEmpty();
    }

    @Test
    void aQuoteThatRunsOnEndsWithItsSentence() {
        assertThat(quotes("Holm said: “The harbour is open.")).containsExactly("The harbour is open.");
    }

    @Test
    void aSentenceWithoutMarksQuotesNothing() {
        assertThat(quotes("Holm said the harbour was open.")).isEmpty();
    }

    @Test
    void quotedWordsStandWhereTheyAreSaidToStand() {
        String text = "Holm called the raid “cruel” on Monday.";
        Words quote = Quotations.in(Standard.sentence(text)).get(0);
        assertThat(quote.span().of(text)).isEqualTo("cruel");
    }

    @Test
    void fiveWordsMakeADirectQuote() {
        assertThat(Quotations.kind(words("the raid was very cruel"))).isEqualTo(Quote.Kind.DIRECT);
        assertThat(Quotations.kind(words("the raid was cruel"))).isEqualTo(Quote.Kind.PARTIAL);
    }

    private static Words words(String text) {
        return new Words(text, new Span(0, text.length()));
    }

    private static List<String> quotes(String text) {
        return Quotations.in(Standard.sentence(text)).stream().map(Words::text).toList();
    }
}
