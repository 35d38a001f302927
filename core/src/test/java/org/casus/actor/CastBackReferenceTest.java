package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes back to an earlier sentence: bodies called by their kind, and who goes on speaking. */
class CastBackReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            group     | PSEREB | Hamas fired rockets at the harbour. The group condemned the raid.
            group     | YEMREB | Hamas and the Houthis fired rockets. The group condemned the raid.
            group     | PSEREB | Hamas fired rockets. Norway condemned strikes against the group in Iraq.
            movement  | LBNREB | Hezbollah met envoys from Chad. The movement condemned the raid.
            bloc      | IGOEUU | The European Union met envoys from Chad. The bloc condemned the raid.
            alliance  | IGONAT | NATO met envoys from Chad. The alliance condemned the raid.
            party     | GBRPTY | The Labour Party met envoys from Chad. The party condemned the raid.
            newspaper | USAMED | The New York Times printed a letter. The newspaper condemned the raid.
            """)
    void aBodyCalledByItsKindIsTheLastOneOfTheKind(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @Test
    void aBodyCalledByItsKindGoesBackToNoOtherKind() {
        assertThat(Scene.of("Hamas fired rockets at the harbour. The bloc condemned the raid.")
                        .code("bloc"))
                .isEqualTo("---");
        assertThat(Scene.of("Hamas fired rockets. A group condemned the raid.").code("group"))
                .isEqualTo("---");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            offer    | NOR    | Norway offered Iceland a truce on Monday. Reykjavik rejected the offer.
            threat   | ISL    | Iceland threatened to cut the cable. Oslo shrugged off the threat.
            attack   | YEMREB | The Houthis attacked a tanker on Monday. Norway condemned the attack.
            shooting | TCDMIL | Norway condemned the shooting of two farmers by the Chadian army.
            """)
    void aDeedIsTheirsWhoDidIt(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @Test
    void aNameIsWhoItStoodBeside() {
        assertThat(Scene.of(
                                "The Norwegian minister and his Chadian counterpart, Anna Bell, met. Bell condemned the raid.")
                        .code("Bell"))
                .isEqualTo("TCDGOV");
    }

    @Test
    void aRoleIsWhatItWasCalledMoreFullyBefore() {
        assertThat(Scene.of("A Nigerian army officer came on Monday. The officer condemned the raid.")
                        .code("officer"))
                .isEqualTo("NGAMIL");
    }

    @Test
    void aDeedThatNobodyWasToldToHaveDoneIsNobodys() {
        assertThat(Scene.of("Norway met envoys from Chad. Iceland rejected the offer.")
                        .code("offer"))
                .isEqualTo("---");
        assertThat(Scene.of("Norway offered Iceland a truce. Iceland rejected an offer.")
                        .code("offer"))
                .isEqualTo("---");
    }

    @Test
    void whoSaidIsWhoSpokeLastAndNotWhomTheQuotationNames() {
        Party he = Scene.of("The Icelandic foreign minister said the port was shut. "
                        + "\"Norwegian Prime Minister Kari Holm lied,\" he added.")
                .party("he");
        assertThat(Scene.code(he)).isEqualTo("ISLGOV");
        assertThat(he.because()).isEqualTo("\"he\" is The Icelandic foreign minister");
    }

    @Test
    void whoSaidIsWhoSpokeLastAndNotWhoOnlyCame() {
        assertThat(Scene.of("The Norwegian foreign minister said the port was shut. "
                                + "An Icelandic general came. \"We saw the ships,\" she added.")
                        .code("she"))
                .isEqualTo("NORGOV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The Icelandic foreign minister came on Monday. "Chadian President Ada Boll failed us." He left for the port.
            The Icelandic foreign minister came on Monday. “Norwegian Prime Minister Kari Holm failed us all.” He left for the port.
            """)
    void outsideAQuotationAPronounDoesNotGoIntoIt(String text) {
        assertThat(Scene.of(text).code("He")).isEqualTo("ISLGOV");
    }

    @Test
    void aCourtesyBeforeAFamilyNameHidesNobody() {
        assertThat(Scene.of("Norwegian Prime Minister Kari Holm came. Ms Holm condemned the raid.")
                        .code("Holm"))
                .isEqualTo("NORGOV");
    }
}
