package org.casus.event;

import org.casus.actor.Party;

/**
 * What somebody other than the writer says of an event's having happened.
 *
 * @param holder who says it
 * @param value {@code asserted}, {@code denied} or {@code doubted}
 */
public record Stance(Party holder, String value) {}
