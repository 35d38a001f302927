package org.casus.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;

/**
 * Cities and regions of the world by their names: those of {@code places.txt}, which go first, and those of GeoNames
 * ({@code gazetteer.tsv}: cities of 5,000 people and more, seats of provinces and districts, provinces). Immutable; safe for use by
 * several threads.
 */
public final class Gazetteer {

    /** From how many people on a city is meant by its bare name, whatever states the article names. */
    private static final long KNOWN_BY_ITSELF = 150_000;

    /** From how many people on a city outdoes the province that bears its name. */
    private static final long LARGE = 50_000;

    private static final String PLACES = "places.txt";
    private static final List<String> COLUMNS =
            List.of("name", "also", "kind", "country", "latitude", "longitude", "source");
    private static final String GEONAMES = "gazetteer.tsv";

    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`ʻʼ.]");
    private static final Pattern GAPS = Pattern.compile("[\\s-]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|ar|as|an|at|ad|az|ash|ath|adh|el|the) ");
    private static final Pattern RANK = Pattern.compile(
            "^(?:state|province|city|town|governorate) of | (?:state|province|oblast|governorate|region|"
                    + "district|prefecture|county|department|voivodeship|krai|republic|city|town|canton)$");

    /** Names of provinces that are no names: "the North". */
    private static final Set<String> COMPASS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "centre",
            "center",
            "capital",
            "coast",
            "islands",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "north east",
            "north west",
            "south east",
            "south west",
            "federal",
            "federal capital",
            "national capital",
            "central region",
            "border");

    private static final Comparator<Spot> OWN_THEN_LARGEST =
            Comparator.comparing(Gazetteer::isOwn).thenComparing(Spot::people).reversed();

    private final Map<String, List<Spot>> spots;

    private Gazetteer(Map<String, List<Spot>> spots) {
        this.spots = spots;
    }

    /**
     * The gazetteer with the places of the files called {@code places.txt}, which go before its own; takes some tenths of a second.
     *
     * @throws org.casus.cite.DictionaryException when a line does not fit
     */
    public static Gazetteer of(List<DictionaryFile> files) {
        Map<String, List<Spot>> spots = new HashMap<>(1 << 17);
        files.stream()
                .filter(file -> file.simpleName().equals(PLACES))
                .flatMap(file -> DictionaryTable.read(file, COLUMNS).stream())
                .forEach(row -> {
                    Spot spot = spot(row);
                    Stream.concat(Stream.of(spot.name()), row.list("also").stream())
                            .forEach(name -> add(spots, name, spot));
                });
        geonames().filter(spot -> !COMPASS.contains(key(spot.name()))).forEach(spot -> add(spots, spot.name(), spot));
        spots.values().forEach(list -> {
            list.removeIf(spot -> isNamedAfterItsCity(spot, list));
            list.sort(OWN_THEN_LARGEST);
        });
        return new Gazetteer(spots);
    }

    /**
     * The place that a name most likely means: of those so called one in the states given, the earlier state first; else, where none of
     * them lies there, the largest of all if it is known by itself. Accents, apostrophes, hyphens, articles and words like "province" in
     * the name do not matter.
     *
     * @param states ISO 3166 alpha-3 codes, the likeliest first
     */
    public Optional<Spot> find(String name, List<String> states) {
        List<Spot> all = spots.getOrDefault(key(name), List.of());
        return states.stream()
                .flatMap(state -> all.stream()
                        .filter(spot -> spot.country().filter(state::equals).isPresent()))
                .findFirst()
                .or(() -> all.stream().findFirst().filter(Gazetteer::isKnown));
    }

    /** The region of {@code places.txt} that has this name; empty where it has none. */
    public Optional<Spot> region(String name) {
        return spots.getOrDefault(key(name), List.of()).stream()
                .filter(spot -> isOwn(spot) && spot.kind() == Spot.Kind.REGION)
                .findFirst();
    }

    /** A province with the name of a large city in it: the city is meant. */
    private static boolean isNamedAfterItsCity(Spot region, List<Spot> all) {
        return region.kind() == Spot.Kind.REGION
                && !isOwn(region)
                && all.stream()
                        .anyMatch(spot -> spot.kind() == Spot.Kind.CITY
                                && spot.people() >= LARGE
                                && spot.country().equals(region.country()));
    }

    /** A line of {@code places.txt} is there to be meant. */
    private static boolean isKnown(Spot spot) {
        return spot.people() >= KNOWN_BY_ITSELF || isOwn(spot);
    }

    private static boolean isOwn(Spot spot) {
        return spot.cite().startsWith(PLACES);
    }

    private static void add(Map<String, List<Spot>> spots, String name, Spot spot) {
        List<Spot> same = spots.computeIfAbsent(key(name), key -> new ArrayList<>(1));
        if (same.stream()
                .noneMatch(other -> other.country().equals(spot.country())
                        && other.kind() == spot.kind()
                        && other.people() >= spot.people())) {
            same.add(spot);
        }
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String words =
                GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        String bare = RANK.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceFirst("");
        return bare.endsWith("ah") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static Spot spot(DictionaryTable.Row row) {
        return new Spot(
                row.need("name"),
                country(row),
                kind(row),
                0,
                degrees(row, "latitude", 90),
                degrees(row, "longitude", 180),
                row.cite());
    }

    private static Optional<String> country(DictionaryTable.Row row) {
        String cell = row.get("country");
        if (!cell.matches("([A-Z]{3})?")) {
            throw row.file().wrong(row.line(), "country \"" + cell + "\" should be an ISO 3166 alpha-3 code or empty");
        }
        return Optional.of(cell).filter(country -> !country.isEmpty());
    }

    private static Spot.Kind kind(DictionaryTable.Row row) {
        return switch (row.need("kind")) {
            case "city" -> Spot.Kind.CITY;
            case "region" -> Spot.Kind.REGION;
            default -> throw row.file().wrong(row.line(), "kind \"" + row.get("kind") + "\" should be city or region");
        };
    }

    private static double degrees(DictionaryTable.Row row, String column, double most) {
        String cell = row.need(column);
        if (!cell.matches("-?\\d{1,3}(\\.\\d+)?") || Math.abs(Double.parseDouble(cell)) > most) {
            throw row.file().wrong(row.line(), column + " \"" + cell + "\" should be degrees such as 39.03");
        }
        return Double.parseDouble(cell);
    }

    private static Stream<Spot> geonames() {
        Map<String, String> states = Stream.of(Locale.getISOCountries())
                .collect(Collectors.toMap(
                        two -> two,
                        two -> new Locale.Builder().setRegion(two).build().getISO3Country()));
        return lines().map(line -> line.split("\t", -1))
                .map(cells -> new Spot(
                        cells[1],
                        // Kosovo has no code of ISO's
                        Optional.of(states.getOrDefault(cells[2], "XKX")),
                        cells[0].equals("city") ? Spot.Kind.CITY : Spot.Kind.REGION,
                        Long.parseLong(cells[3]),
                        Double.parseDouble(cells[4]),
                        Double.parseDouble(cells[5]),
                        "GeoNames"));
    }

    private static Stream<String> lines() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(GEONAMES)) {
            if (in == null) {
                throw new IllegalStateException(GEONAMES + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines().skip(1).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(GEONAMES + " cannot be read", e);
        }
    }
}
