package org.casus.event;

import java.util.Optional;
import org.casus.cite.Words;

/**
 * A number tied to an event. An exact number has both bounds alike; "at least 12" has no upper bound, "up to 12" the lower bound 0.
 *
 * @param kind what is counted: {@code killed}, {@code wounded}, {@code arrested}, {@code missing}, {@code abducted},
 *     {@code displaced}, {@code freed}, {@code troops}, {@code protesters}, {@code strikers}, {@code missiles} or {@code money}
 * @param atLeast the least it says
 * @param atMost the most it says; empty where it sets no bound
 * @param approximate whether the writer rounds or estimates: "about 300"
 * @param currency of money, by ISO 4217, where the text tells which
 * @param words where it says so
 */
public record Quantity(
        String kind, long atLeast, Optional<Long> atMost, boolean approximate, Optional<String> currency, Words words) {

    public Quantity {
        if (atLeast < 0 || atMost.filter(most -> most < atLeast).isPresent()) {
            throw new IllegalArgumentException(
                    "bounds of \"" + words.text() + "\" are crossed: " + atLeast + " to " + atMost);
        }
    }
}
