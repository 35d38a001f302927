package org.casus.parse;

import java.util.Comparator;

/**
 * Words of a sentence that name or describe somebody or some place.
 *
 * @param first index of the first word
 * @param last index of the last word, itself included
 */
public record NameSpan(int first, int last, NameKind kind) {

    /** By the first word, then the last, then the kind. */
    public static final Comparator<NameSpan> IN_ORDER = Comparator.comparingInt(NameSpan::first)
            .thenComparingInt(NameSpan::last)
            .thenComparing(NameSpan::kind);

    public NameSpan {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("words " + first + " to " + last + " are no stretch");
        }
    }

    /** Whether the word at this index is one of its words. */
    public boolean covers(int word) {
        return first <= word && word <= last;
    }
}
