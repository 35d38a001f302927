package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final int O = 0;
    private static final int B_PER = 1;
    private static final int I_PER = 2;
    private static final int B_LOC = 3;
    private static final int I_LOC = 4;
    private static final int B_ORG = 5;
    private static final int I_ORG = 6;
    private static final int LABELS = 7;

    private final NameDecoder names = NameDecoder.ofNames();

    @Test
    void readsNamesOfSeveralWords() {
        assertThat(names.decode(sure(O, B_ORG, I_ORG, I_ORG, O, B_PER, I_PER)))
                .containsExactly(new NameSpan(1, 3, NameKind.ORG), new NameSpan(5, 6, NameKind.PER));
    }

    @Test
    void partsNamesThatStandSideBySide() {
        assertThat(names.decode(sure(B_LOC, B_LOC, I_LOC, B_PER)))
                .containsExactly(
                        new NameSpan(0, 0, NameKind.LOC),
                        new NameSpan(1, 2, NameKind.LOC),
                        new NameSpan(3, 3, NameKind.PER));
    }

    @Test
    void readsDescriptionsByTheirOwnKinds() {
        assertThat(NameDecoder.ofDescriptions().decode(sure(1, 3, 4, 5)))
                .containsExactly(
                        new NameSpan(0, 0, NameKind.NAT),
                        new NameSpan(1, 2, NameKind.OFFICE),
                        new NameSpan(3, 3, NameKind.GROUP));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(names.decode(new float[0][])).isEmpty();
        assertThat(names.decode(sure(O, O))).isEmpty();
    }

    @Test
    void letsANameGoOnOnlyWhereOneHasBegun() {
        float[][] scores = sure(O, I_LOC, O);
        scores[1][B_LOC] = 4;
        assertThat(names.decode(scores)).containsExactly(new NameSpan(1, 1, NameKind.LOC));
    }

    @Test
    void changesTheKindOfTheWordThatIsLessSure() {
        float[][] scores = sure(B_PER, I_ORG, I_ORG);
        scores[0][B_ORG] = 9;
        assertThat(names.decode(scores)).containsExactly(new NameSpan(0, 2, NameKind.ORG));
    }

    @Test
    void findsNothingWhereAllScoresAreEqual() {
        assertThat(names.decode(new float[3][LABELS])).isEmpty();
    }

    @Test
    void takesScoresThatAreNoNumbersForLowOnes() {
        float[][] scores = sure(B_PER, I_PER);
        scores[1][I_ORG] = Float.NaN;
        scores[0][O] = Float.NaN;
        scores[1][O] = Float.NEGATIVE_INFINITY;
        assertThat(names.decode(scores)).containsExactly(new NameSpan(0, 1, NameKind.PER));
    }

    @Test
    void refusesAnotherNumberOfLabels() {
        assertThatThrownBy(() -> names.decode(new float[][] {{0, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 scores of a word; expected 7");
    }

    @Property(tries = 1000)
    void noValidSequenceScoresHigher(@ForAll @IntRange(min = 1, max = 4) int words, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[words][LABELS];
        for (float[] row : scores) {
            for (int label = 0; label < LABELS; label++) {
                row[label] = random.nextInt(1 << 20) / 1024f;
            }
        }
        assertThat(names.decode(scores)).isEqualTo(spans(bestByTryingAll(scores, List.of())));
    }

    @Property(tries = 300)
    void namesComeInOrderAndDoNotOverlap(@ForAll @IntRange(min = 0, max = 60) int words, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[words][LABELS];
        for (float[] row : scores) {
            for (int label = 0; label < LABELS; label++) {
                row[label] = random.nextInt(3);
            }
        }
        int next = 0;
        for (NameSpan span : names.decode(scores)) {
            assertThat(span.first()).isGreaterThanOrEqualTo(next);
            next = span.last() + 1;
        }
        assertThat(next).isLessThanOrEqualTo(words);
    }

    private static float[][] sure(int... labels) {
        float[][] scores = new float[labels.length][LABELS];
        for (int word = 0; word < labels.length; word++) {
            scores[word][labels[word]] = 10;
        }
        return scores;
    }

    private static List<Integer> bestByTryingAll(float[][] scores, List<Integer> begun) {
        if (begun.size() == scores.length) {
            return begun;
        }
        List<Integer> best = List.of();
        for (int label = 0; label < LABELS; label++) {
            int before = begun.isEmpty() ? O : begun.get(begun.size() - 1);
            boolean inside = label > 0 && label % 2 == 0;
            if (!inside || before == label || before == label - 1) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(label);
                List<Integer> whole = bestByTryingAll(scores, longer);
                best = best.isEmpty() || sum(scores, whole) > sum(scores, best) ? whole : best;
            }
        }
        return best;
    }

    private static double sum(float[][] scores, List<Integer> labels) {
        double sum = 0;
        for (int word = 0; word < labels.size(); word++) {
            sum += scores[word][labels.get(word)];
        }
        return sum;
    }

    private static List<NameSpan> spans(List<Integer> labels) {
        List<NameKind> kinds = List.of(NameKind.PER, NameKind.LOC, NameKind.ORG);
        List<NameSpan> spans = new ArrayList<>();
        for (int word = 0; word < labels.size(); word++) {
            int label = labels.get(word);
            if (label % 2 == 1) {
                spans.add(new NameSpan(word, word, kinds.get(label / 2)));
            } else if (label > 0) {
                NameSpan open = spans.remove(spans.size() - 1);
                spans.add(new NameSpan(open.first(), word, open.kind()));
            }
        }
        return spans;
    }
}
