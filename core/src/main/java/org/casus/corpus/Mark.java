package org.casus.corpus;

import java.util.Optional;
import org.casus.cite.Span;
import org.casus.parse.Role;

/**
 * A stretch of words and what it is to an event or an attribution.
 *
 * @param role what it is
 * @param number of the event or of the attribution, from 1; each kind is counted by itself
 * @param span where it stands in the sentence
 * @param meant whom the words stand for, where they are a pronoun or a short name
 */
public record Mark(Role role, int number, Span span, Optional<String> meant) {}
