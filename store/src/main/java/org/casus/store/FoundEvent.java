package org.casus.store;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An event and the article it was read from.
 *
 * @param event the record of the event
 * @param article the record of the article; the event's offsets point into its {@code text}
 */
public record FoundEvent(ObjectNode event, ObjectNode article) {}
