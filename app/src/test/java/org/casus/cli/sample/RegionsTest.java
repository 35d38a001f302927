package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.Casus;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.junit.jupiter.api.Test;

class RegionsTest {

    private final Regions regions = Regions.read();

    @Test
    void everyStateOfTheActorBookHasARegion() throws IOException {
        List<String> codes = stateCodes();

        assertThat(codes).hasSizeGreaterThan(200);
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(regions.of(Optional.of(code))).as(code).isNotEqualTo(Regions.NONE));
    }

    @Test
    void organisationsAreAboveStatesAndBareSectorsNowhere() {
        assertThat(regions.of(Optional.of("IGO"))).isEqualTo("above states");
        assertThat(regions.of(Optional.of("KEN"))).isEqualTo("Africa");
        assertThat(regions.of(Optional.of("REB"))).isEqualTo(Regions.NONE);
        assertThat(regions.of(Optional.empty())).isEqualTo(Regions.NONE);
    }

    @Test
    void everyTypeAndFactualityHasAMeaningForJudges() {
        assertThat(Card.MEANINGS)
                .containsKeys(Stream.of(EventType.values()).map(Enum::name).toArray(String[]::new));
        assertThat(Card.MEANINGS)
                .containsKeys(Stream.of(Factuality.values())
                        .filter(factuality -> factuality != Factuality.UNKNOWN)
                        .map(Factuality::label)
                        .toArray(String[]::new));
    }

    private static List<String> stateCodes() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Casus.class.getResourceAsStream("actor/states.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id |") && !line.isBlank())
                    .map(line -> line.split("\\|")[1].strip())
                    .distinct()
                    .toList();
        }
    }
}
