package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.function.Function;

/** How far the network's scores are from what a batch knows. */
final class Loss {

    private static final float TAGS = 0.5f;
    private static final float NAMES = 0.5f;
    private static final float DESCRIPTIONS = 0.3f;
    private static final float CERTAINTY = 0.1f;

    private final Network network;
    private final Batch batch;
    private final Network.Scores scores;

    private Loss(Network network, Batch batch, Network.Scores scores) {
        this.network = network;
        this.batch = batch;
        this.scores = scores;
    }

    /** The one number to be made small. */
    static NDArray of(Network network, Batch batch) {
        return new Loss(network, batch, network.scores(batch, true, (place, numbers) -> {})).sum();
    }

    private NDArray sum() {
        return arcs().add(labels())
                .add(entropy(scores.upos(), Lesson::upos).mul(TAGS))
                .add(entropy(scores.xpos(), Lesson::xpos).mul(TAGS))
                .add(entropy(scores.names(), Lesson::names).mul(NAMES))
                .add(entropy(scores.descriptions(), Lesson::descriptions).mul(DESCRIPTIONS))
                .add(certainty().mul(CERTAINTY));
    }

    private NDArray arcs() {
        return entropy(scores.arcs().reshape((long) batch.size() * batch.words(), batch.words()), Lesson::heads);
    }

    private NDArray labels() {
        int[] heads = batch.known(Lesson::heads);
        long[] rows = new long[heads.length];
        for (int i = 0; i < heads.length; i++) {
            rows[i] = (long) (i / batch.words()) * batch.words() + Math.max(0, heads[i]);
        }
        return entropy(network.labels(scores, batch.manager().create(rows), true), Lesson::relations);
    }

    /** Mean cross entropy over the words of which something is known; 0 where nothing is. */
    private NDArray entropy(NDArray logits, Function<Lesson, int[]> layer) {
        int[] known = batch.known(layer);
        long[] right = new long[known.length];
        float[] counts = new float[known.length];
        float count = 0;
        for (int i = 0; i < known.length; i++) {
            right[i] = Math.max(0, known[i]);
            counts[i] = known[i] < 0 ? 0 : 1;
            count += counts[i];
        }
        NDArray index = batch.manager().create(right, new Shape(right.length, 1));
        return logits.logSoftmax(-1)
                .gather(index, 1)
                .reshape(-1)
                .mul(batch.manager().create(counts))
                .sum()
                .mul(-1 / Math.max(1, count));
    }

    private NDArray certainty() {
        float[] weights = batch.numbers(Lesson::weights);
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        NDArray gold = batch.manager().create(batch.numbers(Lesson::certainty));
        return scores.certainty()
                .sub(gold)
                .square()
                .mul(batch.manager().create(weights))
                .sum()
                .mul(1 / Math.max(1, sum));
    }
}
