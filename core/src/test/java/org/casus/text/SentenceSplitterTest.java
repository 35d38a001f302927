package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.casus.cite.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(
            new ThreadSafeSentenceDetectorME(ReadingModels.load().sentences()));

    @Test
    void endsASentenceAtItsStop() {
        assertThat(split("Norway recalled its envoy on Monday. Iceland answered the next day."))
                .containsExactly("Norway recalled its envoy on Monday.", "Iceland answered the next day.");
    }

    @Test
    void endsNoSentenceAfterATitleOrAnInitial() {
        assertThat(split("The envoy met Gen. Dahl and Sen. Ruud in Oslo. J. Holm spoke for Norway."))
                .containsExactly("The envoy met Gen. Dahl and Sen. Ruud in Oslo.", "J. Holm spoke for Norway.");
    }

    @Test
    void endsNoSentenceAfterAShortenedMonth() {
        assertThat(split("The truce of Nov. 12 was broken on Dec. 3 near the river."))
                .hasSize(1);
    }

    @Test
    void leavesSignsWithoutWordsWithTheSentenceBeforeThem() {
        assertThat(split("The envoy left. … !")).hasSize(1);
    }

    @Test
    void findsNoSentenceInAnEmptyParagraph() {
        assertThat(split("")).isEmpty();
    }

    @Property(tries = 200)
    void everySignButWhiteSpaceStandsInJustOneSentence(
            @ForAll
                    @StringLength(max = 120)
                    @CharRange(from = 'a', to = 'e')
                    @Chars({' ', '.', '!', 'A', '\n', '"', '1'})
                    String paragraph) {
        int at = 0;
        for (Span span : SPLITTER.split(paragraph)) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(at);
            assertThat(paragraph.substring(at, span.begin())).isBlank();
            assertThat(span.of(paragraph)).isEqualTo(span.of(paragraph).strip()).isNotEmpty();
            at = span.end();
        }
        assertThat(paragraph.substring(at)).isBlank();
    }

    private static List<String> split(String paragraph) {
        return SPLITTER.split(paragraph).stream()
                .map(span -> span.of(paragraph))
                .toList();
    }
}
