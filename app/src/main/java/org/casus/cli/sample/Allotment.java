package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shares a sample out among strata, in proportion to the square roots of their sizes (power allocation with the power 1/2; Bankier,
 * "Power Allocations", The American Statistician 42, 1988), so that rare kinds are judged more often than their number asks for and common
 * ones still most. Seats are given one by one by Sainte-Laguë's divisors.
 */
final class Allotment {

    private Allotment() {}

    /**
     * How many are drawn from each stratum: no more than it holds; two or all of it where the total suffices for that, else at least
     * one. The sum is the total, or the sum of the sizes where that is less.
     *
     * @param sizes how many records each stratum holds, at least one
     * @param total how many are drawn, at least one for each stratum
     */
    static List<Integer> of(List<Integer> sizes, int total) {
        if (total < sizes.size()) {
            throw new IllegalArgumentException(total + " to draw from " + sizes.size() + " strata");
        }
        int fewest = total / 2 >= sizes.size() ? 2 : 1;
        List<Integer> drawn = new ArrayList<>();
        sizes.forEach(size -> drawn.add(Math.min(size, fewest)));
        PriorityQueue<Integer> claims = new PriorityQueue<>(
                Comparator.comparingDouble((Integer stratum) -> -claim(sizes.get(stratum), drawn.get(stratum)))
                        .thenComparing(Comparator.naturalOrder()));
        for (int stratum = 0; stratum < sizes.size(); stratum++) {
            claim(stratum, sizes, drawn, claims);
        }
        int left = total - drawn.stream().mapToInt(Integer::intValue).sum();
        while (left > 0 && !claims.isEmpty()) {
            int stratum = claims.remove();
            drawn.set(stratum, drawn.get(stratum) + 1);
            claim(stratum, sizes, drawn, claims);
            left--;
        }
        return List.copyOf(drawn);
    }

    private static void claim(int stratum, List<Integer> sizes, List<Integer> drawn, PriorityQueue<Integer> claims) {
        if (drawn.get(stratum) < sizes.get(stratum)) {
            claims.add(stratum);
        }
    }

    private static double claim(int size, int drawn) {
        return Math.sqrt(size) / (2 * drawn + 1);
    }
}
