package org.casus.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best tree over a sentence's words when every arc has a score (Chu and Liu 1965, Edmonds 1967; McDonald et al. 2005). Exactly one
 * word hangs from the root: arcs from the root are made so dear that a second one never pays (Stanojević and Cohen 2021). A word, or a
 * cycle of words contracted into one, is called a node here and goes by the number of one of its words.
 */
final class SpanningTree {

    /** No score counts as more than this or less than its negative; sums over a sentence stay exact enough. */
    private static final double EXTREME = 1e6;

    private static final int NONE = -1;

    private final int size;
    /** The score of the best arc between two nodes, by dependent and head, less what the arc would replace. */
    private final double[][] score;
    /** The dependent word of that arc. */
    private final int[][] dependent;
    /** The head word of that arc. */
    private final int[][] head;
    /** The best head of each node. */
    private final int[] best;
    /** The words of each node; empty for one that has gone into another. */
    private final List<int[]> words = new ArrayList<>();

    private final Deque<Contraction> contractions = new ArrayDeque<>();

    private SpanningTree(float[][] scores) {
        size = scores.length;
        score = new double[size][size];
        dependent = new int[size][size];
        head = new int[size][size];
        best = greedy(scores);
        double dearness = dearness(scores);
        for (int d = 0; d < size; d++) {
            words.add(new int[] {d});
            for (int h = 0; h < size; h++) {
                score[d][h] = value(scores[d][h]) - (h == 0 ? dearness : 0);
                dependent[d][h] = d;
                head[d][h] = h;
            }
        }
    }

    /**
     * The heads of the tree with the highest sum of scores among those in which exactly one word hangs from the root. Equal scores give
     * equal trees.
     *
     * @param scores {@code scores[d][h]} is the score of word d hanging from h, for d and h from 0 (the root) to the number of words; row
     *     0 and the diagonal mean nothing. A score beyond a million either way, an infinite one too, counts as that million; one that is
     *     not a number counts as the lowest. A tree is found in any case.
     * @return the head of each word at the word's place; -1 at place 0
     */
    static int[] heads(float[][] scores) {
        for (float[] row : scores) {
            if (row.length != scores.length) {
                throw new IllegalArgumentException(row.length + " scores in a row; expected " + scores.length);
            }
        }
        int[] greedy = greedy(scores);
        return isTree(greedy) ? greedy : new SpanningTree(scores).solve();
    }

    private static int[] greedy(float[][] scores) {
        int[] heads = new int[scores.length];
        Arrays.fill(heads, NONE);
        for (int d = 1; d < scores.length; d++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int h = 0; h < scores.length; h++) {
                double value = value(scores[d][h]);
                if (h != d && value > highest) {
                    highest = value;
                    heads[d] = h;
                }
            }
        }
        return heads;
    }

    private static double value(float score) {
        return Float.isNaN(score) ? -EXTREME : Math.max(-EXTREME, Math.min(EXTREME, score));
    }

    private static boolean isTree(int[] heads) {
        long roots = Arrays.stream(heads).filter(h -> h == 0).count();
        return roots <= 1 && cycle(heads).length == 0;
    }

    /** More than any two trees can differ by. */
    private static double dearness(float[][] scores) {
        double lowest = EXTREME;
        double highest = -EXTREME;
        for (int d = 1; d < scores.length; d++) {
            for (int h = 0; h < scores.length; h++) {
                lowest = h == d ? lowest : Math.min(lowest, value(scores[d][h]));
                highest = h == d ? highest : Math.max(highest, value(scores[d][h]));
            }
        }
        return 1 + (highest - lowest) * scores.length;
    }

    private int[] solve() {
        for (int d = 1; d < size; d++) {
            best[d] = bestHead(d);
        }
        for (int[] cycle = cycle(best); cycle.length > 0; cycle = cycle(best)) {
            contract(cycle);
        }
        return expand();
    }

    private int bestHead(int node) {
        int found = NONE;
        for (int h = 0; h < size; h++) {
            if (h != node && isNode(h) && (found == NONE || score[node][h] > score[node][found])) {
                found = h;
            }
        }
        return found;
    }

    private boolean isNode(int number) {
        return words.get(number).length > 0;
    }

    /** The first cycle that following the heads leads to; empty if all lead to the root or nowhere. */
    private static int[] cycle(int[] heads) {
        int[] seenFrom = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at > 0 && seenFrom[at] == 0) {
                seenFrom[at] = start;
                at = heads[at];
            }
            if (at > 0 && seenFrom[at] == start) {
                return around(heads, at);
            }
        }
        return new int[0];
    }

    private static int[] around(int[] heads, int start) {
        IntStream.Builder cycle = IntStream.builder();
        int at = start;
        do {
            cycle.add(at);
            at = heads[at];
        } while (at != start);
        return cycle.build().sorted().toArray();
    }

    private void contract(int[] cycle) {
        contractions.push(new Contraction(
                Arrays.stream(cycle).mapToObj(words::get).toList(),
                Arrays.stream(cycle).map(node -> dependent[node][best[node]]).toArray(),
                Arrays.stream(cycle).map(node -> head[node][best[node]]).toArray()));
        double[] kept = Arrays.stream(cycle)
                .mapToDouble(node -> score[node][best[node]])
                .toArray();
        int whole = cycle[0];
        int[] all = Arrays.stream(cycle)
                .flatMap(node -> Arrays.stream(words.get(node)))
                .toArray();
        Arrays.stream(cycle).forEach(node -> words.set(node, new int[0]));
        for (int other = 0; other < size; other++) {
            if (isNode(other)) {
                joinArcsInto(cycle, kept, other);
                joinArcsOutOf(cycle, other);
            }
        }
        words.set(whole, all);
        Arrays.stream(cycle).skip(1).forEach(node -> best[node] = NONE);
        best[whole] = bestHead(whole);
    }

    private void joinArcsInto(int[] cycle, double[] kept, int from) {
        int entered = 0;
        for (int i = 1; i < cycle.length; i++) {
            if (score[cycle[i]][from] - kept[i] > score[cycle[entered]][from] - kept[entered]) {
                entered = i;
            }
        }
        set(cycle[0], from, cycle[entered], from, score[cycle[entered]][from] - kept[entered]);
    }

    private void joinArcsOutOf(int[] cycle, int to) {
        int left = cycle[0];
        for (int node : cycle) {
            if (score[to][node] > score[to][left]) {
                left = node;
            }
        }
        set(to, cycle[0], to, left, score[to][left]);
        if (Arrays.binarySearch(cycle, best[to]) >= 0) {
            best[to] = cycle[0];
        }
    }

    private void set(int d, int h, int likeD, int likeH, double value) {
        score[d][h] = value;
        dependent[d][h] = dependent[likeD][likeH];
        head[d][h] = head[likeD][likeH];
    }

    private int[] expand() {
        int[] heads = new int[size];
        Arrays.fill(heads, NONE);
        for (int node = 1; node < size; node++) {
            if (isNode(node)) {
                heads[dependent[node][best[node]]] = head[node][best[node]];
            }
        }
        contractions.forEach(contraction -> contraction.expand(heads));
        return heads;
    }

    /**
     * A cycle that was made one node.
     *
     * @param members the words of each node in it
     * @param dependents the dependent words of the arcs by which the nodes hang together, one for each
     * @param heads the head words of these arcs
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Contraction(List<int[]> members, int[] dependents, int[] heads) {

        /** The node through which the cycle is entered has its head already; all others keep theirs of the cycle. */
        void expand(int[] found) {
            for (int i = 0; i < dependents.length; i++) {
                if (Arrays.stream(members.get(i)).allMatch(word -> found[word] == NONE)) {
                    found[dependents[i]] = heads[i];
                }
            }
        }
    }
}
