package org.casus.time;

import org.casus.cite.Words;

/**
 * A calendar expression in a text and what it means.
 *
 * @param words the expression
 * @param range the days it covers
 * @param relation how an event told of with it lies to these days
 * @param granularity how fine it is
 * @param because how it was resolved, in words
 */
public record TimeExpression(
        Words words, DateRange range, Relation relation, Granularity granularity, String because) {}
