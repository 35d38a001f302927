package org.casus.time;

/**
 * What a story's own words say of its publication.
 *
 * @param range the days on which it can have been published
 * @param because how that follows, in words
 * @param firm whether the words confirm themselves: a weekday that fits its date, a report that names its day
 */
record Testimony(DateRange range, String because, boolean firm) {}
