package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What places tell of whom a phrase stands for, and what is supposed from where a story is set. */
class CastPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            refugees    | LBRREF | Norway met refugees fleeing the war in Liberia.
            group       | TTOUAF | Norway condemned a terror group based in Trinidad.
            guerrillas  | MKDREB | Norway met ethnic Albanian guerrillas operating in Macedonia.
            Turks       | BGRETH | Norway met ethnic Turks in Bulgaria.
            Kurds       | IRQETH | Norway met the Kurds of northern Iraq.
            rebels      | SDNREB | Norway accused Darfur rebels of the raid.
            """)
    void whereverPeopleLiveTheyAreAtHome(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            journalist | MED    | The pier collapsed as an anti-Syria journalist spoke.
            rebels     | UKRREB | Ukraine shelled pro-Russian rebels. Ukraine buried its dead.
            """)
    void whatSomebodyStandsForOrAgainstIsNotWhoseHeIs(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FRA    | Envoys met in Paris on Monday.
            FRA    | A bomb went off near Paris on Monday.
            FRA    | The raid on Paris failed.
            FRAGOV | Paris said the port was shut.
            FRAGOV | Chad told Paris to leave.
            """)
    void aCapitalIsThePlaceWhereSomethingIsAndTheGovernmentWhereItActs(String code, String text) {
        assertThat(Scene.of(text).code("Paris")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police    | GBRCOP | Leeds police shut the port.
            Police    | GBRCOP | Police in Leeds shut the port.
            Police    | IRQCOP | Police in the northern city of Mosul shut the port.
            mayor     | GBRGOV | The mayor of Leeds condemned the raid.
            Residents | IRQCVL | Residents of Mosul condemned the raid.
            governor  | IRQGOV | The governor of Basra province condemned the raid.
            Farmers   | PAKCVL | Farmers in Punjab blocked a road.
            Farmers   | INDCVL | India watched. Farmers in Punjab blocked a road.
            """)
    void aTownOrProvinceGivesItsState(String word, String code, String text) {
        Scene scene = Scene.of(text);
        assertThat(scene.codes(word)).containsExactly(code);
        assertThat(scene.stated(word)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Leeds  | GBR | The storm hit Leeds.
            Donbas | UKR | The army shelled the Donbas.
            """)
    void aPlaceByItselfIsOfItsStateButNobodyWhoActs(String word, String code, String text) {
        Scene scene = Scene.of(text);
        assertThat(scene.codes(word)).containsExactly(code);
        assertThat(scene.stated(word)).containsExactly("---");
        assertThat(scene.party(word).because()).startsWith(word + " is a place (");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police    | KENCOP | COP | NAIROBI        | The police arrested a baker.
            police    | NGACOP | COP | LAGOS, Nigeria | The police arrested a baker.
            minister  | KENGOV | GOV | NAIROBI        | The interior minister condemned the raid.
            rebels    | KENREB | REB | NAIROBI        | The rebels crossed the river.
            Villagers | KENCVL | CVL | NAIROBI        | Villagers condemned the raid.
            """)
    void aRoleOfNoStateIsSupposedOfTheDatelinesAndStatedOfNone(
            String word, String code, String sector, String place, String text) {
        Scene scene = Scene.from(place, text);
        assertThat(scene.codes(word)).containsExactly(code);
        assertThat(scene.stated(word)).containsExactly(sector);
        assertThat(scene.party(word).because()).endsWith(", where the story is set");
    }

    @Test
    void aRoleOfNoStateIsSupposedOfTheStateNamedTwiceAsOften() {
        Scene scene = Scene.of("Norway shut a port. Norwegian ships left. The police arrested a baker.");
        assertThat(scene.codes("police")).containsExactly("NORCOP");
        assertThat(scene.stated("police")).containsExactly("COP");
    }

    @Test
    void whereNoStateStandsOutSoldiersAreOfTheStateWhoseOfficialsWereToldOfLast() {
        Scene scene =
                Scene.of("The Norwegian minister met an Icelandic baker and a Chadian baker. Soldiers shut the port.");
        assertThat(scene.codes("Soldiers")).containsExactly("NORMIL");
        assertThat(scene.stated("Soldiers")).containsExactly("MIL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diplomats  | The diplomats condemned the raid.
            ambassador | The ambassador condemned the raid.
            """)
    void whoIsAbroadByCallingIsSupposedOfNoState(String word, String text) {
        assertThat(Scene.from("NAIROBI", text).codes(word)).containsExactly("GOV");
    }

    @Test
    void nothingIsSupposedWhereAStoryIsSetNowhere() {
        assertThat(Scene.of("The police arrested a baker.").codes("police")).containsExactly("COP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mark    | Mark Cuban condemned the raid.
            Michael | Michael Jordan condemned the raid.
            Kari    | Kari Ireland condemned the raid.
            Chad    | Chad Holm condemned the raid.
            Paris   | Paris Holm, a singer, condemned the raid.
            """)
    void aStatesNameWithinThatOfAPersonIsNotTheState(String word, String text) {
        Scene scene = Scene.of(text);
        assertThat(scene.codes(word)).containsExactly("---");
        assertThat(scene.cast().named(scene.sentences().get(0), Cast.NO_DAY)).isEmpty();
    }

    @Test
    void aStatesNameBeforeAPersonsTellsWhosePersonItIs() {
        assertThat(Scene.of("Norwegian minister Ada Kenya condemned the raid.").code("Ada"))
                .isEqualTo("NORGOV");
        assertThat(Scene.of("King Abdullah of Jordan condemned the raid.").code("Abdullah"))
                .startsWith("JOR");
    }

    @Test
    void aStatesNameWithinThatOfABodyIsNotTheState() {
        assertThat(Scene.of("Amnesty International Norway condemned the raid.").codes("Norway"))
                .isEqualTo(List.of("NGOAMN"));
    }
}
