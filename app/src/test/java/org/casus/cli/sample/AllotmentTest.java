package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllotmentTest {

    @Test
    void sharesGoByTheSquareRootOfTheSize() {
        assertThat(Allotment.of(List.of(100, 400, 900), 60)).containsExactly(10, 20, 30);
    }

    @Test
    void smallStrataAreDrawnWholeAndTheOthersShareTheRest() {
        assertThat(Allotment.of(List.of(1, 2, 400, 400), 23)).containsExactly(1, 2, 10, 10);
    }

    @Test
    void fewerThanOneForEachStratumIsRefused() {
        assertThatThrownBy(() -> Allotment.of(List.of(5, 5), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void sharesAddUpAndFitTheirStrata(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 5000) Integer> sizes,
            @ForAll @IntRange(min = 0, max = 500) int more) {
        int total = sizes.size() + more;

        List<Integer> drawn = Allotment.of(sizes, total);

        int held = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(drawn.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Math.min(total, held));
        for (int i = 0; i < sizes.size(); i++) {
            int least = more >= sizes.size() ? Math.min(2, sizes.get(i)) : 1;
            assertThat(drawn.get(i)).isBetween(least, sizes.get(i));
        }
    }
}
