package org.casus.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Each anchor of a batch with every word of its sentence.
 *
 * @param anchors the row of each pair's anchor among the words of the batch
 * @param fillers the row of each pair's word
 * @param roles what the word is to the anchor
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
record Pairs(long[] anchors, long[] fillers, int[] roles) {

    static Pairs of(Batch batch, Function<EventMarks, List<Anchor>> which) {
        List<long[]> rows = new ArrayList<>();
        List<Integer> roles = new ArrayList<>();
        for (int b = 0; b < batch.size(); b++) {
            long first = (long) b * batch.words();
            List<Anchor> anchors = batch.lessons().get(b).events().map(which).orElse(List.of());
            for (Anchor anchor : anchors) {
                for (int i = 1; i < anchor.roles().length; i++) {
                    rows.add(new long[] {first + anchor.word(), first + i});
                    roles.add(anchor.roles()[i]);
                }
            }
        }
        return new Pairs(
                rows.stream().mapToLong(row -> row[0]).toArray(),
                rows.stream().mapToLong(row -> row[1]).toArray(),
                roles.stream().mapToInt(Integer::intValue).toArray());
    }

    boolean isEmpty() {
        return roles.length == 0;
    }
}
