package org.casus.cli.sample;

import java.util.List;

/**
 * Records that one share of the sample is drawn from.
 *
 * @param names type, third of confidence, region and outlet; {@link #OTHERS} for those of a kind that are too few to stand alone
 */
record Stratum(List<String> names, List<Candidate> members) {

    static final String OTHERS = "*";

    Stratum {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }

    /** How keys call it; no other stratum of its sample is called so. */
    String label() {
        return String.join(" / ", names);
    }

    int size() {
        return members.size();
    }
}
