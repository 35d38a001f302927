package org.casus.train;

import java.util.List;

/**
 * The events and attributions of a sentence. Arrays run over the root (index 0) and the words; -1 stands for what is not known.
 *
 * @param triggers 0 for none, else one more than the place in {@link EventLabels#TYPES}; every word of a trigger has it
 * @param modes 0 for none, else one more than the place in {@link EventLabels#MODES}; known of triggers alone
 * @param stances the place in {@link EventLabels#STANCES}; known of triggers alone
 * @param cues 1 for a word that marks an attribution, else 0
 * @param events a row for each word of a trigger
 * @param speech a row for each word of a cue
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
record EventMarks(int[] triggers, int[] modes, int[] stances, int[] cues, List<Anchor> events, List<Anchor> speech) {}
