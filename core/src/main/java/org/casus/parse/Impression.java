package org.casus.parse;

import java.util.List;
import java.util.stream.Stream;

/**
 * Words that seem to name an event.
 *
 * @param first index of the first
 * @param last index of the last, itself included
 * @param head the one under which the others hang
 * @param score how likely it is that they name an event of this type, from 0 to 1
 * @param type the likeliest type, by its name
 * @param mode the likeliest mode, which need not be one of the type's; empty for none
 * @param stance the likeliest factuality, as records write it
 * @param fillers what fills its roles, in the order of the words; an event's roles only
 */
public record Impression(
        int first, int last, int head, double score, String type, String mode, String stance, List<Filler> fillers) {

    public Impression {
        fillers = List.copyOf(fillers);
    }

    public boolean covers(int word) {
        return first <= word && word <= last;
    }

    /** What fills a role, in the order of the words. */
    public Stream<Filler> fillers(Role role) {
        return fillers.stream().filter(filler -> filler.role() == role);
    }

    Impression shifted(int words) {
        return new Impression(
                first + words,
                last + words,
                head + words,
                score,
                type,
                mode,
                stance,
                fillers.stream().map(filler -> filler.shifted(words)).toList());
    }
}
