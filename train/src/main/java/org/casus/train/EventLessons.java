package org.casus.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.cite.Span;
import org.casus.corpus.Mark;
import org.casus.corpus.MarkedSentence;
import org.casus.corpus.Trigger;
import org.casus.parse.Role;

/** Finds in the marks of a sentence what each of its words is. */
final class EventLessons {

    private static final int UNKNOWN = -1;

    private final MarkedSentence sentence;
    private final List<Span> words;

    /** @param words where the words stand in the sentence, as many as are read */
    private EventLessons(MarkedSentence sentence, List<Span> words) {
        this.sentence = sentence;
        this.words = words;
    }

    static EventMarks of(MarkedSentence sentence, List<Span> words) {
        return new EventLessons(sentence, words).marks();
    }

    private EventMarks marks() {
        int[] triggers = new int[words.size() + 1];
        int[] modes = triggers.clone();
        int[] stances = triggers.clone();
        Arrays.fill(modes, UNKNOWN);
        Arrays.fill(stances, UNKNOWN);
        List<Anchor> events = new ArrayList<>();
        for (Trigger trigger : sentence.triggers()) {
            int[] roles = roles(EventLabels.OF_EVENTS, trigger.number());
            covered(trigger.span()).forEach(word -> {
                triggers[word] = 1 + EventLabels.TYPES.indexOf(trigger.type().name());
                modes[word] = trigger.mode().map(EventLabels.MODES::indexOf).orElse(-1) + 1;
                stances[word] = EventLabels.STANCES.indexOf(trigger.factuality().label());
                events.add(new Anchor(word, roles));
            });
        }
        int[] cues = new int[words.size() + 1];
        List<Anchor> speech = new ArrayList<>();
        sentence.marks().stream().filter(mark -> mark.role() == Role.CUE).forEach(cue -> {
            int[] roles = roles(EventLabels.OF_SPEECH, cue.number());
            covered(cue.span()).forEach(word -> {
                cues[word] = 1;
                speech.add(new Anchor(word, roles));
            });
        });
        return new EventMarks(triggers, modes, stances, cues, events, speech);
    }

    /** What each word is to the event, or the attribution, of this number; of several stretches around a word the shortest counts. */
    private int[] roles(List<Role> among, int number) {
        int[] roles = new int[words.size() + 1];
        int[] lengths = new int[words.size() + 1];
        for (Role role : among) {
            sentence.marks(role, number)
                    .map(Mark::span)
                    .forEach(span -> covered(span)
                            .filter(word -> roles[word] == 0 || span.length() < lengths[word])
                            .forEach(word -> {
                                roles[word] = 1 + among.indexOf(role);
                                lengths[word] = span.length();
                            }));
        }
        return roles;
    }

    private IntStream covered(Span span) {
        return IntStream.rangeClosed(1, words.size()).filter(i -> {
            Span word = words.get(i - 1);
            return word.begin() < span.end() && span.begin() < word.end();
        });
    }
}
