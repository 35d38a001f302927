package org.casus.place;

import java.util.Optional;
import org.casus.cite.Words;

/**
 * Where an event took place.
 *
 * @param name its usual English name
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
        String because) {}
