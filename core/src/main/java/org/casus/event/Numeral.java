package org.casus.event;

import java.util.Optional;

/**
 * A number with the words that bound it.
 *
 * @param begin the index of its first word, bounds and currency sign with it
 * @param first the index of the number's own first word
 * @param end the index behind its last word
 * @param atLeast the least it says
 * @param atMost the most it says; empty where it sets no bound
 * @param approximate whether it is rounded or estimated
 */
record Numeral(int begin, int first, int end, long atLeast, Optional<Long> atMost, boolean approximate) {

    /** The same without an upper bound, from the number itself or from the next. */
    Numeral open(int newBegin, int newEnd, boolean above) {
        return new Numeral(newBegin, first, newEnd, atLeast + (above ? 1 : 0), Optional.empty(), approximate);
    }

    /** The same without a lower bound, up to the number itself or below it. */
    Numeral upTo(int newBegin, int newEnd, boolean below) {
        long most = atMost.orElse(atLeast);
        return new Numeral(newBegin, first, newEnd, 0, Optional.of(below ? Math.max(0, most - 1) : most), approximate);
    }

    /** The same, rounded. */
    Numeral about(int newBegin, int newEnd) {
        return new Numeral(newBegin, first, newEnd, atLeast, atMost, true);
    }
}
