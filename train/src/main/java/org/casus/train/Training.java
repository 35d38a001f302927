package org.casus.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Fine-tunes the encoder and its heads together. */
final class Training {

    private static final long SEED = 7;
    private static final int TOLD_EVERY = 60;

    /** The part of the rates with which training goes on. */
    private static final float GOING_ON = 0.7f;

    private final Material material;
    private final PrintStream out;

    Training(Material material, PrintStream out) {
        this.material = material;
        this.out = out;
    }

    /** Takes the weights as they are after each epoch; those after the last are the result. */
    @FunctionalInterface
    interface Keeper {
        void keep(Map<String, Tensor> weights) throws IOException;
    }

    /**
     * Fine-tunes the encoder.
     *
     * @param begun weights to go on from; none for the encoder as it comes
     */
    void learn(int epochs, Map<String, Tensor> begun, Keeper keeper) throws IOException {
        Engine.getInstance().setRandomSeed((int) SEED);
        List<Lesson> lessons = material.lessons();
        int steps = epochs * Batches.of(lessons, new Random(SEED)).size();
        Random random = new Random(SEED);
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            Network network = Network.begin(manager, material.labels(), begun, SEED);
            AdamW adam = new AdamW(network, steps, begun.isEmpty() ? 1 : GOING_ON);
            if (!begun.isEmpty()) {
                out.println("begins with " + Watch.of(network, material.dev()));
            }
            for (int epoch = 1; epoch <= epochs; epoch++) {
                long start = System.nanoTime();
                learn(network, adam, Batches.varied(lessons, random));
                out.printf(
                        Locale.ROOT,
                        "epoch %d: %.0f s; dev %s; %s%n",
                        epoch,
                        (System.nanoTime() - start) / 1e9,
                        Watch.of(network, material.dev()),
                        EventWatch.of(network, material.marked()));
                keeper.keep(network.tensors());
            }
        }
    }

    /** What one batch gave: its loss, and the length of the gradient. */
    private record Step(double loss, double gradient) {}

    private void learn(Network network, AdamW adam, List<List<Lesson>> batches) {
        List<Step> steps = new ArrayList<>();
        for (List<Lesson> batch : batches) {
            steps.add(step(network, adam, batch));
            if (steps.size() % TOLD_EVERY == 0) {
                tell(steps, batches.size());
            }
        }
    }

    private void tell(List<Step> steps, int batches) {
        List<Step> last = steps.subList(steps.size() - TOLD_EVERY, steps.size());
        out.printf(
                Locale.ROOT,
                "  %d of %d batches, loss %.3f, longest gradient %.1f, %d passed over%n",
                steps.size(),
                batches,
                last.stream().mapToDouble(Step::loss).average().orElse(0),
                last.stream()
                        .mapToDouble(Step::gradient)
                        .filter(AdamW::isSound)
                        .max()
                        .orElse(0),
                last.stream().filter(step -> !AdamW.isSound(step.gradient())).count());
    }

    /** One batch. All that it makes is let go at its end: the weights are lent to its manager, since what is made of them follows them. */
    private static Step step(Network network, AdamW adam, List<Lesson> lessons) {
        try (NDManager manager = network.manager().newSubManager()) {
            network.weights().values().forEach(weight -> weight.tempAttach(manager));
            double loss;
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray sum = Loss.of(network, Batch.of(manager, lessons));
                collector.backward(sum);
                loss = sum.getFloat();
            }
            return new Step(loss, adam.step(manager));
        }
    }
}
