package org.casus.corpus;

import java.util.Optional;
import org.casus.cite.Span;
import org.casus.event.EventType;
import org.casus.event.Factuality;

/**
 * The words that name an event.
 *
 * @param number of the event in its sentence, from 1
 * @param mode one of the type's modes
 */
public record Trigger(int number, EventType type, Optional<String> mode, Factuality factuality, Span span) {}
