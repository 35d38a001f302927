package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CameoTest {

    /** The categories that the table from CAMEO to PLOVER gives CAMEO's roots; 02 (appeals) it knows no more. */
    private static final Map<String, Set<EventType>> ROOTS = Map.ofEntries(
            Map.entry("01", Set.of(EventType.STATEMENT)),
            Map.entry("03", Set.of(EventType.AGREE)),
            Map.entry("04", Set.of(EventType.CONSULT)),
            Map.entry("05", Set.of(EventType.SUPPORT)),
            Map.entry("06", Set.of(EventType.COOPERATE)),
            Map.entry("07", Set.of(EventType.AID)),
            Map.entry("08", Set.of(EventType.CONCEDE, EventType.RETREAT)),
            Map.entry("09", Set.of(EventType.ACCUSE)),
            Map.entry("10", Set.of(EventType.REQUEST)),
            Map.entry("11", Set.of(EventType.ACCUSE)),
            Map.entry("12", Set.of(EventType.REJECT)),
            Map.entry("13", Set.of(EventType.THREATEN)),
            Map.entry("14", Set.of(EventType.PROTEST)),
            Map.entry("15", Set.of(EventType.MOBILIZE)),
            Map.entry("16", Set.of(EventType.SANCTION)),
            Map.entry("17", Set.of(EventType.COERCE)),
            Map.entry("18", Set.of(EventType.ASSAULT)),
            Map.entry("19", Set.of(EventType.ASSAULT)),
            Map.entry("20", Set.of(EventType.ASSAULT)));

    /** Codes of another category than their root's: docs/codebook.md, under each type. */
    private static final Map<String, EventType> PARTED =
            Map.of("116", EventType.SANCTION, "175", EventType.ASSAULT, "1712", EventType.ASSAULT);

    static Stream<Arguments> typesWithTheirModes() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> Stream.concat(
                                Stream.of(""), type.modes().stream().sorted())
                        .map(mode -> Arguments.of(type, mode)));
    }

    @ParameterizedTest
    @MethodSource("typesWithTheirModes")
    void everyTypeWithEveryModeHasACodeUnderARootOfItsCategory(EventType type, String mode) {
        String code = Cameo.code(type, mode);
        assertThat(code).matches("\\d{3,4}");
        assertThat(
                        PARTED.containsKey(code)
                                ? Set.of(PARTED.get(code))
                                : ROOTS.getOrDefault(code.substring(0, 2), Set.of()))
                .as("categories of %s", code)
                .contains(type);
    }

    /** By the published table, where it leads from one code, or from one and its finer ones, to the mode. */
    @ParameterizedTest
    @CsvSource({
        "CONSULT, phone, 041",
        "CONSULT, third-party, 044",
        "RETREAT, ceasefire, 0871",
        "RETREAT, release, 0841",
        "RETREAT, access, 086",
        "ACCUSE, investigate, 090",
        "THREATEN, expel, 136",
        "THREATEN, territory, 1382",
        "PROTEST, demo, 141",
        "PROTEST, boycott, 143",
        "PROTEST, hunger, 142",
        "PROTEST, obstruct, 144",
        "PROTEST, riot, 145",
        "SANCTION, discontinue, 162",
        "SANCTION, expel, 166",
        "COERCE, arrest, 173",
        "COERCE, curfew, 1723",
        "COERCE, deport, 174",
        "COERCE, martial-law, 1724",
        "ASSAULT, beat, 182",
        "ASSAULT, firearms, 193",
        "ASSAULT, sexual, 1821",
        "ASSAULT, torture, 1822",
        "ASSAULT, unconventional, 204"
    })
    void aModeToWhichOneCodeLeadsHasThatCode(EventType type, String mode, String code) {
        assertThat(Cameo.code(type, mode)).isEqualTo(code);
    }
}
