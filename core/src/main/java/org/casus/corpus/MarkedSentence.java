package org.casus.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.casus.parse.Role;

/**
 * A sentence with its events and attributions.
 *
 * @param line where it stands in its file, from 1
 * @param text the sentence as it was written; spans point into it
 * @param continues whether it goes on in the passage of the sentence before it
 * @param triggers the events, by number
 * @param marks everything else that is marked, in the order of its end
 */
public record MarkedSentence(int line, String text, boolean continues, List<Trigger> triggers, List<Mark> marks) {

    public MarkedSentence {
        triggers = List.copyOf(triggers);
        marks = List.copyOf(marks);
    }

    /** What fills a role of an event or, for roles of attributions, of an attribution; in the order of the text. */
    public Stream<Mark> marks(Role role, int number) {
        return marks.stream().filter(mark -> mark.role() == role && mark.number() == number);
    }
}
