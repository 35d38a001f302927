package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetrarchFormTest {

    @ParameterizedTest
    @CsvSource({
        "north.actors, ACTORS",
        "North.Actors.txt, ACTORS",
        "north.agents.txt, AGENTS",
    })
    void aFileIsKnownByItsName(String name, PetrarchForm form) {
        assertThat(PetrarchForm.of(new DictionaryFile(name, List.of()))).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "ULF_BRANDT_ [NORGOV >010101], ACTORS",
        "BARGE_REBEL [~REB], AGENTS",
    })
    void aFileIsKnownByItsCodes(String line, PetrarchForm form) {
        assertThat(PetrarchForm.of(new DictionaryFile("mine.txt", List.of("# [a comment]", "", line))))
                .contains(form);
    }

    @Test
    void noDictionaryOfCasusIsTakenForOne() {
        assertThat(Standard.dictionaries().files())
                .allSatisfy(file ->
                        assertThat(PetrarchForm.of(file)).as(file.name()).isEmpty());
    }
}
