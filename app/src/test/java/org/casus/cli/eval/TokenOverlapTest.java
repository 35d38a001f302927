package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokenOverlapTest {

    @Test
    void comparesWordsAsMultisetsWithoutCase() {
        assertThat(TokenOverlap.f1("the Army, the Navy", "The army")).isEqualTo(4.0 / 6, within(1e-9));
    }

    @Test
    void sharesNothingWithNoWords() {
        assertThat(TokenOverlap.f1("", "army")).isZero();
        assertThat(TokenOverlap.f1("", "")).isZero();
    }

    @Property
    void isTheSameBothWays(@ForAll String one, @ForAll String other) {
        assertThat(TokenOverlap.f1(one, other))
                .isEqualTo(TokenOverlap.f1(other, one))
                .isBetween(0.0, 1.0);
    }
}
