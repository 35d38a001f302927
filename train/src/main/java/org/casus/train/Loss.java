package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.function.Function;

/** How far the network's scores are from what a batch knows. */
final class Loss {

    private static final float TAGS = 0.5f;
    private static final float NAMES = 0.5f;
    private static final float DESCRIPTIONS = 0.3f;
    private static final float CERTAINTY = 0.1f;
    private static final float TRIGGERS = 3f;
    private static final float KINDS = 0.3f;
    private static final float CUES = 1.5f;
    private static final float ROLES = 1.5f;
    private static final float SPEECH = 0.75f;

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
                .add(certainty().mul(CERTAINTY))
                .add(events());
    }

    private NDArray events() {
        return entropy(scores.triggers(), marked(EventMarks::triggers))
                .mul(TRIGGERS)
                .add(entropy(scores.modes(), marked(EventMarks::modes)).mul(KINDS))
                .add(entropy(scores.stances(), marked(EventMarks::stances)).mul(KINDS))
                .add(entropy(scores.cues(), marked(EventMarks::cues)).mul(CUES))
                .add(pairs(Network.ROLES, EventMarks::events).mul(ROLES))
                .add(pairs(Network.SPEECH, EventMarks::speech).mul(SPEECH));
    }

    private static Function<Lesson, int[]> marked(Function<EventMarks, int[]> layer) {
        return lesson -> lesson.events().map(layer).orElseGet(() -> new int[0]);
    }

    /** Of every word to every anchor. */
    private NDArray pairs(String head, Function<EventMarks, List<Anchor>> anchors) {
        Pairs pairs = Pairs.of(batch, anchors);
        return pairs.isEmpty()
                ? batch.manager().create(0f)
                : mean(network.pairs(scores, head, pairs, true), pairs.roles());
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

    private NDArray entropy(NDArray logits, Function<Lesson, int[]> layer) {
        return mean(logits, batch.known(layer));
    }

    /** Mean cross entropy over what is known, which is not -1; 0 where nothing is. */
    private NDArray mean(NDArray logits, int[] known) {
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
