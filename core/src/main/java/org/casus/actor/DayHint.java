package org.casus.actor;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office tells of the day on which an article was written.
 *
 * @param from the first day that fits; empty where any does
 * @param until the last day that fits; empty where any does
 * @param because the words and the terms it rests on
 */
public record DayHint(Optional<LocalDate> from, Optional<LocalDate> until, String because) {}
