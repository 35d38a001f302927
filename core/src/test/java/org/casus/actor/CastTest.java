package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway      | NOR    | Norway condemned the raid.
            States      | USA    | The United States condemned the raid.
            Oslo        | NORGOV | Oslo condemned the raid.
            Kremlin     | RUSGOV | The Kremlin condemned the raid.
            Pentagon    | USAMIL | The Pentagon condemned the raid.
            Icelanders  | ISL    | Icelanders condemned the raid.
            Nations     | IGOUNO | The United Nations condemned the raid.
            Houthis     | YEMREB | The Houthis condemned the raid.
            KCNA        | PRKMED | The agency KCNA condemned the raid.
            Tobago      | TTO    | Trinidad and Tobago condemned the raid.
            """)
    void aNameStandsForWhoBearsIt(String word, String code, String text) {
        String head = word.equals("Tobago") ? "Trinidad" : word;
        assertThat(Scene.of(text).code(head)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            soldiers    | TCDMIL | Chadian soldiers crossed the river.
            police      | ISLCOP | Icelandic police fired on the crowd.
            minister    | NORGOV | The foreign minister of Norway condemned the raid.
            minister    | NORGOV | Norway's foreign minister condemned the raid.
            embassy     | NORGOV | The crowd burned the Norwegian embassy.
            officials   | USAGOV | U.S. officials condemned the raid.
            rebels      | REB    | The rebels crossed the river.
            media       | PRKMED | North Korean state media condemned the raid.
            """)
    void aRoleWithItsCountryMakesACode(String word, String code, String text) {
        assertThat(Scene.of(text).code(word)).isEqualTo(code);
    }

    @Test
    void aTitleAndCountryBeforeAnUnknownNameMakeACode() {
        Party party = Scene.of("Norwegian Prime Minister Kari Holm condemned the raid.")
                .party("Kari");
        assertThat(Scene.code(party)).isEqualTo("NORGOV");
        assertThat(party.actor()).isEmpty();
        assertThat(party.name()).isEqualTo("Norwegian Prime Minister Kari Holm");
        assertThat(party.words().text()).isEqualTo("Norwegian Prime Minister Kari Holm");
        assertThat(party.because()).contains("roles.txt:").contains("of Norway");
    }

    @Test
    void somebodyUnknownHasNoCode() {
        Party party = Scene.of("The baker condemned the raid.").party("baker");
        assertThat(party.code()).isEmpty();
        assertThat(party.name()).isEqualTo("The baker");
        assertThat(party.because()).isEqualTo("nobody in the actor book");
    }

    @Test
    void aThingIsItsOwnersWhereItHasNoRole() {
        Party party = Scene.of("The storm sank a Chadian ferry.").party("ferry");
        assertThat(Scene.code(party)).isEqualTo("TCD");
        assertThat(party.because()).startsWith("\"a Chadian ferry\" is Chad's");
    }

    @Test
    void aLeaderHoldsTheOfficeOfTheDay() {
        Scene scene = Scene.of("The envoy praised Barack Obama.");
        assertThat(scene.code("Obama", LocalDate.of(2013, 11, 18))).isEqualTo("USAGOV");
        assertThat(scene.code("Obama", LocalDate.of(2018, 11, 19))).isEqualTo("USA");
        assertThat(scene.party("Obama", LocalDate.of(2018, 11, 19)).because()).contains("not in office on 2018-11-19");
        assertThat(scene.party("Obama", LocalDate.of(2013, 11, 18)).because())
                .matches("leaders.txt:\\d+ Barack Obama, president on 2013-11-18");
    }

    @Test
    void theFirstAndTheLastDayOfATermAreInIt() {
        Scene scene = Scene.of("The envoy praised Barack Obama.");
        assertThat(scene.code("Obama", LocalDate.of(2009, 1, 19))).isEqualTo("USA");
        assertThat(scene.code("Obama", LocalDate.of(2009, 1, 20))).isEqualTo("USAGOV");
        assertThat(scene.code("Obama", LocalDate.of(2017, 1, 20))).isEqualTo("USAGOV");
        assertThat(scene.code("Obama", LocalDate.of(2017, 1, 21))).isEqualTo("USA");
    }

    @Test
    void aPersonWithSeveralOfficesStandsForTheOneOfTheDay() {
        Scene scene = Scene.of("The envoy praised Jens Stoltenberg.");
        assertThat(scene.code("Stoltenberg", LocalDate.of(2010, 5, 1))).isEqualTo("NORGOV");
        assertThat(scene.code("Stoltenberg", LocalDate.of(2016, 5, 1))).isEqualTo("IGONAT");
    }

    @Test
    void aFormerPresidentHoldsNoOfficeOnAnyDay() {
        Scene scene = Scene.of("The envoy praised former President Barack Obama.");
        assertThat(scene.code("Barack", LocalDate.of(2013, 11, 18))).isEqualTo("USA");
    }

    @Test
    void aFormerMinisterIsOfTheCountryButNotOfItsGovernment() {
        assertThat(Scene.of("The former Norwegian minister condemned the raid.").code("minister"))
                .isEqualTo("NOR");
    }

    @Test
    void heIsThePersonOfTheSentenceBefore() {
        Scene scene = Scene.of("The Norwegian foreign minister met reporters. He condemned the raid.");
        Party he = scene.party("He");
        assertThat(Scene.code(he)).isEqualTo("NORGOV");
        assertThat(he.words().text()).isEqualTo("He");
        assertThat(he.because()).isEqualTo("\"He\" is The Norwegian foreign minister");
    }

    @Test
    void itIsTheBodyOfTheSentenceBefore() {
        assertThat(Scene.of("The Norwegian army crossed the border. It burned a village.")
                        .code("It"))
                .isEqualTo("NORMIL");
    }

    @Test
    void itIsNoPerson() {
        assertThat(Scene.of("Chad sent a plane to Kim Jong Un. It landed.").code("It"))
                .isNotEqualTo("PRKGOV");
    }

    @Test
    void theyAreThePeopleOfTheSentenceBefore() {
        assertThat(Scene.of("Chadian soldiers crossed the river. They burned a village.")
                        .code("They"))
                .isEqualTo("TCDMIL");
    }

    @Test
    void aPronounWithNobodyBeforeItStandsForNobody() {
        Party he = Scene.of("He condemned the raid.").party("He");
        assertThat(he.code()).isEmpty();
        assertThat(he.because()).isEqualTo("nobody before it fits the pronoun");
    }

    @Test
    void weAreWhoSpeaks() {
        Scene scene = Scene.of("We condemn the raid.");
        Party speaker = Scene.of("The Norwegian foreign minister left.").party("minister");
        assertThat(scene.parties("We", Cast.NO_DAY, Optional.of(speaker)))
                .extracting(Scene::code)
                .containsExactly("NORGOV");
        assertThat(scene.code("We")).isEqualTo("---");
    }

    @Test
    void theTwoCountriesAreThoseNamedLast() {
        Scene scene = Scene.of("Chad watched. Norway sent a herring to Iceland. The two countries signed a pact.");
        assertThat(scene.parties("countries", Cast.NO_DAY, Optional.empty()))
                .extracting(Scene::code)
                .containsExactlyInAnyOrder("NOR", "ISL");
    }

    @Test
    void theNorthIsTheStateThatTheArticleNamesWhole() {
        assertThat(Scene.of("North Korea closed the border. The North condemned Japan.")
                        .code("North"))
                .isEqualTo("PRK");
        assertThat(Scene.of("South Korea closed the border. The South condemned Japan.")
                        .code("South"))
                .isEqualTo("KOR");
        assertThat(Scene.of("Chad closed the border. The North condemned Japan.")
                        .code("North"))
                .isEqualTo("---");
    }

    @Test
    void aFamilyNameGoesBackToTheFullName() {
        Scene scene = Scene.of("Norwegian Foreign Minister Kari Holm arrived. Holm condemned the raid.");
        Party holm = scene.party("Holm");
        assertThat(Scene.code(holm)).isEqualTo("NORGOV");
        assertThat(holm.because()).startsWith("as \"Norwegian Foreign Minister Kari Holm\" before");
    }

    @Test
    void aFamilyNameOfManyIsKnownOnceTheFullNameHasStood() {
        assertThat(Scene.of("Kim Jong Un arrived on Monday. Kim condemned the raid.")
                        .party("Kim")
                        .actor())
                .contains("kim-jong-un");
        assertThat(Scene.of("Kim condemned the raid.").code("Kim")).isEqualTo("---");
    }

    @Test
    void theCountryIsTheOneNamedLast() {
        assertThat(Scene.of("Chad watched. Norway closed its ports. The country feared a raid.")
                        .code("country"))
                .isEqualTo("NOR");
    }

    @Test
    void theMinisterIsTheOneOfTheCountryNamedBefore() {
        assertThat(Scene.of("The Norwegian minister arrived. The minister condemned the raid.")
                        .code("minister"))
                .isEqualTo("NORGOV");
        assertThat(Scene.of("The minister condemned the raid.").code("minister"))
                .isEqualTo("GOV");
    }

    @Test
    void coordinatedNounsAreSeveralParties() {
        Scene scene = Scene.of("Norway, Iceland and Chad condemned the raid.");
        assertThat(scene.parties("Norway", Cast.NO_DAY, Optional.empty()))
                .extracting(Scene::code)
                .containsExactly("NOR", "ISL", "TCD");
    }

    @Test
    void namedGivesEveryActorOfASentence() {
        Scene scene = Scene.of("Norway told the United Nations that Chadian ships had left.");
        assertThat(scene.cast().named(scene.sentences().get(0), Cast.NO_DAY))
                .extracting(Party::name)
                .containsExactly("Norway", "United Nations", "Chad");
    }

    @Test
    void countriesAreNamedOnceInTheOrderOfTheText() {
        Scene scene = Scene.of("Norway and Norwegian ships feared Iceland and Oslo.");
        Sentence sentence = scene.sentences().get(0);
        assertThat(scene.cast().countries(sentence, 0, sentence.tokens().size() - 1, Cast.NO_DAY))
                .containsExactly("NOR", "ISL");
    }

    @Test
    void theOwnerOfANounIsItsPossessorOrTheNameBeforeIt() {
        assertThat(owner("Norway's criticism hurt.", "criticism")).contains("Norway");
        assertThat(owner("The Icelandic raid failed.", "raid")).contains("Icelandic");
        assertThat(owner("The cruel raid failed.", "raid")).isEmpty();
    }

    private static Optional<String> owner(String text, String noun) {
        Scene scene = Scene.of(text);
        Sentence sentence = scene.sentences().get(0);
        List<Token> tokens = sentence.tokens();
        Token head = tokens.stream()
                .filter(token -> token.form().equals(noun))
                .findFirst()
                .orElseThrow();
        return scene.cast().owner(sentence, head).map(Token::form);
    }
}
