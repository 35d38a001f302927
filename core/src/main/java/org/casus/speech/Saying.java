package org.casus.speech;

import org.casus.cite.Words;
import org.casus.text.Token;

/**
 * A place in a sentence where somebody says so.
 *
 * @param speaker the head of the speaker's phrase
 * @param verb the word that marks it: the verb, or "according"
 * @param cue the words that mark it
 */
public record Saying(Token speaker, Token verb, Words cue) {}
