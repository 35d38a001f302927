package org.casus.parse;

import java.util.List;

/**
 * Words that seem to mark an attribution: "said", "according to".
 *
 * @param first index of the first
 * @param last index of the last, itself included
 * @param head the one under which the others hang
 * @param score how likely it is, from 0 to 1
 * @param fillers who speaks and what is said, in the order of the words
 */
public record Voiced(int first, int last, int head, double score, List<Filler> fillers) {

    public Voiced {
        fillers = List.copyOf(fillers);
    }

    Voiced shifted(int words) {
        return new Voiced(
                first + words,
                last + words,
                head + words,
                score,
                fillers.stream().map(filler -> filler.shifted(words)).toList());
    }
}
