package org.casus.train;

/**
 * A word that names an event, or marks an attribution, and what every word is to it.
 *
 * @param word which, the root being 0
 * @param roles of the root and every word: 0 for none, else one more than the place in {@link EventLabels#OF_EVENTS}, or in
 *     {@link EventLabels#OF_SPEECH} for a cue
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as it is, never compared
record Anchor(int word, int[] roles) {}
