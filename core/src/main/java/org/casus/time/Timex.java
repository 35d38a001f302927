package org.casus.time;

import org.casus.cite.Words;

/**
 * An expression of time as TimeML marks it.
 *
 * @param words the expression without the preposition before it
 * @param type what kind of time it names
 * @param value which, in TimeML's form of ISO 8601: {@code 2004-05}, {@code 2010-W12}, {@code 2008-Q3}, {@code 2010-05-03TNI},
 *     {@code P3D}, {@code XXXX-WXX-1}, {@code PRESENT_REF}; an X stands for what is not known
 */
public record Timex(Words words, TimexType type, String value) {}
