package org.casus.train;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How the network does on the dev part while it learns: every word under its best head, without regard to the tree. */
record Watch(int words, int tags, int heads, int labelled) {

    static Watch of(Network network, List<Lesson> dev) {
        Watch sum = new Watch(0, 0, 0, 0);
        for (List<Lesson> lessons : Batches.of(dev, new Random(0))) {
            try (NDManager manager = network.manager().newSubManager()) {
                network.weights().values().forEach(weight -> weight.tempAttach(manager));
                sum = sum.and(of(network, Batch.of(manager, lessons)));
            }
        }
        return sum;
    }

    private static Watch of(Network network, Batch batch) {
        Network.Scores scores = network.scores(batch, false, (place, numbers) -> {});
        long[] tags = scores.upos().argMax(1).toLongArray();
        long[] heads = scores.arcs().argMax(2).toLongArray();
        long[] rows = new long[heads.length];
        for (int i = 0; i < heads.length; i++) {
            rows[i] = (long) (i / batch.words()) * batch.words() + heads[i];
        }
        long[] relations = network.labels(scores, batch.manager().create(rows), false)
                .argMax(1)
                .toLongArray();
        int[] goldTags = batch.known(Lesson::upos);
        int[] goldHeads = batch.known(Lesson::heads);
        int[] goldRelations = batch.known(Lesson::relations);
        Watch sum = new Watch(0, 0, 0, 0);
        for (int i = 0; i < heads.length; i++) {
            if (goldTags[i] >= 0) {
                boolean head = heads[i] == goldHeads[i];
                boolean relation = head && relations[i] == goldRelations[i];
                sum = sum.and(new Watch(1, tags[i] == goldTags[i] ? 1 : 0, head ? 1 : 0, relation ? 1 : 0));
            }
        }
        return sum;
    }

    private Watch and(Watch other) {
        return new Watch(words + other.words, tags + other.tags, heads + other.heads, labelled + other.labelled);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "upos %.2f, heads %.2f, heads with full label %.2f",
                100.0 * tags / words,
                100.0 * heads / words,
                100.0 * labelled / words);
    }
}
