package org.casus.event;

import org.casus.cite.Words;

/**
 * A dictionary entry that was tried on a word of a sentence, and how it ended.
 *
 * @param trigger the word
 * @param rule the entry, as {@code accuse.txt:12 accuse (verb)}
 * @param outcome {@code coded}, or what it lacked
 */
public record Attempt(Words trigger, String rule, String outcome) {}
