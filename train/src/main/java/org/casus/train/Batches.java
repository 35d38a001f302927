package org.casus.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.casus.parse.LetterCase;

/** Puts lessons of like length together, so that little is padded. */
final class Batches {

    /** How many pieces stand in one batch, padding included. */
    private static final int PIECES = 1400;

    private Batches() {}

    /** Of a hundred sentences so many are shown once as a headline is written, and half as many in capitals and in small letters. */
    private static final int RECASED = 4;

    /** The same with some of them in another case. */
    static List<List<Lesson>> varied(List<Lesson> lessons, Random random) {
        return of(lessons.stream().map(lesson -> recased(lesson, random)).toList(), random);
    }

    /** All lessons once, in batches; another order for another {@code random}, the same for the same. */
    static List<List<Lesson>> of(List<Lesson> lessons, Random random) {
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparingInt(Lesson::length));
        List<List<Lesson>> batches = new ArrayList<>();
        List<Lesson> batch = new ArrayList<>();
        for (Lesson lesson : shuffled) {
            if (!batch.isEmpty() && (batch.size() + 1) * lesson.length() > PIECES) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
            batch.add(lesson);
        }
        batches.add(List.copyOf(batch));
        Collections.shuffle(batches, random);
        return batches;
    }

    private static Lesson recased(Lesson lesson, Random random) {
        int dice = random.nextInt(200);
        if (dice < RECASED) {
            return lesson.in(dice % 2 == 0 ? LetterCase.CAPITALS : LetterCase.LOWER);
        }
        return dice < 3 * RECASED ? lesson.in(LetterCase.TITLE) : lesson;
    }
}
