package org.casus.cli.sample;

/**
 * A drawn record, as the key tells of it.
 *
 * @param size how many records its stratum holds
 */
record Keyed(String id, String type, Third third, String stratum, int size) {}
