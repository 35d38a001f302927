package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.List;

/** Records to draw from that no coder made. */
final class Candidates {

    private static final List<String> REGIONS = List.of("Africa", "Asia", "Europe");

    private Candidates() {}

    /** So many of a type, over three regions, five outlets and confidences from 0.3 to 0.9. */
    static List<Candidate> of(String type, int number) {
        List<Candidate> made = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            made.add(new Candidate(
                    "e:" + type + i, type, REGIONS.get(i % 3), "Outlet " + i / 3 % 5, 0.3 + i * 7 % 13 * 0.05));
        }
        return made;
    }
}
