package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.time.Timex;
import org.casus.time.TimexType;
import org.junit.jupiter.api.Test;

class TimexScoreTest {

    private static final List<TimeGold.Marked> GOLD = List.of(
            new TimeGold.Marked(new Span(0, 6), "DATE", "2004-05"),
            new TimeGold.Marked(new Span(10, 20), "DURATION", "P3D"),
            new TimeGold.Marked(new Span(30, 35), "DATE", "PAST_REF"));

    /** By hand: the first is the same; the second overlaps with another value; the third is missed; one is found besides. */
    @Test
    void countsPairsThatOverlap() {
        TimexScore score = TimexScore.of(
                GOLD,
                List.of(
                        found(0, 6, TimexType.DATE, "2004-05"),
                        found(13, 20, TimexType.DURATION, "P2D"),
                        found(40, 44, TimexType.DATE, "PAST_REF")));
        assertThat(score).isEqualTo(new TimexScore(3, 3, 1, 2, 2, 1));
    }

    @Test
    void theSameExtentGoesBeforeMoreLetters() {
        TimexScore score = TimexScore.of(
                List.of(
                        new TimeGold.Marked(new Span(0, 9), "DATE", "2004"),
                        new TimeGold.Marked(new Span(5, 9), "DATE", "2005")),
                List.of(found(5, 9, TimexType.DATE, "2005")));
        assertThat(score).isEqualTo(new TimexScore(2, 1, 1, 1, 1, 1));
    }

    private static Timex found(int begin, int end, TimexType type, String value) {
        return new Timex(new Words("x".repeat(end - begin), new Span(begin, end)), type, value);
    }
}
