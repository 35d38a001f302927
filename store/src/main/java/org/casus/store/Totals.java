package org.casus.store;

/**
 * How much a database holds.
 *
 * @param pages different pages
 * @param sightings paths at which they were met
 * @param events events
 * @param uncoded sentences and lines without an event
 * @param failures pages that failed
 */
public record Totals(long pages, long sightings, long events, long uncoded, long failures) {}
