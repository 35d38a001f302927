package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorCodeTest {

    @ParameterizedTest
    @CsvSource({
        "ISL, GOV, ISLGOV",
        "ISLGOV, MIL, ISLMIL",
        "ISLREB, GOV, ISLGOV",
        "IGOUNO, GOV, IGOUNO",
        "IGOUNO, MIL, IGOUNOMIL",
        "IGOUNO, JUD, IGOUNOJUD",
        "IMGALQ, MIL, IMGALQ"
    })
    void aStatesManHasHisSectorAndAnOrganisationsSeldom(String home, String sector, String code) {
        assertThat(new ActorCode(home).sectored(sector, false)).isEqualTo(new ActorCode(code));
    }

    @ParameterizedTest
    @CsvSource({"ISL, ISL", "ISLGOV, ISL", "IGOUNO, IGOUNO"})
    void aFormerManIsOfHisStateAlone(String home, String code) {
        assertThat(new ActorCode(home).sectored("GOV", true)).isEqualTo(new ActorCode(code));
    }
}
