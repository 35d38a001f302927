package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    private static final float NAN = Float.NaN;

    @Test
    void takesTheBestHeadOfEachWordWhereTheyMakeATree() {
        float[][] scores = {
            {0, 0, 0, 0},
            {1, 0, 9, 2},
            {8, 1, 0, 1},
            {3, 2, 7, 0},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 2, 0, 2);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        float[][] scores = {
            {0, 0, 0, 0},
            {9, 0, 30, 11},
            {10, 20, 0, 0},
            {9, 3, 30, 0},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 2, 0, 2);
    }

    @Test
    void breaksACycleThatHoldsACycle() {
        float[][] scores = {
            {0, 0, 0, 0, 0},
            {0, 0, 10, 1, 0},
            {0, 10, 0, 6, 1},
            {0, 5, 0, 0, 1},
            {4, 0, 0, 1, 0},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 2, 3, 4, 0);
    }

    @Test
    void leavesOneWordAtTheRootWhereSeveralWouldScoreHigher() {
        float[][] scores = {
            {0, 0, 0, 0},
            {9, 0, 1, 1},
            {8, 2, 0, 1},
            {7, 5, 1, 0},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 0, 1, 1);
    }

    @Test
    void hangsOneWordFromTheRootWhateverItsScore() {
        assertThat(SpanningTree.heads(new float[][] {{0, 0}, {-5, 9}})).containsExactly(-1, 0);
        assertThat(SpanningTree.heads(new float[][] {{NAN, NAN}, {NAN, NAN}})).containsExactly(-1, 0);
    }

    @Test
    void findsNoHeadsWhereThereAreNoWords() {
        assertThat(SpanningTree.heads(new float[][] {{0}})).containsExactly(-1);
    }

    @Test
    void takesAScoreThatIsNoNumberForTheLowest() {
        float[][] scores = {
            {NAN, NAN, NAN},
            {NAN, NAN, 1},
            {-3, Float.NEGATIVE_INFINITY, NAN},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 2, 0);
    }

    @Test
    void takesInfiniteScoresForVeryHighOnes() {
        float infinite = Float.POSITIVE_INFINITY;
        float[][] scores = {
            {0, 0, 0, 0},
            {infinite, 0, infinite, 3},
            {infinite, infinite, 0, 2},
            {infinite, 4, 5, 0},
        };
        assertThat(SpanningTree.heads(scores)).containsExactly(-1, 0, 1, 2);
    }

    @Test
    void refusesRowsOfAnotherLength() {
        assertThatThrownBy(() -> SpanningTree.heads(new float[][] {{0, 0}, {0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 scores in a row; expected 2");
    }

    @Property(tries = 2000)
    void noTreeScoresHigher(@ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
        float[][] scores = random(words, seed, 1000);
        int[] heads = SpanningTree.heads(scores);
        assertThat(isTreeWithOneRoot(heads)).isTrue();
        assertThat(sum(scores, heads)).isCloseTo(bestByTryingAll(scores), within(1e-6));
    }

    @Property(tries = 1000)
    void noTreeScoresHigherWhereScoresAreEqual(
            @ForAll @IntRange(min = 1, max = 5) int words,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int of) {
        float[][] scores = random(words, seed, of);
        int[] heads = SpanningTree.heads(scores);
        assertThat(isTreeWithOneRoot(heads)).isTrue();
        assertThat(sum(scores, heads)).isEqualTo(bestByTryingAll(scores));
        assertThat(SpanningTree.heads(scores)).isEqualTo(heads);
    }

    @Property(tries = 200)
    void alwaysFindsATreeWithOneRoot(@ForAll @IntRange(min = 1, max = 150) int words, @ForAll long seed) {
        assertThat(isTreeWithOneRoot(SpanningTree.heads(random(words, seed, 1000))))
                .isTrue();
        assertThat(isTreeWithOneRoot(SpanningTree.heads(random(words, seed, 2))))
                .isTrue();
    }

    @Property(tries = 300)
    void findsATreeAmongScoresOfAnyKind(@ForAll @IntRange(min = 1, max = 12) int words, @ForAll long seed) {
        Random random = new Random(seed);
        float[] kinds = {NAN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.MAX_VALUE, -Float.MAX_VALUE, 0, 1
        };
        float[][] scores = new float[words + 1][words + 1];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = kinds[random.nextInt(kinds.length)];
            }
        }
        assertThat(isTreeWithOneRoot(SpanningTree.heads(scores))).isTrue();
    }

    /** Many scores, or few and so many equal ones; every third matrix favours the root. */
    private static float[][] random(int words, long seed, int of) {
        Random random = new Random(seed);
        int favour = random.nextInt(3) == 0 ? of : 0;
        float[][] scores = new float[words + 1][words + 1];
        for (float[] row : scores) {
            for (int h = 0; h < row.length; h++) {
                row[h] = (random.nextInt(of) - of / 2 + (h == 0 ? favour : 0)) / 8f;
            }
        }
        return scores;
    }

    private static double bestByTryingAll(float[][] scores) {
        int[] heads = new int[scores.length];
        heads[0] = -1;
        return best(scores, heads, 1);
    }

    private static double best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isTreeWithOneRoot(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int h = 0; h < heads.length; h++) {
            if (h != word) {
                heads[word] = h;
                best = Math.max(best, best(scores, heads, word + 1));
            }
        }
        return best;
    }

    private static boolean isTreeWithOneRoot(int[] heads) {
        if (heads[0] != -1 || Arrays.stream(heads).filter(h -> h == 0).count() != 1) {
            return false;
        }
        for (int word = 1; word < heads.length; word++) {
            int at = word;
            for (int steps = 0; at > 0 && steps < heads.length; steps++) {
                at = heads[at];
            }
            if (at != 0) {
                return false;
            }
        }
        return true;
    }

    private static double sum(float[][] scores, int[] heads) {
        double sum = 0;
        for (int word = 1; word < heads.length; word++) {
            sum += scores[word][heads[word]];
        }
        return sum;
    }
}
