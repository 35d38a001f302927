package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.Standard;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final String HEADING = "name | also | kind | country | latitude | longitude | source";

    private static final Gazetteer STANDARD =
            Gazetteer.of(Standard.dictionaries().files());
    private static final Gazetteer OWN = gazetteer(
            "Leeds | Elf Harbour | city | ISL | 65.10 | -15.20 | own",
            "Lava Fields | | region | ISL | 64.00 | -18.00 | own",
            "Herring Bank | | region | | 66.00 | -5.00 | own");

    @ParameterizedTest
    @CsvSource({"ESP, ESP", "COL, COL", "MEX ESP, MEX", "NOR ESP, ESP", "NOR, ARG"})
    void aPlaceInAStateOfTheArticleGoesBeforeALargerOne(String states, String country) {
        assertThat(country(STANDARD, "Córdoba", states.split(" "))).contains(country);
    }

    @Test
    void whereNoStateOfTheArticleHasOneTheLargeCityIsMeant() {
        assertThat(country(STANDARD, "Paris")).contains("FRA");
        assertThat(country(STANDARD, "Leeds")).contains("GBR");
        assertThat(country(STANDARD, "Paris", "USA")).contains("USA");
    }

    @Test
    void aSmallTownIsMeantOnlyInAStateOfTheArticle() {
        assertThat(STANDARD.find("'s-Gravenzande", List.of())).isEmpty();
        assertThat(country(STANDARD, "'s-Gravenzande", "NLD")).contains("NLD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"San José", "San Jose", "SAN JOSE", "San-José"})
    void accentsCapitalsAndHyphensDoNotMatter(String written) {
        assertThat(country(STANDARD, written, "CRI")).contains("CRI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basra", "Basrah", "al-Basra", "Al Basrah", "Basra province", "Basra Governorate"})
    void articlesAndWordsForProvincesDoNotMatter(String written) {
        assertThat(country(STANDARD, written)).contains("IRQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donbas", "the Donbas", "Donbass"})
    void aRegionThatIsNoProvinceIsKnown(String written) {
        Optional<Spot> spot = STANDARD.find(written, List.of());
        assertThat(spot.flatMap(Spot::country)).contains("UKR");
        assertThat(spot.map(Spot::kind)).contains(Spot.Kind.REGION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"North", "the North", "Northern", "Northern Region", "northern province"})
    void aProvinceCalledByThePointsOfTheCompassIsNone(String written) {
        assertThat(STANDARD.find(written, List.of("CMR", "GHA", "FJI", "BHR"))).isEmpty();
    }

    @Test
    void kosovoHasACodeWithoutBeingInTheListOfStates() {
        assertThat(country(STANDARD, "Prizren", "XKX")).contains("XKX");
    }

    @Test
    void aLineOfPlacesGoesBeforeLargerCities() {
        Spot spot = OWN.find("Leeds", List.of()).orElseThrow();
        assertThat(spot)
                .isEqualTo(new Spot("Leeds", Optional.of("ISL"), Spot.Kind.CITY, 0, 65.1, -15.2, "places.txt:2"));
        assertThat(country(OWN, "Elf Harbour")).contains("ISL");
    }

    @Test
    void aStateOfTheArticleGoesBeforeALineOfPlaces() {
        assertThat(country(OWN, "Leeds", "GBR")).contains("GBR");
        assertThat(country(OWN, "Leeds", "NOR", "ISL", "GBR")).contains("ISL");
    }

    @Test
    void behindALineOfPlacesTheLargestCityOfAStateStillComesFirst() {
        Gazetteer gazetteer = gazetteer("Springfield | | city | ISL | 65.10 | -15.20 | own");
        assertThat(gazetteer.find("Springfield", List.of("USA")).map(Spot::people))
                .contains(166_810L);
    }

    @Test
    void whatLiesInNoStateHasNone() {
        Spot spot = OWN.find("Herring Bank", List.of("ISL")).orElseThrow();
        assertThat(spot.country()).isEmpty();
    }

    @Test
    void otherFilesArePassedOver() {
        DictionaryFile file = new DictionaryFile("seats.txt", List.of("whatever"));
        assertThat(country(Gazetteer.of(List.of(file)), "Leeds")).contains("GBR");
    }

    @Test
    void theFirstFileHasItsWay() {
        DictionaryFile one = file("Lava Fields | | region | ISL | 64.00 | -18.00 | own");
        DictionaryFile other = file("Lava Fields | | region | NOR | 60.00 | 8.00 | own");
        assertThat(country(Gazetteer.of(List.of(one, other)), "Lava Fields")).contains("ISL");
        assertThat(country(Gazetteer.of(List.of(other, one)), "Lava Fields")).contains("NOR");
    }

    @Test
    void kindsAreWrittenSmall() {
        assertThat(Spot.Kind.CITY.label()).isEqualTo("city");
        assertThat(Spot.Kind.REGION.label()).isEqualTo("region");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Elf Fjord | | bay | ISL | 65 | -15 | own      # kind "bay" should be city or region
            Elf Fjord | | city | Iceland | 65 | -15 | own # country "Iceland" should be an ISO 3166 alpha-3 code or empty
            Elf Fjord | | city | ISL | 95 | -15 | own     # latitude "95" should be degrees such as 39.03
            Elf Fjord | | city | ISL | 65 | -195 | own    # longitude "-195" should be degrees such as 39.03
            Elf Fjord | | city | ISL | 65° N | 15 | own   # latitude "65° N" should be degrees such as 39.03
            Elf Fjord | | city | ISL | | -15 | own        # the column "latitude" is empty
            | | city | ISL | 65 | -15 | own               # the column "name" is empty
            Elf Fjord | city | ISL | 65 | -15 | own       # 6 columns where 7 are expected
            """)
    void aLineThatDoesNotFitIsToldByFileAndLine(String line, String expectation) {
        assertThatThrownBy(() -> gazetteer("Leeds | | city | ISL | 65.10 | -15.20 | own", line))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith("places.txt:3: " + expectation);
    }

    @Test
    void aTableWithoutItsHeadingIsToldOf() {
        assertThatThrownBy(() -> Gazetteer.of(List.of(new DictionaryFile("my/places.txt", List.of("Leeds | ISL")))))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("my/places.txt:1: the columns \"" + HEADING + "\" are expected");
    }

    private static Optional<String> country(Gazetteer gazetteer, String name, String... states) {
        return gazetteer.find(name, Arrays.asList(states)).flatMap(Spot::country);
    }

    private static Gazetteer gazetteer(String... lines) {
        return Gazetteer.of(List.of(file(lines)));
    }

    private static DictionaryFile file(String... lines) {
        return new DictionaryFile(
                "places.txt",
                Stream.concat(Stream.of(HEADING), Stream.of(lines)).toList());
    }
}
