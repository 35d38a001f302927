package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void writesCurlyQuotesDashesAndOddSpacesAsATypewriterDoes() {
        assertThat(Typography.plain("“Oslo’s ‘no’” 2011–13\u00a0on")).isEqualTo("\"Oslo's 'no'\" 2011-13 on");
    }

    @Test
    void leavesTheDashBetweenClausesAndForeignLetters() {
        assertThat(Typography.plain("İzmir — Ålesund")).isEqualTo("İzmir — Ålesund");
    }

    @Property
    void keepsEveryOffset(@ForAll String text) {
        assertThat(Typography.plain(text)).hasSameSizeAs(text);
    }

    @Property
    void doneTwiceIsDoneOnce(@ForAll String text) {
        assertThat(Typography.plain(Typography.plain(text))).isEqualTo(Typography.plain(text));
    }
}
