package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.Standard;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void theStateNamedMostOftenStandsFirstAndOfEqualsTheOneNamedBefore() {
        assertThat(setting("Norway met Chad. Iceland saw Chad and Icelandic ships. Iceland left.")
                        .states())
                .containsExactly("ISL", "TCD", "NOR");
    }

    @Test
    void aStoryIsSetInTheStateNamedTwiceAsOftenAsAnyOther() {
        assertThat(setting("Norway shut a port. Norwegian ships met Iceland.").home())
                .contains("NOR");
        assertThat(setting("Norway shut a port. Norwegian ships left Oslo. Iceland met Icelanders.")
                        .home())
                .isEmpty();
    }

    @Test
    void aStoryThatNamesOneStateIsSetThere() {
        assertThat(setting("Norway shut a port.")).isEqualTo(new Setting(List.of("NOR"), Optional.of("NOR")));
    }

    @Test
    void aLeaderCountsForTheState() {
        assertThat(setting("Kim Jong Un left on Monday.").home()).contains("PRK");
    }

    @Test
    void aStoryThatNamesNoStateIsSetNowhere() {
        assertThat(setting("The harbour was shut.")).isEqualTo(new Setting(List.of(), Optional.empty()));
    }

    @Test
    void theDatelineCountsLikeThreeNames() {
        assertThat(filed("TCD", "Norway shut a port.").home()).contains("TCD");
        Setting between = filed("TCD", "Norway shut a port. Norwegian ships left.");
        assertThat(between.states()).containsExactly("TCD", "NOR");
        assertThat(between.home()).isEmpty();
        assertThat(filed("TCD", "Norway and Norwegian ships left. Chad watched.")
                        .home())
                .contains("TCD");
    }

    @Test
    void mediaAndOrganisationsDoNotCount() {
        assertThat(setting("KCNA said the United Nations and Amnesty International had left.")
                        .states())
                .isEmpty();
        assertThat(setting("KCNA said the United Nations had left Chad.").home())
                .contains("TCD");
    }

    private static Setting setting(String text) {
        return Setting.of(mentions(text), Optional.empty());
    }

    private static Setting filed(String state, String text) {
        return Setting.of(mentions(text), Optional.of(state));
    }

    private static List<List<Mention>> mentions(String text) {
        return Standard.sentences(text).stream().map(Standard.actors()::find).toList();
    }
}
