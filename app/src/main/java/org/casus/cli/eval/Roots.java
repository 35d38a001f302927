package org.casus.cli.eval;

import java.util.Map;
import java.util.Optional;

/** PLOVER's categories as gold sets write them: older names and modes stand for the category, CONCEDE and RETREAT are one. */
final class Roots {

    /** The one class of CONCEDE and RETREAT. */
    static final String YIELD = "YIELD";

    private static final Map<String, String> FOLDED = Map.of(
            "CONCEDE", YIELD,
            "RETREAT", YIELD,
            "DISAPPROVE", "ACCUSE",
            "INVESTIGATE", "ACCUSE",
            "DEMAND", "REQUEST",
            "FIGHT", "ASSAULT");

    private static final Map<String, Integer> QUADS = Map.ofEntries(
            Map.entry("AGREE", 1),
            Map.entry("CONSULT", 1),
            Map.entry("SUPPORT", 1),
            Map.entry("COOPERATE", 2),
            Map.entry("AID", 2),
            Map.entry(YIELD, 2),
            Map.entry("ACCUSE", 3),
            Map.entry("REQUEST", 3),
            Map.entry("REJECT", 3),
            Map.entry("THREATEN", 3),
            Map.entry("PROTEST", 4),
            Map.entry("MOBILIZE", 4),
            Map.entry("SANCTION", 4),
            Map.entry("COERCE", 4),
            Map.entry("ASSAULT", 4));

    private Roots() {}

    static String fold(String root) {
        return FOLDED.getOrDefault(root, root);
    }

    /** The quad class of a folded category; empty where it is none of PLOVER's. */
    static Optional<Integer> quad(String folded) {
        return Optional.ofNullable(QUADS.get(folded));
    }
}
