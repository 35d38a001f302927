package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.casus.Standard;
import org.casus.actor.Stranger;
import org.casus.parse.NameKind;
import org.junit.jupiter.api.Test;

class UnplacedTest {

    @Test
    void aPersonOfNoDictionaryIsNamedWithoutTitleAndWithTheRoleTheTextTells() {
        List<Stranger> met = met("Senator Otieno Oloo condemned Chad and Iran on Monday.");
        assertThat(met).singleElement().satisfies(oloo -> {
            assertThat(oloo.name()).isEqualTo("Otieno Oloo");
            assertThat(oloo.kind()).isEqualTo(NameKind.PER);
            assertThat(oloo.role()).contains("senator");
            assertThat(oloo.sector()).contains("LEG");
            assertThat(oloo.state()).isEmpty();
            assertThat(oloo.words().text()).isEqualTo("Otieno Oloo");
            assertThat(oloo.sentence().text()).startsWith("Senator Otieno Oloo");
        });
    }

    @Test
    void aLastNameIsMadeWhole() {
        assertThat(met("Otieno Oloo condemned Chad on Monday. Oloo also condemned Iran."))
                .extracting(Stranger::name)
                .containsExactly("Otieno Oloo", "Otieno Oloo");
    }

    @Test
    void whoIsTwiceASideAtOnePlaceIsMetOnce() {
        assertThat(met("Otieno Oloo condemned Chad and threatened Iran with a boycott."))
                .hasSize(1);
    }

    @Test
    void theStateWhereTheStoryIsSetIsTold() {
        assertThat(met("Otieno Oloo condemned Norway on Monday."))
                .singleElement()
                .satisfies(oloo -> assertThat(oloo.state()).contains("NOR"));
    }

    @Test
    void aRoleWithoutAStateIsADescription() {
        assertThat(met("Dozens of rebels attacked Iranian soldiers and Chadian soldiers."))
                .filteredOn(stranger -> stranger.kind() == NameKind.GROUP)
                .extracting(Stranger::name, stranger -> stranger.sector().orElse(""))
                .contains(tuple("rebel", "REB"));
    }

    @Test
    void whoIsInTheBookIsNoStranger() {
        assertThat(met("Norway condemned the Chadian minister on Monday.")).isEmpty();
    }

    @Test
    void whatIsNobodyIsNoStranger() {
        assertThat(met("Norway condemned the plan on Monday. It praised the timetable."))
                .isEmpty();
    }

    private static List<Stranger> met(String text) {
        return Standard.coding(text).strangers();
    }
}
