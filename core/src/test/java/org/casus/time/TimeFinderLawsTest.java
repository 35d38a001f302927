package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.text.Sentence;

class TimeFinderLawsTest {

    private static final List<String> WORDS = List.of(
            "on/ADP",
            "in/ADP",
            "from/ADP",
            "to/PART",
            "between/ADP",
            "and/CCONJ",
            "since/ADP",
            "before/ADP",
            "after/ADP",
            "until/ADP",
            "by/ADP",
            "the/DET",
            "a/DET",
            "last/ADJ",
            "next/ADJ",
            "this/DET",
            "early/ADJ",
            "late/ADJ",
            "end/NOUN",
            "of/ADP",
            "Monday/PROPN",
            "Friday/PROPN",
            "March/PROPN",
            "May/PROPN",
            "November/PROPN",
            "2018/NUM",
            "2019/NUM",
            "5/NUM",
            "29/NUM",
            "February/PROPN",
            "31/NUM",
            "three/NUM",
            "week/NOUN",
            "weeks/NOUN",
            "day/NOUN",
            "month/NOUN",
            "years/NOUN",
            "ago/ADV",
            "later/ADV",
            "earlier/ADV",
            "yesterday/NOUN",
            "recent/ADJ",
            "now/ADV",
            "spring/NOUN",
            "quarter/NOUN",
            "first/ADJ",
            "weekend/NOUN",
            "will/AUX",
            "met/VERB",
            "(/PUNCT",
            ")/PUNCT",
            ",/PUNCT",
            "1990s/NOUN",
            "'s/PART",
            "past/ADJ",
            "following/ADJ",
            "5/3/2021/NUM",
            "half/NOUN",
            "-/PUNCT");

    private final TimeFinder finder = new TimeFinder();

    @Property(tries = 1500)
    void spansLieInOrderInsideTheSentenceAndDoNotOverlap(
            @ForAll("sentences") Sentence sentence, @ForAll("publications") DateRange published) {
        int end = sentence.words().span().begin();
        for (TimeExpression time : finder.find(sentence, published)) {
            assertThat(time.words().span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(time.words()).isEqualTo(sentence.words(time.words().span()));
            end = time.words().span().end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.words().span().end());
    }

    @Property(tries = 500)
    void findsTheSameTwice(@ForAll("sentences") Sentence sentence, @ForAll("publications") DateRange published) {
        assertThat(finder.find(sentence, published)).isEqualTo(new TimeFinder().find(sentence, published));
    }

    @Property(tries = 500)
    void readingsFromADayLieWithinTheReadingsFromAnIntervalAroundIt(
            @ForAll("weekdays") Sentence sentence, @ForAll("days") LocalDate day) {
        DateRange around = DateRange.of(day.minusDays(3), day.plusDays(3));
        List<TimeExpression> narrow = finder.find(sentence, DateRange.day(day), Optional.empty());
        List<TimeExpression> wide = finder.find(sentence, around, Optional.empty());
        for (int i = 0; i < narrow.size(); i++) {
            DateRange inner = narrow.get(i).range();
            DateRange outer = wide.get(i).range();
            assertThat(outer.start().orElseThrow())
                    .isBeforeOrEqualTo(inner.start().orElseThrow());
            assertThat(outer.end().orElseThrow()).isAfterOrEqualTo(inner.end().orElseThrow());
        }
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> Tagged.sentence(3, 100, String.join(" ", words)));
    }

    @Provide
    Arbitrary<Sentence> weekdays() {
        return Arbitraries.of(
                        "They/PRON met/VERB on/ADP Friday/PROPN ./PUNCT",
                        "They/PRON will/AUX meet/VERB on/ADP Friday/PROPN ./PUNCT",
                        "They/PRON met/VERB last/ADJ week/NOUN ./PUNCT",
                        "They/PRON met/VERB in/ADP March/PROPN ./PUNCT",
                        "They/PRON met/VERB on/ADP February/PROPN 29/NUM ./PUNCT",
                        "They/PRON met/VERB three/NUM weeks/NOUN ago/ADV ./PUNCT")
                .map(Tagged::sentence);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40_000).map(LocalDate.of(1950, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<DateRange> publications() {
        Arbitrary<DateRange> closed = days().flatMap(start ->
                Arbitraries.integers().between(0, 60).map(more -> DateRange.of(start, start.plusDays(more))));
        return Arbitraries.oneOf(
                closed, days().map(DateRange::since), days().map(DateRange::until), Arbitraries.just(DateRange.open()));
    }
}
