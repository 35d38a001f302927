package org.casus.event;

import org.casus.cite.Words;

/**
 * A number tied to an event.
 *
 * @param kind what is counted: {@code killed}, {@code wounded}, {@code arrested}, {@code troops}, {@code protesters}
 * @param atLeast the least it says
 * @param atMost the most it says
 * @param words where it says so
 */
public record Quantity(String kind, long atLeast, long atMost, Words words) {}
