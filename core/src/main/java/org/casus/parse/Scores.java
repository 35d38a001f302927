package org.casus.parse;

/**
 * What the network says of a sentence: a row for the root (index 0) and for each word.
 *
 * @param arcs how well each hangs under each
 * @param dependents what the label of the arc above it is found from
 * @param heads what the labels of the arcs below it are found from
 * @param anchors what the roles of other words to it are found from, as a trigger or a cue
 * @param fillers what its own roles to triggers and cues are found from
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
record Scores(
        float[][] upos,
        float[][] xpos,
        float[][] arcs,
        float[][] dependents,
        float[][] heads,
        float[][] names,
        float[][] descriptions,
        float[][] certainty,
        float[][] triggers,
        float[][] modes,
        float[][] stances,
        float[][] cues,
        float[][] anchors,
        float[][] fillers) {

    /** Where the greatest of the numbers stands; the first of equals. */
    static int greatest(float[] numbers) {
        int greatest = 0;
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] > numbers[greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }
}
