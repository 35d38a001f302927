package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.corpus.Mark;
import org.casus.corpus.MarkedSentence;
import org.casus.corpus.Trigger;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Filler;
import org.casus.parse.Impression;
import org.casus.parse.Role;
import org.casus.parse.Voiced;
import org.casus.text.Sentence;

/** What the reader sees in a text, written as if it had been marked by hand. Not safe for use by several threads. */
final class SeenMarks {

    /** How likely an event must be to be marked. */
    private static final double LIKELY = 0.5;

    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int attributions;

    private SeenMarks() {}

    /** @param read the sentences of the text, as many as the reader makes of it */
    static MarkedSentence of(String text, List<Sentence> read) {
        SeenMarks seen = new SeenMarks();
        for (Sentence sentence : read) {
            sentence.impressions().events().stream()
                    .filter(event -> event.score() >= LIKELY)
                    .forEach(event -> seen.add(sentence, event));
            sentence.impressions().voiced().forEach(voiced -> seen.add(sentence, voiced));
        }
        return new MarkedSentence(1, text, false, seen.triggers, seen.marks);
    }

    private void add(Sentence sentence, Impression event) {
        int number = triggers.size() + 1;
        EventType type = EventType.valueOf(event.type());
        triggers.add(new Trigger(
                number,
                type,
                Optional.of(event.mode()).filter(type.modes()::contains),
                factuality(event),
                span(sentence, event.first(), event.last())));
        event.fillers().forEach(filler -> marks.add(mark(sentence, filler, number)));
    }

    private void add(Sentence sentence, Voiced voiced) {
        attributions++;
        Span cue = span(sentence, voiced.first(), voiced.last());
        marks.add(new Mark(Role.CUE, attributions, cue, Optional.empty()));
        voiced.fillers().forEach(filler -> marks.add(mark(sentence, filler, attributions)));
    }

    private static Factuality factuality(Impression event) {
        return Arrays.stream(Factuality.values())
                .filter(factuality -> factuality.label().equals(event.stance()))
                .findFirst()
                .orElseThrow();
    }

    private static Mark mark(Sentence sentence, Filler filler, int number) {
        return new Mark(filler.role(), number, span(sentence, filler.first(), filler.last()), Optional.empty());
    }

    private static Span span(Sentence sentence, int first, int last) {
        return new Span(
                sentence.tokens().get(first).span().begin(),
                sentence.tokens().get(last).span().end());
    }
}
