package org.casus.train;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How the network does on events while it learns, word by word: of the words of triggers those that are found with their type, and of the
 * words that fill a role of a given trigger those that are found.
 *
 * @param found how many were found, {@code said} how many were said to be some, {@code there} how many there are
 */
record EventWatch(int found, int said, int there, int filled, int filling, int fillers) {

    private static final EventWatch NOTHING = new EventWatch(0, 0, 0, 0, 0, 0);

    static EventWatch of(Network network, List<Lesson> dev) {
        EventWatch sum = NOTHING;
        for (List<Lesson> lessons : Batches.of(dev, new Random(0))) {
            try (NDManager manager = network.manager().newSubManager()) {
                network.weights().values().forEach(weight -> weight.tempAttach(manager));
                Batch batch = Batch.of(manager, lessons);
                Network.Scores scores = network.scores(batch, false, (place, numbers) -> {});
                sum = sum.and(triggers(batch, scores)).and(roles(network, batch, scores));
            }
        }
        return sum;
    }

    private static EventWatch triggers(Batch batch, Network.Scores scores) {
        int[] gold =
                batch.known(lesson -> lesson.events().map(EventMarks::triggers).orElseThrow());
        int[] counts = counts(gold, scores.triggers().argMax(1).toLongArray());
        return new EventWatch(counts[0], counts[1], counts[2], 0, 0, 0);
    }

    private static EventWatch roles(Network network, Batch batch, Network.Scores scores) {
        Pairs pairs = Pairs.of(batch, EventMarks::events);
        if (pairs.isEmpty()) {
            return NOTHING;
        }
        long[] best =
                network.pairs(scores, Network.ROLES, pairs, false).argMax(1).toLongArray();
        int[] counts = counts(pairs.roles(), best);
        return new EventWatch(0, 0, 0, counts[0], counts[1], counts[2]);
    }

    /** How many are found, said and there. */
    private static int[] counts(int[] gold, long[] best) {
        int[] counts = new int[3];
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] >= 0) {
                counts[0] += gold[i] > 0 && best[i] == gold[i] ? 1 : 0;
                counts[1] += best[i] > 0 ? 1 : 0;
                counts[2] += gold[i] > 0 ? 1 : 0;
            }
        }
        return counts;
    }

    private EventWatch and(EventWatch other) {
        return new EventWatch(
                found + other.found,
                said + other.said,
                there + other.there,
                filled + other.filled,
                filling + other.filling,
                fillers + other.fillers);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "words of triggers with type F1 %.3f, of roles F1 %.3f",
                2.0 * found / (said + there),
                2.0 * filled / (filling + fillers));
    }
}
