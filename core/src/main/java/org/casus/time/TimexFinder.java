package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import org.casus.text.Sentence;

/**
 * Finds the expressions of time of a text as TimeML marks them: dates, times of day, durations and sets, each with its value, without
 * prepositions; the two ends of a stretch are two expressions. Safe for use by several threads; equal arguments give equal results.
 */
public final class TimexFinder {

    private final FormReader reader;

    public TimexFinder() {
        this(Anchors.bundled());
    }

    TimexFinder(Anchors anchors) {
        reader = new FormReader(TimeFinder.forms(anchors), Places::in);
    }

    /**
     * The expressions of the sentences of a text.
     *
     * @param sentences in order
     * @param published when the text was published; where that is not a day, values seen from it are not known
     * @return in the order of the text, none overlapping another
     */
    public List<Timex> find(List<Sentence> sentences, DateRange published) {
        Reference publication = Reference.publication(published);
        Reference before = publication;
        List<Timex> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int from = sentence.words().span().begin();
            for (Found one : reader.read(sentence, publication, before)) {
                Found whole = Edges.narrowed(one, from, sentence);
                Mark mark =
                        TimexValue.of(one.reading(), sentence.words(one.span()).text());
                found.add(new Timex(sentence.words(whole.span()), mark.type(), mark.value()));
                before = FormReader.anchor(
                        one.reading(), sentence.words(one.span()).text(), before);
                from = whole.span().end();
            }
        }
        return List.copyOf(found);
    }
}
