package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOILERPLATE | Leave a Reply
            BOILERPLATE | 14 Comments
            BOILERPLATE | Related stories
            BOILERPLATE | READ MORE: How the herring line was drawn
            BOILERPLATE | Share this on Facebook
            BOILERPLATE | Sign up for our morning newsletter
            BOILERPLATE | This site uses cookies to remember you.
            BOILERPLATE | ADVERTISEMENT
            BOILERPLATE | Tags: herring, Norway
            BOILERPLATE | Image 2 of 7
            CLOCK | Updated 3 hours ago
            CREDIT | By Karen Voss and Per de Holt
            CREDIT | By Karen Voss, Reuters
            CREDIT | Karen Voss, AP Diplomatic Writer
            CREDIT | (Reporting by Lene Dahl; Editing by Per Holt)
            CREDIT | © 2021 The Skagen Post. All rights reserved.
            CREDIT | Per Holt contributed to this report.
            CAPTION | The minister leaves the palace.(AP: Lene Dahl)
            CAPTION | Ships wait outside the harbour. [Reuters/Lene Dahl]
            CAPTION | Photo: Lene Dahl
            CAPTION | The quay at Skagen (file photo)
            CAPTION | The minister in Oslo on Monday. (Lene Dahl/AFP)
            """)
    void knowsWhatIsNoStory(Role role, String line) {
        assertThat(LineRule.fitting(line)).map(LineRule::role).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday night, the army had left the village.",
                "By Wednesday the link had become known:",
                "Share prices fell after the minister spoke.",
                "Reporting by state media is not free, the group said.",
                "Comments by the minister angered Iceland.",
                "Sources told the paper that the talks had failed.",
                "Photos of the burning ship were shown on television.",
                "The company said on Friday that it will tell users of its cookies.",
                "The ministers met for an hour (their third meeting this year).",
                "Norway signed the treaty with the Arctic Fisheries Organization (AFO)",
                "Close allies of the president have left the party.",
                "Subscribers of the paper were told of the raid in the morning.",
                "The editor said the copyright was his."
            })
    void leavesSentencesOfTheStoryAlone(String line) {
        assertThat(LineRule.fitting(line)).isEmpty();
    }

    @Test
    void wordsBetweenBarsAreAMenuAndTwoHalvesOfATitleAreNot() {
        assertThat(LineRule.fitting("Front page | Harbour | Weather | Archive"))
                .hasValueSatisfying(rule -> assertThat(rule.reason()).isEqualTo("a menu"));
        assertThat(LineRule.fitting("Norway waits | Fjord Post")).isEmpty();
    }
}
