package org.casus.cli.sample;

/**
 * A record that was drawn.
 *
 * @param third its third by confidence, of all records that it was drawn from
 * @param size how many records its stratum holds
 * @param drawn how many of these were drawn
 */
record Drawn(Candidate candidate, Third third, String stratum, int size, int drawn) {

    /** For how many records it stands. */
    double weight() {
        return (double) size / drawn;
    }
}
