package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeSharesTest {

    private final CodeShares shares = new CodeShares();

    @Test
    void ofNothingEveryShareIsNothing() {
        assertThat(figures()).isEqualTo("side_coded=0.0000 side_code=0.0000 side_country=0.0000");
    }

    @Test
    void codesAreRightAsASetWhateverTheirOrder() {
        assertThat(shares.add(Set.of("NORGOV", "ISL"), Set.of("ISL", "NORGOV"))).isTrue();
        assertThat(shares.add(Set.of("NORGOV", "ISL"), Set.of("NORGOV"))).isFalse();
        assertThat(figures()).isEqualTo("side_coded=1.0000 side_code=0.5000 side_country=0.5000");
    }

    @Test
    void aStateIsRightWhateverItsSector() {
        assertThat(shares.add(Set.of("NORGOV"), Set.of("NORMIL"))).isFalse();
        assertThat(figures()).isEqualTo("side_coded=1.0000 side_code=0.0000 side_country=1.0000");
    }

    @Test
    void aSectorAloneIsOfNoState() {
        shares.add(Set.of("REB"), Set.of("CVL"));
        shares.add(Set.of("TCDREB"), Set.of("REB"));
        assertThat(figures()).isEqualTo("side_coded=1.0000 side_code=0.0000 side_country=0.5000");
    }

    @Test
    void nobodyIsRightWhereNobodyIsNamed() {
        assertThat(shares.add(Set.of(), Set.of())).isTrue();
        assertThat(shares.add(Set.of("NOR"), Set.of())).isFalse();
        assertThat(figures()).isEqualTo("side_coded=0.0000 side_code=0.5000 side_country=0.5000");
    }

    private String figures() {
        Figures figures = new Figures();
        shares.addTo(figures, "side");
        return figures.line();
    }
}
