package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.function.Function;

/**
 * Lessons side by side, as the network takes them: every grid is padded to the longest, and padded words teach nothing.
 *
 * @param size how many sentences
 * @param length pieces of the longest
 * @param words words of the longest, the root included
 * @param masked (size, 1, 1, length): 0 where there is a piece, a large negative number where there is none
 * @param rows (size × words): the row of each word's first piece among all pieces of the batch
 * @param roomy (size, 1, words): 0 where there is a word, a large negative number where there is none
 */
record Batch(
        List<Lesson> lessons,
        int size,
        int length,
        int words,
        NDArray pieces,
        NDArray cases,
        NDArray positions,
        NDArray masked,
        NDArray rows,
        NDArray roomy) {

    private static final float NOWHERE = -1e9f;

    static Batch of(NDManager manager, List<Lesson> lessons) {
        int size = lessons.size();
        int length = lessons.stream().mapToInt(Lesson::length).max().orElseThrow();
        int words = 1
                + lessons.stream()
                        .mapToInt(lesson -> lesson.pieces().words())
                        .max()
                        .orElseThrow();
        long[] pieces = new long[size * length];
        long[] cases = new long[size * length];
        float[] masked = new float[size * length];
        long[] rows = new long[size * words];
        float[] roomy = new float[size * words];
        for (int b = 0; b < size; b++) {
            Lesson lesson = lessons.get(b);
            for (int i = 0; i < length; i++) {
                boolean there = i < lesson.length();
                pieces[b * length + i] = there ? lesson.pieces().pieces()[i] : 0;
                cases[b * length + i] = there ? lesson.pieces().cases()[i] : 0;
                masked[b * length + i] = there ? 0 : NOWHERE;
            }
            for (int i = 0; i < words; i++) {
                boolean there = i <= lesson.pieces().words();
                rows[b * words + i] =
                        (long) b * length + (there ? lesson.pieces().starts()[i] : 0);
                roomy[b * words + i] = there ? 0 : NOWHERE;
            }
        }
        long[] positions = new long[length];
        for (int i = 0; i < length; i++) {
            positions[i] = i;
        }
        return new Batch(
                lessons,
                size,
                length,
                words,
                manager.create(pieces, new Shape(size, length)),
                manager.create(cases, new Shape(size, length)),
                manager.create(positions, new Shape(1, length)),
                manager.create(masked, new Shape(size, 1, 1, length)),
                manager.create(rows),
                manager.create(roomy, new Shape(size, 1, words)));
    }

    NDManager manager() {
        return pieces.getManager();
    }

    /** What is known of every word, padded with -1: (size × words). */
    int[] known(Function<Lesson, int[]> layer) {
        int[] all = new int[size * words];
        java.util.Arrays.fill(all, -1);
        for (int b = 0; b < size; b++) {
            int[] one = layer.apply(lessons.get(b));
            System.arraycopy(one, 0, all, b * words, one.length);
        }
        return all;
    }

    /** Numbers of every word, padded with 0: (size × words). */
    float[] numbers(Function<Lesson, float[]> layer) {
        float[] all = new float[size * words];
        for (int b = 0; b < size; b++) {
            float[] one = layer.apply(lessons.get(b));
            System.arraycopy(one, 0, all, b * words, one.length);
        }
        return all;
    }
}
