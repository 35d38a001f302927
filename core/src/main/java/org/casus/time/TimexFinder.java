package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.cite.DictionaryFile;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/**
 * Finds the expressions of time of a text as TimeML marks them: dates, times of day, durations and sets, each with its value, without
 * prepositions; the two ends of a stretch are two expressions. Safe for use by several threads; equal arguments give equal results.
 */
public final class TimexFinder {

    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:in|at(?!\\s+(?:least|most))|on|by|during|over(?=\\s+the\\b))\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private final FormReader reader;

    public TimexFinder() {
        this(Anchors.bundled());
    }

    /** A finder that knows the days of those of these dictionaries that are called {@code anchors.txt}. */
    public static TimexFinder of(List<DictionaryFile> dictionaries) {
        return new TimexFinder(Anchors.of(dictionaries));
    }

    TimexFinder(Anchors anchors) {
        reader = new FormReader(forms(anchors), Places::ofAnyTime);
    }

    private static List<Form> forms(Anchors anchors) {
        return Stream.of(
                        SetForms.all(),
                        ClockForms.all(),
                        DurationForms.all(),
                        ReferenceForms.all(),
                        TimeFinder.named(anchors))
                .flatMap(List::stream)
                .toList();
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
        List<Timex> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int from = sentence.words().span().begin();
            List<Found> found = reader.read(sentence, publication, before);
            for (Found one : Clocks.dated(found, sentence, publication, before)) {
                Timex time = timex(one, from, sentence);
                times.add(time);
                before = FormReader.anchor(
                        one.reading(), sentence.words(one.span()).text(), before);
                from = time.words().span().end();
            }
        }
        return List.copyOf(times);
    }

    private static Timex timex(Found found, int from, Sentence sentence) {
        String words = sentence.words(found.span()).text();
        Mark mark = TimexValue.of(found.reading(), words);
        Span whole = Edges.narrowed(found, from, sentence).span();
        Matcher preposition = PREPOSITION.matcher(sentence.words(whole).text());
        Span span = preposition.lookingAt() ? new Span(whole.begin() + preposition.end(), whole.end()) : whole;
        return new Timex(sentence.words(withoutOwner(span, sentence)), mark.type(), mark.value());
    }

    /** "Monday's" is marked as "Monday". */
    private static Span withoutOwner(Span span, Sentence sentence) {
        String words = sentence.words(span).text();
        boolean owner = words.endsWith("'s") || words.endsWith("’s");
        boolean plural = words.endsWith("s'") || words.endsWith("s’");
        return new Span(span.begin(), span.end() - (owner ? 2 : plural ? 1 : 0));
    }
}
