package org.casus.place;

import java.util.Locale;
import java.util.Optional;

/**
 * A place of the gazetteer.
 *
 * @param name its name there
 * @param country the ISO 3166 alpha-3 code of the state it lies in; empty where it lies in several
 * @param kind what it is
 * @param people how many live there, as far as known; 0 for unknown
 * @param latitude in degrees, north positive; of a region, its largest city's or its middle's
 * @param longitude in degrees, east positive; likewise
 * @param cite where the gazetteer has it
 */
public record Spot(
        String name, Optional<String> country, Kind kind, long people, double latitude, double longitude, String cite) {

    /** What a place is, and so how precise it is to name it. */
    public enum Kind {
        CITY,
        REGION;

        /** As records have it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
