package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.actor.Adoption;
import org.junit.jupiter.api.Test;

class AdoptionReportTest {

    private static final AdoptionReport REPORT =
            new AdoptionReport(List.of(new Adoption("mine/north.actors", 1200, 0, 7, 1, List.of("a", "b", "c"))));

    @Test
    void eachFileHasALine() {
        assertThat(REPORT.summary())
                .containsExactly(
                        "mine/north.actors: 1,200 names and 0 roles added; 7 known already; 1 bare family name left to the article; 3 lines passed over");
    }

    @Test
    void linesBeyondThoseListedAreCounted() {
        assertThat(REPORT.warnings(2))
                .containsExactly(
                        "passed over: a",
                        "passed over: b",
                        "passed over: 1 more line of mine/north.actors (--all-warnings lists them)");
        assertThat(REPORT.warnings(3)).containsExactly("passed over: a", "passed over: b", "passed over: c");
    }
}
