package org.casus.cli.sample;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which part of the world a country lies, by {@code regions.txt}. Immutable. */
final class Regions {

    /** The region of a code that has none, or of no code. */
    static final String NONE = "no region";

    private final Map<String, String> regions;

    private Regions(Map<String, String> regions) {
        this.regions = regions;
    }

    static Regions read() {
        return new Regions(TextTable.read("regions.txt").entrySet().stream()
                .flatMap(line -> Stream.of(line.getValue().split(" ")).map(code -> Map.entry(code, line.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The region of the first three letters of an actor's code, as a record's {@code country} has them. */
    String of(Optional<String> country) {
        return country.map(code -> regions.getOrDefault(code, NONE)).orElse(NONE);
    }
}
