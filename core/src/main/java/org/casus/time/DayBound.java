package org.casus.time;

/**
 * Knowledge from outside a page that it was published within a range of days: it speaks of somebody as president, or of what had not
 * happened before.
 *
 * @param range the days; usually open on one side
 * @param because how that is known, in words
 */
public record DayBound(DateRange range, String because) {}
