package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final String HEADER = "name | also | near | day | source\n";

    @Test
    void readsTheFileThatTravelsWithCasus() {
        assertThat(Anchors.bundled().all()).hasSizeGreaterThan(120);
    }

    @Test
    void aSharedNameNeedsItsNeighbours() {
        Anchors anchors =
                read(HEADER + "A | independence | Ghana | 1957-03-06 | x\nB | independence | Kenya | 1963-12-12 | x\n");

        assertThat(anchors.named("its independence", "Crowds filled Nairobi as Kenya danced"))
                .extracting(Anchor::name)
                .containsExactly("B");
    }

    @Test
    void theLongerNameWins() {
        Anchors anchors = read(HEADER + "war | | | 1950-06-25 | x\nend of the war | | | 1953-07-27 | x\n");

        assertThat(anchors.named("the end of the war", ""))
                .extracting(Anchor::name)
                .containsExactly("end of the war");
    }

    @Test
    void saysWhichLineDoesNotFit() {
        assertThatThrownBy(() -> read("# days\n" + HEADER + "A | | | 1957-13-06 | x\n"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining("anchors.txt:3")
                .hasMessageContaining("1957-13-06");
    }

    private static Anchors read(String text) {
        return Anchors.of(List.of(new DictionaryFile("anchors.txt", text.lines().toList())));
    }
}
