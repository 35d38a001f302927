package org.casus.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.casus.cite.Span;
import org.casus.text.Sentence;

/**
 * Reads a sentence by a list of forms.
 *
 * @param forms the forms; of two that begin at the same place the longer words win, then the earlier in the list
 * @param places where in a text words of these forms may begin
 */
record FormReader(List<Form> forms, Function<String, List<Integer>> places) {

    private static final Comparator<Form.Match> FIRST_AND_LONGEST = Comparator.comparing(
                    (Form.Match match) -> match.span().begin())
            .thenComparing(match -> -match.span().end());

    FormReader {
        forms = List.copyOf(forms);
    }

    /**
     * What is found, in the order of the text, none overlapping another.
     *
     * @param before what is spoken of before the sentence; what the sentence names takes its place
     */
    List<Found> read(Sentence sentence, Reference published, Reference before) {
        List<Found> read = new ArrayList<>();
        Reference anchor = before;
        int end = 0;
        for (Form.Match match : matches(sentence.words().text())) {
            if (match.span().begin() < end) {
                continue;
            }
            Span span = moved(match.span(), sentence.words().span().begin());
            Reference current = anchor;
            var reading = match.read(new Setting(sentence, span, published, current));
            if (reading.isPresent()) {
                end = match.span().end();
                read.add(new Found(span, reading.get()));
                anchor = anchor(reading.get(), sentence.words(span).text(), current);
            }
        }
        return read;
    }

    private List<Form.Match> matches(String text) {
        List<Integer> starts = places.apply(text);
        return forms.stream()
                .flatMap(form -> form.in(text, starts).stream())
                .sorted(FIRST_AND_LONGEST)
                .toList();
    }

    static Reference anchor(Reading reading, String words, Reference former) {
        boolean firm = reading.granularity() != Granularity.APPROXIMATE && reading.isBounded();
        return firm ? new Reference(reading.range(), "“" + words + "”") : former;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.begin() + by, span.end() + by);
    }
}
