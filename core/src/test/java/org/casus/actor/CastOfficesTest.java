package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What titles and offices tell of whom a phrase stands for. */
class CastOfficesTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 3, 4);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 3, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macron   | emmanuel-macron    | President Macron condemned the raid.
            Macrom   | emmanuel-macron    | President Macrom condemned the raid.
            Merkle   | angela-merkel      | Chancellor Merkle condemned the raid.
            Zelenksy | volodymyr-zelensky | President Zelenksy condemned the raid.
            """)
    void aFamilyNameWithItsOfficeIsKnownDespiteASlipOfSpelling(String word, String id, String text) {
        Party party = Scene.of(text).party(word);
        assertThat(party.actor()).contains(id);
        assertThat(Scene.code(party)).endsWith("GOV");
    }

    @Test
    void ofSeveralPresidentsOfANameTheDayDecides() {
        Scene scene = Scene.of("President Bush condemned the raid.");
        assertThat(scene.party("Bush", LocalDate.of(1992, 3, 4)).actor()).contains("george-h-w-bush");
        assertThat(scene.party("Bush", LocalDate.of(2003, 3, 4)).actor()).contains("george-w-bush");
    }

    @Test
    void presidentsOfOneNameAndStateNeedNoDay() {
        Party party = Scene.of("President Bush condemned the raid.").party("Bush");
        assertThat(Scene.code(party)).isEqualTo("USAGOV");
        assertThat(party.actor()).isEmpty();
        assertThat(party.because()).endsWith("one of several called Bush, president");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            administration | USAGOV | The Bush administration condemned Chile.
            government     | GBRGOV | The Blair government condemned Chile.
            government     | CHLGOV | The Park government condemned Chile.
            """)
    void aGovernmentIsOfTheStateThatItsLeaderLeads(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @Test
    void presidentsOfOneNameAndSeveralStatesNeedTheState() {
        assertThat(Scene.of("President Park condemned the raid.").code("Park")).isEqualTo("GOV");
        assertThat(Scene.of("South Korean President Park condemned the raid.").code("Park"))
                .isEqualTo("KORGOV");
    }

    @Test
    void aTitleIsTrustedBeforeTheDay() {
        Party party = Scene.of("President Donald Trump condemned the raid.").party("Donald", IN_2023);
        assertThat(Scene.code(party)).isEqualTo("USAGOV");
        assertThat(party.actor()).contains("donald-trump");
        assertThat(party.because()).endsWith("Donald Trump, called president");
    }

    @Test
    void aTitleThatIsNoOfficeOfTheBookTellsWhatALeaderIsOutsideHisTerms() {
        Party party = Scene.of("Senator Joe Biden condemned the raid.").party("Joe", LocalDate.of(2000, 3, 4));
        assertThat(Scene.code(party)).isEqualTo("USALEG");
        assertThat(party.because()).contains("Joe Biden, here a senator: roles.txt:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Donald   | USA | Presidential candidate Donald Trump condemned the raid.
            Emmanuel | FRA | The candidate Emmanuel Macron condemned the raid.
            Emmanuel | FRA | Presidential hopeful Emmanuel Macron condemned the raid.
            Trump    | USA | Former President Trump condemned the raid.
            Donald   | USA | Ex-president Donald Trump condemned the raid.
            """)
    void aCandidateAndAFormerPresidentHoldNoOffice(String word, String code, String text) {
        assertThat(Scene.of(text).code(word, IN_2018)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minister  | The British shadow foreign minister condemned the raid.
            minister  | Britain's shadow foreign minister condemned the raid.
            secretary | The British shadow health secretary condemned the raid.
            Ada       | British shadow foreign minister Ada Boll condemned the raid.
            """)
    void aShadowMinisterIsOfTheOpposition(String word, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo("GBROPP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            president | LAB    | The president of the Herring Packers Union condemned the raid.
            president | NORLAB | The president of the Norwegian dockers' union condemned the raid.
            Ada       | NORLAB | Ada Boll, president of the Norwegian dockers' union, condemned the raid.
            Ada       | LAB    | Ada Boll, the union's spokeswoman, condemned the raid.
            leader    | GBRPTY | The leader of the Labour Party condemned the raid.
            Ada       | GBRPTY | Labour Party leader Ada Boll condemned the raid.
            executive | RUSBUS | The chief executive of Gazprom condemned the raid.
            spokesman | RUSBUS | A spokesman for Gazprom condemned the raid.
            Ada       | RUSBUS | Ada Boll, a Gazprom spokeswoman, condemned the raid.
            president | EDU    | The president of the university condemned the raid.
            president | NOREDU | The president of Oslo University condemned the raid.
            leader    | PSEREB | The leader of Hamas condemned the raid.
            spokesman | PSEREB | A Hamas spokesman condemned the raid.
            """)
    void whoHeadsOrSpeaksForABodyIsOfItsSectorAndNoGovernment(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            officials | FRAGOV DEUGOV        | French and German officials condemned the raid.
            officials | FRAGOV DEUGOV NORGOV | French, German and Norwegian officials condemned the raid.
            soldiers  | FRAMIL DEUMIL        | French and German soldiers crossed the river.
            Thousands | FRAMIL DEUMIL        | Thousands of French and German soldiers crossed the river.
            """)
    void aRoleWithSeveralStatesIsAPartyOfEach(String word, String codes, String text) {
        assertThat(Scene.of(text).codes(word)).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dozens  | REB    | Dozens of fighters crossed the river.
            Dozens  | TCDMIL | Dozens of Chadian soldiers crossed the river.
            group   | TCDMIL | A group of Chadian soldiers crossed the river.
            Members | PSEREB | Members of Hamas crossed the river.
            """)
    void aNumberOfSomebodyIsWhomItCounts(String word, String code, String text) {
        Party party = Scene.of(text).party(word);
        assertThat(Scene.code(party)).isEqualTo(code);
        assertThat(party.words().text()).contains(word + " of");
    }

    @Test
    void aFamilyNameBehindAnothersGivenNameIsAnothers() {
        assertThat(Scene.of("Portuguese Foreign Minister Duarte Amorim left.").code("Duarte"))
                .isEqualTo("PRTGOV");
        assertThat(Scene.of("Brazilian Foreign Minister Celso Amorim left.").code("Celso"))
                .isEqualTo("BRAGOV");
    }
}
