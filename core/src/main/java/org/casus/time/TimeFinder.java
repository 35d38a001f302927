package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.cite.DictionaryFile;
import org.casus.text.Sentence;

/**
 * Finds calendar expressions in English sentences and says which days they mean. Durations ("for six months"), sets ("every Monday") and
 * times of day are not dates and are left alone. Safe for use by several threads; equal arguments give equal results.
 */
public final class TimeFinder {

    private final FormReader reader;

    public TimeFinder() {
        this(Anchors.bundled());
    }

    /** A finder that knows the days of those of these dictionaries that are called {@code anchors.txt}. */
    public static TimeFinder of(List<DictionaryFile> dictionaries) {
        return new TimeFinder(Anchors.of(dictionaries));
    }

    TimeFinder(Anchors anchors) {
        reader = new FormReader(forms(anchors), Places::in);
    }

    private static List<Form> forms(Anchors anchors) {
        return Stream.of(named(anchors), RelativeForms.spans(), Occasions.all(anchors), FiscalForms.all())
                .flatMap(List::stream)
                .toList();
    }

    /** The forms that name days. */
    static List<Form> named(Anchors anchors) {
        return Stream.of(
                        HolidayForms.all(anchors),
                        DayForms.all(),
                        MonthForms.all(),
                        YearForms.all(),
                        WeekdayForms.all(),
                        RelativeForms.all(),
                        Vague.all())
                .flatMap(List::stream)
                .toList();
    }

    /** As {@link #find(Sentence, DateRange, Optional)} with no day spoken of before. */
    public List<TimeExpression> find(Sentence sentence, DateRange published) {
        return find(sentence, published, Optional.empty());
    }

    /**
     * The calendar expressions of a sentence.
     *
     * @param published when the page was published, at the place of the events; where that is an interval, so are the readings seen from
     *     it, and where it is open, so are they
     * @param anchor the days last spoken of before the sentence, from which "the day before" is counted when the sentence itself names none
     *     before it; publication when empty
     * @return in the order of the text, none overlapping another; empty when there are none
     */
    public List<TimeExpression> find(Sentence sentence, DateRange published, Optional<DateRange> anchor) {
        Reference publication = Reference.publication(published);
        Reference before = anchor.map(range -> new Reference(range, "the day spoken of before"))
                .orElse(publication);
        List<Found> joined = Joins.join(reader.read(sentence, publication, before), sentence);
        List<TimeExpression> expressions = new ArrayList<>();
        int from = sentence.words().span().begin();
        for (Found found : joined) {
            expressions.add(Edges.widen(found, from, sentence, publication).in(sentence));
            from = found.span().end();
        }
        return List.copyOf(expressions);
    }
}
