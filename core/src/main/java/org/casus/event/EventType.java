package org.casus.event;

import java.util.Map;
import java.util.Set;

/**
 * The sixteen categories of PLOVER (draft 2.0) with their quad classes and intensities, and STATEMENT (CAMEO 01), which PLOVER leaves
 * out. The manual prints ACCUSE as 3 where -3 is meant (its modes are negative); vandalize, for which it gives no figure, has its
 * category's.
 */
public enum EventType {
    STATEMENT(0, 0.0, Map.of()),
    AGREE(1, 2.5, Map.of()),
    CONSULT(
            1,
            2.5,
            Map.ofEntries(
                    Map.entry("multilateral", 4.0),
                    Map.entry("phone", 1.5),
                    Map.entry("third-party", 1.0),
                    Map.entry("visit", 4.0))),
    SUPPORT(1, 5.0, Map.of()),
    CONCEDE(1, 4.5, Map.of()),
    COOPERATE(2, 9.5, Map.of()),
    AID(2, 10.0, Map.of()),
    RETREAT(
            2,
            6.5,
            Map.ofEntries(
                    Map.entry("access", 6.5),
                    Map.entry("ceasefire", 7.5),
                    Map.entry("disarm", 10.0),
                    Map.entry("release", 6.5),
                    Map.entry("resign", 4.5),
                    Map.entry("withdraw", 8.0))),
    REQUEST(
            3,
            0.0,
            Map.ofEntries(
                    Map.entry("assist", 0.5),
                    Map.entry("change", -1.0),
                    Map.entry("meet", 0.0),
                    Map.entry("yield", -1.0))),
    ACCUSE(
            3,
            -3.0,
            Map.ofEntries(Map.entry("allege", -3.5), Map.entry("disapprove", -2.0), Map.entry("investigate", -3.5))),
    REJECT(
            3,
            -2.0,
            Map.ofEntries(
                    Map.entry("assist", -1.5),
                    Map.entry("change", -2.0),
                    Map.entry("meet", -2.0),
                    Map.entry("yield", -2.0))),
    THREATEN(
            3,
            -3.5,
            Map.ofEntries(
                    Map.entry("arrest", -3.5),
                    Map.entry("expel", -3.5),
                    Map.entry("relations", -3.5),
                    Map.entry("restrict", -3.0),
                    Map.entry("territory", -4.0),
                    Map.entry("violence", -3.5))),
    PROTEST(
            4,
            -5.0,
            Map.ofEntries(
                    Map.entry("boycott", -4.5),
                    Map.entry("demo", -5.0),
                    Map.entry("hunger", -4.5),
                    Map.entry("obstruct", -4.5),
                    Map.entry("riot", -7.0),
                    Map.entry("strike", -5.0),
                    Map.entry("vandalize", -5.0))),
    SANCTION(
            4,
            -6.0,
            Map.ofEntries(
                    Map.entry("convict", -6.0),
                    Map.entry("discontinue", -6.0),
                    Map.entry("expel", -5.5),
                    Map.entry("withdraw", -6.0))),
    MOBILIZE(
            4,
            -5.5,
            Map.ofEntries(
                    Map.entry("militia", -6.0),
                    Map.entry("police", -5.5),
                    Map.entry("troops", -6.5),
                    Map.entry("weapons", -6.5))),
    COERCE(
            4,
            -7.0,
            Map.ofEntries(
                    Map.entry("arrest", -7.0),
                    Map.entry("censor", -6.5),
                    Map.entry("curfew", -6.5),
                    Map.entry("cyber", -7.0),
                    Map.entry("deport", -7.0),
                    Map.entry("martial-law", -7.5),
                    Map.entry("misinformation", -6.5),
                    Map.entry("restrict", -7.0),
                    Map.entry("seize", -7.0),
                    Map.entry("withhold", -7.0))),
    ASSAULT(
            4,
            -9.0,
            Map.ofEntries(
                    Map.entry("abduct", -8.5),
                    Map.entry("aerial", -9.5),
                    Map.entry("beat", -7.5),
                    Map.entry("crowd-control", -7.5),
                    Map.entry("destroy", -8.5),
                    Map.entry("drone", -9.5),
                    Map.entry("explosives", -9.0),
                    Map.entry("firearms", -9.0),
                    Map.entry("heavy-weapons", -9.5),
                    Map.entry("primitive", -8.0),
                    Map.entry("sexual", -8.5),
                    Map.entry("suicide-attack", -9.5),
                    Map.entry("targeted", -9.5),
                    Map.entry("torture", -8.5),
                    Map.entry("unconventional", -10.0)));

    private final int quad;
    private final double intensity;
    private final Map<String, Double> modes;

    EventType(int quad, double intensity, Map<String, Double> modes) {
        this.quad = quad;
        this.intensity = intensity;
        this.modes = modes;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; 0 for STATEMENT. */
    public int quad() {
        return quad;
    }

    /** The intensity from -10 (most hostile) to 10, of the category as such. */
    public double intensity() {
        return intensity;
    }

    /** The intensity with a mode: the mode's own, or the category's where the mode is none of its own. */
    public double intensity(String mode) {
        return modes.getOrDefault(mode, intensity);
    }

    /** The modes that the category knows. */
    public Set<String> modes() {
        return modes.keySet();
    }
}
