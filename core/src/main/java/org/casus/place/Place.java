package org.casus.place;

import java.util.List;
import java.util.Optional;
import org.casus.cite.Words;

/**
 * Where an event took place.
 *
 * @param name as the text names it, or its usual English name
 * @param country the ISO 3166 alpha-3 code, where it lies in one
 * @param latitude in degrees, north positive, where known
 * @param longitude in degrees, east positive, where known
 * @param precision {@code city}, {@code region} or {@code country}
 * @param words where the text names it
 * @param because why the event is placed there
 */
public record Place(
        String name,
        Optional<String> country,
        Optional<Double> latitude,
        Optional<Double> longitude,
        String precision,
        Optional<Words> words,
        String because) {

    /** The precision of a place that is a whole state. */
    public static final String COUNTRY = "country";

    private static final List<String> FINEST_FIRST = List.of("city", "region", COUNTRY);

    /** How fine it is, the finest first: 0 for a city, 1 for a region, 2 for a state. */
    public int fineness() {
        return FINEST_FIRST.indexOf(precision);
    }
}
