package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.casus.Standard;
import org.casus.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorBookTest {

    @Test
    void findsNamesInTheOrderOfTheText() {
        assertThat(names("Norway and Iceland met the United Nations in Nairobi."))
                .containsExactly("Norway", "Iceland", "United Nations", "Kenya");
    }

    @Test
    void theLongestNameWins() {
        assertThat(names("The UN Security Council met.")).containsExactly("UN Security Council");
        assertThat(names("North Korea paid.")).containsExactly("North Korea");
    }

    @ParameterizedTest
    @CsvSource({"Kim Jong-un", "Kim Jong Un", "KIM JONG UN"})
    void hyphensAndCapitalsMakeNoOtherName(String written) {
        assertThat(names("The envoy of " + written + " left.")).containsExactly("Kim Jong Un");
    }

    @ParameterizedTest
    @CsvSource({"U.S.", "US"})
    void pointsMakeNoOtherName(String written) {
        assertThat(names("The " + written + " envoy left.")).containsExactly("United States");
    }

    @Test
    void accentsMakeNoOtherName() {
        assertThat(names("Envoys met in Reykjavík.")).isEqualTo(names("Envoys met in Reykjavik."));
    }

    @Test
    void aNameInSmallLettersIsNone() {
        assertThat(names("She told us of the turkey and the china.")).isEmpty();
    }

    @Test
    void aNameSaysWhoseItIsOnTheDay() {
        Mention taliban = mention("The Taliban met.");
        assertThat(taliban.on(LocalDate.of(2010, 1, 1)).code()).hasToString("AFGREB");
        assertThat(taliban.on(LocalDate.of(2022, 1, 1)).code()).hasToString("AFGGOV");
    }

    @Test
    void afterAllItsDaysANameKeepsItsLastMeaning() {
        assertThat(mention("Angela Merkel left.").on(LocalDate.of(2023, 1, 1)).id())
                .isEqualTo("angela-merkel");
    }

    @Test
    void ofTwoBearersOfANameTheDayDecides() {
        Mention assad = mention("The envoy saw Assad.");
        assertThat(assad.on(LocalDate.of(1990, 1, 1)).name()).isEqualTo("Hafez al-Assad");
        assertThat(assad.on(LocalDate.of(2015, 1, 1)).name()).isEqualTo("Bashar al-Assad");
    }

    @Test
    void wordsThatOpenSentencesAreNamesOfStatesAndPersonsButNoCommonWords() {
        assertThat(Standard.actors().openingWords())
                .contains("Norway", "Chad", "Oslo", "Obama", "Kremlin")
                .doesNotContain("The", "New", "May", "Norwegian");
    }

    private static List<String> names(String text) {
        return Standard.actors().find(Standard.sentence(text)).stream()
                .map(mention -> mention.readings().get(0).name())
                .toList();
    }

    private static Mention mention(String text) {
        Sentence sentence = Standard.sentence(text);
        return Standard.actors().find(sentence).get(0);
    }
}
