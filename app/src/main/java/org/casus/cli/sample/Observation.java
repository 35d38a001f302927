package org.casus.cli.sample;

/**
 * A record that was judged.
 *
 * @param stratum the stratum that it was drawn from
 * @param size how many records that stratum holds
 * @param counts whether it is one of those whose share is asked for
 * @param right whether it is right; of no matter where it does not count
 */
record Observation(String stratum, int size, boolean counts, boolean right) {}
