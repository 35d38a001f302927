package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that events carry, as type, kind and bounds; "~" marks what is rounded, "-" no number anywhere. */
class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COERCE: arrested 20..20             | Police arrested 20 protesters in Oslo.
            COERCE: arrested 20..20             | 20 protesters were arrested by Icelandic police in Oslo.
            PROTEST: protesters 20000..           | Tens of thousands of people marched in Oslo against the government.
            PROTEST: protesters 3000..3000 ~    | A crowd of some 3,000 protested against the government in Oslo.
            MOBILIZE: troops 2500..2500           | Norway deployed 2,500 troops to the border with Iceland.
            ASSAULT: missiles 10..15                | Iceland fired 10 to 15 missiles at Norway.
            RETREAT: freed 24..24                   | Niger freed two dozen prisoners on Friday.
            RETREAT: freed 6..6                  | Chad released half a dozen hostages on Friday.
            ASSAULT: abducted 10..15            | Chadian rebels kidnapped 10 to 15 soldiers from Niger.
            PROTEST: strikers 4000..4000 ~ | Some 4,000 dockers in Greece went on strike on Tuesday.
            """)
    void aNumberBelongsToTheVerbOfItsNoun(String expected, String text) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12..12          | Chadian troops killed 12 rebels.
            12..12          | Chadian troops killed twelve rebels.
            25..25          | Chadian troops killed twenty-five rebels.
            250..250        | Chadian troops killed two hundred and fifty rebels.
            1200..1200      | Chadian troops killed 1,200 rebels.
            13..            | Chadian troops killed more than 12 rebels.
            13..            | Chadian troops killed over a dozen rebels.
            12..            | Chadian troops killed at least 12 rebels.
            12..            | Chadian troops killed no fewer than 12 rebels.
            12..            | Chadian troops killed 12 or more rebels.
            0..12           | Chadian troops killed up to 12 rebels.
            0..12           | Chadian troops killed as many as 12 rebels.
            0..11           | Chadian troops killed fewer than 12 rebels.
            300..300 ~      | Chadian troops killed about 300 rebels.
            300..300 ~      | Chadian troops killed nearly 300 rebels.
            24..            | Chadian troops killed dozens of rebels.
            40..            | Chadian troops killed scores of rebels.
            200..           | Chadian troops killed hundreds of rebels.
            300..           | Chadian troops killed several hundred rebels.
            3..             | Chadian troops killed a few rebels.
            3..             | Chadian troops killed several rebels.
            36..            | Chadian troops killed a few dozen rebels.
            2..             | Chadian troops killed a couple of rebels.
            10..15          | Chadian troops killed 10 to 15 rebels.
            10..15          | Chadian troops killed 10-15 rebels.
            2..3            | Chadian troops killed two or three rebels.
            2..2            | Chadian troops killed two rebels.
            12..12          | Chadian troops killed another 12 rebels.
            2000..2000      | Chadian troops killed two thousand rebels.
            """)
    void wordsAroundANumberBoundIt(String expected, String text) {
        assertThat(told(text)).isEqualTo("ASSAULT: killed " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASSAULT: wounded 30..30; ASSAULT: killed 12..   | Chadian gunmen attacked a market in Niger on Monday, killing at least 12 people and wounding 30.
            ASSAULT: killed 5..5, wounded 7..7       | Turkish jets bombed a village in Syria, and 5 people died and 7 were injured.
            ASSAULT: wounded 30..30, killed 12..12   | The attack by Chadian rebels left 30 people wounded and 12 dead.
            ASSAULT: killed 24..                    | Dozens of people were killed when Chadian rebels shelled the town.
            ASSAULT: killed 13.., wounded 41..   | More than a dozen people were killed and over 40 injured in an attack by Chadian rebels.
            ASSAULT: killed 3..3; ASSAULT: wounded 14..14    | Three rebels were killed and 14 others wounded in an attack by Chadian troops.
            COERCE: displaced 2000..               | Chadian gunners shelled a town in Niger, displacing thousands of residents.
            ASSAULT: abducted 3..3                 | Chadian rebels attacked a village in Niger and took three teachers hostage.
            """)
    void anOutcomeBelongsToTheDeedItCameOf(String expected, String text) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AGREE: money 2500000..2500000 USD          | Norway pledged 2.5 million dollars in aid to Chad.
            AID: money 2500000000..2500000000 USD       | Norway gave Chad $2.5 billion in aid.
            COERCE: money 300000000..300000000 EUR       | A Norwegian court fined an Icelandic bank €300 million.
            AID: money 40000000..40000000 CAD           | Norway gave Chad 40 million Canadian dollars in aid.
            REQUEST: money 40000000..40000000            | Norway demanded 40 million dinars from Iceland.
            AID: money 3000000..3000000 EUR             | Norway gave Chad 3 million euros ($3.3 million) in aid.
            """)
    void moneyHasItsCurrencyWhereTheTextTellsIt(String expected, String text) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a year            | Chadian troops killed the rebel leader in 2019.
            a day             | Chadian troops killed the rebel leader on 7 October 2019.
            a span            | Chadian troops arrested the rebel leader two years ago.
            an age            | Chadian troops arrested Idris Mballa, 34, on Friday.
            an age            | Chadian troops arrested a student aged 19.
            an age            | Chadian troops arrested a 19-year-old student.
            part of a name    | Chadian troops attacked Camp 12 in Niger.
            an article of law | Norway condemned Iceland under Article 5.
            a share           | Norway condemned 40 percent of the Icelandic proposals.
            no persons        | Chadian troops destroyed 12 villages in Niger.
            a part of a word  | Chadian troops attacked a 12-member patrol.
            whole clause      | Norway condemned a raid by Iceland, which is 1,200 miles away.
            a claim's content | Norway accused Iceland of killing 12 sailors.
            no number         | Chadian troops killed a rebel or two.
            a saying          | Norway said 300 sailors lived in the port.
            """)
    void aNumberOfAnotherKindIsNone(String trap, String text) {
        assertThat(told(text)).as(trap).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASSAULT: killed 3..3; COERCE: arrested 40..40 | Chadian troops killed three rebels, and police arrested 40 protesters in Niger.
            COERCE: arrested 40..40                      | Norway condemned Chad after police arrested 40 protesters.
            """)
    void eachNumberBelongsToItsOwnEvent(String expected, String text) {
        assertThat(told(text)).isEqualTo(expected);
    }

    @Test
    void aBareNumberMayBeTheCrowd() {
        assertThat(told(Standard.casus()
                        .code(Standard.page("Thousands marched in Oslo against the government."))
                        .events()))
                .isEqualTo("PROTEST: protesters 2000..");
    }

    @Test
    void partsOfANumberAreNotAddedToIt() {
        assertThat(told("Chadian troops killed 12 rebels, including two commanders."))
                .isEqualTo("ASSAULT: killed 12..12");
        assertThat(told("Chadian rebels killed 30 out of 40 soldiers.")).isEqualTo("ASSAULT: killed 30..30");
        assertThat(told("Chadian rebels killed two of the 30 hostages.")).isEqualTo("ASSAULT: killed 2..2");
    }

    @Test
    void aNumberCitesItsWordsFromTheBoundToTheNoun() {
        String text = "Chadian troops killed more than 12 armed rebels on Monday.";
        Quantity quantity = Standard.event(text).quantities().get(0);
        assertThat(quantity.words().text()).isEqualTo("more than 12 armed rebels");
        assertThat(quantity.words().span().of(text)).isEqualTo("more than 12 armed rebels");
    }

    private static String told(String text) {
        return told(Standard.events(text));
    }

    private static String told(List<Event> events) {
        String all = events.stream()
                .filter(event -> !event.quantities().isEmpty())
                .map(event -> event.type() + ": "
                        + event.quantities().stream().map(QuantitiesTest::told).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    private static String told(Quantity quantity) {
        return quantity.kind() + " " + quantity.atLeast() + ".."
                + quantity.atMost().map(String::valueOf).orElse("") + (quantity.approximate() ? " ~" : "")
                + quantity.currency().map(code -> " " + code).orElse("");
    }
}
