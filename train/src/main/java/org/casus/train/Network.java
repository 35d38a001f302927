package org.casus.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.casus.parse.LetterCase;

/**
 * The encoder with its heads: tags, arcs and their labels (biaffine, Dozat and Manning 2017; labels additive), names and certainty.
 * Every array that a pass makes belongs to the manager of the batch.
 */
final class Network {

    static final int ARC = 384;
    static final int LABEL = 128;
    static final int CERTAINTY = 128;
    static final int PAIR = 128;

    /** The heads over pairs: of an event's trigger with a word, and of a cue with one. */
    static final String ROLES = "roles";

    static final String SPEECH = "speech";

    private static final float ENCODER_DROPOUT = 0.1f;
    private static final float HEAD_DROPOUT = 0.33f;

    private final NDManager manager;
    private final Map<String, NDArray> weights = new LinkedHashMap<>();

    private Network(NDManager manager) {
        this.manager = manager;
    }

    /**
     * The encoder as it comes, with heads that know nothing yet.
     *
     * @param begun weights that take the place of these, where training goes on; may be some or none
     */
    static Network begin(NDManager manager, Labels labels, Map<String, Tensor> begun, long seed) {
        Network network = new Network(manager);
        Map<String, Tensor> encoder = MiniLm.weights();
        encoder.forEach((name, tensor) -> {
            if (!name.equals("type")) {
                network.put(name, tensor);
            }
        });
        Random random = new Random(seed);
        network.put("case", cases(encoder, random));
        network.linear("upos", labels.upos().size(), MiniLm.WIDTH, random);
        network.linear("xpos", labels.xpos().size(), MiniLm.WIDTH, random);
        network.linear("arc.dependent", ARC, MiniLm.WIDTH, random);
        network.linear("arc.head", ARC, MiniLm.WIDTH, random);
        network.put("arc.pair", random(random, 0, ARC, ARC));
        network.put("arc.bias.weight", random(random, 0, 1, ARC));
        network.linear("label.dependent", LABEL, MiniLm.WIDTH, random);
        network.linear("label.head", LABEL, MiniLm.WIDTH, random);
        network.linear("label", labels.relations().size(), LABEL, random);
        network.linear("names", Lessons.NAMES.size(), MiniLm.WIDTH, random);
        network.linear("descriptions", Lessons.DESCRIPTIONS.size(), MiniLm.WIDTH, random);
        network.linear("certainty.inner", CERTAINTY, MiniLm.WIDTH, random);
        network.linear("certainty", 1, CERTAINTY, random);
        network.linear("triggers", 1 + EventLabels.TYPES.size(), MiniLm.WIDTH, random);
        network.linear("modes", 1 + EventLabels.MODES.size(), MiniLm.WIDTH, random);
        network.linear("stances", EventLabels.STANCES.size(), MiniLm.WIDTH, random);
        network.linear("cues", 2, MiniLm.WIDTH, random);
        network.linear("anchors", PAIR, MiniLm.WIDTH, random);
        network.linear("fillers", PAIR, MiniLm.WIDTH, random);
        network.linear(ROLES, 1 + EventLabels.OF_EVENTS.size(), PAIR, random);
        network.linear(SPEECH, 1 + EventLabels.OF_SPEECH.size(), PAIR, random);
        begun.forEach(network::put);
        return network;
    }

    /** The network as it was saved. */
    static Network of(NDManager manager, Map<String, Tensor> saved) {
        Network network = new Network(manager);
        saved.forEach(network::put);
        return network;
    }

    /** The case of a word takes the place of the encoder's segment, of which only the first is ever used. */
    private static Tensor cases(Map<String, Tensor> encoder, Random random) {
        Tensor segments = encoder.get("type");
        if (segments == null) {
            throw new IllegalStateException("the encoder has no segments");
        }
        Tensor cases = random(random, 0.02, LetterCase.values().length, MiniLm.WIDTH);
        for (int i = 0; i < cases.values().length; i++) {
            cases.values()[i] += segments.values()[i % MiniLm.WIDTH];
        }
        return cases;
    }

    private void linear(String name, int out, int in, Random random) {
        put(name + ".weight", random(random, Math.sqrt(2.0 / (out + in)), out, in));
        put(name + ".bias", random(random, 0, 1, out).flat());
    }

    private static Tensor random(Random random, double deviation, int rows, int columns) {
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return new Tensor(new long[] {rows, columns}, values);
    }

    private void put(String name, Tensor tensor) {
        weights.put(name, manager.create(tensor.values(), new Shape(tensor.shape())));
    }

    NDManager manager() {
        return manager;
    }

    /** All weights by name, in a fixed order. */
    Map<String, NDArray> weights() {
        return weights;
    }

    /** All weights by name, as numbers. */
    Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        weights.forEach(
                (name, array) -> tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
        return tensors;
    }

    /** Whether a weight stays as it came: the pieces' own vectors, most of which the treebank never shows. */
    static boolean isFixed(String name) {
        return name.equals("word");
    }

    /** Whether a weight belongs to the encoder and not to a head. */
    static boolean isEncoder(String name) {
        return name.startsWith("layer") || name.startsWith("embed") || name.equals("position") || name.equals("case");
    }

    /**
     * What the heads say of every word, the root first. Rows are words: sentence by sentence, each padded.
     *
     * @param arcs (size, words, words): how well each word hangs under each
     */
    record Scores(
            NDArray upos,
            NDArray xpos,
            NDArray arcs,
            NDArray dependents,
            NDArray heads,
            NDArray names,
            NDArray descriptions,
            NDArray certainty,
            NDArray triggers,
            NDArray modes,
            NDArray stances,
            NDArray cues,
            NDArray anchors,
            NDArray fillers) {}

    /** Sees numbers on their way through the encoder. */
    @FunctionalInterface
    interface Observer {
        void see(String place, NDArray numbers);
    }

    Scores scores(Batch batch, boolean training, Observer observer) {
        NDArray all = encode(batch, training, observer);
        NDArray flat = all.reshape(-1, MiniLm.WIDTH);
        NDArray index =
                batch.rows().reshape(-1, 1).broadcast(new Shape((long) batch.size() * batch.words(), MiniLm.WIDTH));
        NDArray words = dropout(flat.gather(index, 0), HEAD_DROPOUT, training);
        NDArray dependents = dropout(
                        linear("arc.dependent", words).getNDArrayInternal().relu(), HEAD_DROPOUT, training)
                .reshape(batch.size(), batch.words(), ARC);
        NDArray heads = dropout(linear("arc.head", words).getNDArrayInternal().relu(), HEAD_DROPOUT, training)
                .reshape(batch.size(), batch.words(), ARC);
        NDArray heard = heads.matMul(get("arc.bias.weight").transpose()).transpose(0, 2, 1);
        NDArray arcs = dependents
                .matMul(get("arc.pair"))
                .matMul(heads.transpose(0, 2, 1))
                .add(heard)
                .add(batch.roomy());
        NDArray thought = linear("certainty.inner", words).getNDArrayInternal().relu();
        return new Scores(
                linear("upos", words),
                linear("xpos", words),
                arcs,
                linear("label.dependent", words),
                linear("label.head", words),
                linear("names", words),
                linear("descriptions", words),
                linear("certainty", thought).reshape(-1),
                linear("triggers", words),
                linear("modes", words),
                linear("stances", words),
                linear("cues", words),
                linear("anchors", words),
                linear("fillers", words));
    }

    /** Scores of the roles of fillers to anchors, a row a pair. */
    NDArray pairs(Scores scores, String head, Pairs pairs, boolean training) {
        NDManager manager = scores.anchors().getManager();
        NDArray both = gather(scores.anchors(), manager.create(pairs.anchors()), PAIR)
                .add(gather(scores.fillers(), manager.create(pairs.fillers()), PAIR))
                .getNDArrayInternal()
                .relu();
        return linear(head, dropout(both, HEAD_DROPOUT, training));
    }

    private static NDArray gather(NDArray from, NDArray rows, long width) {
        return from.gather(rows.reshape(-1, 1).broadcast(new Shape(rows.size(), width)), 0);
    }

    /** Scores of the labels for words under given heads, a row a word. */
    NDArray labels(Scores scores, NDArray rowsOfHeads, boolean training) {
        NDArray both = scores.dependents()
                .add(gather(scores.heads(), rowsOfHeads, LABEL))
                .getNDArrayInternal()
                .relu();
        return linear("label", dropout(both, HEAD_DROPOUT, training));
    }

    private NDArray encode(Batch batch, boolean training, Observer observer) {
        NDArray sum = lookUp("word", batch.pieces())
                .add(lookUp("position", batch.positions()))
                .add(lookUp("case", batch.cases()));
        NDArray x = dropout(norm("embed.norm", sum), ENCODER_DROPOUT, training);
        for (int i = 0; i < MiniLm.LAYERS; i++) {
            x = layer("layer" + i + ".", x, batch, training, observer);
        }
        return x;
    }

    private NDArray layer(String name, NDArray x, Batch batch, boolean training, Observer observer) {
        observer.see(name + "attention", x);
        NDArray query = parts(linear(name + "query", x), batch);
        NDArray key = parts(linear(name + "key", x), batch);
        NDArray value = parts(linear(name + "value", x), batch);
        NDArray weighed = query.matMul(key.transpose(0, 1, 3, 2))
                .mul((float) (1 / Math.sqrt((double) MiniLm.WIDTH / MiniLm.HEADS)))
                .add(batch.masked())
                .softmax(-1);
        NDArray seen = dropout(weighed, ENCODER_DROPOUT, training)
                .matMul(value)
                .transpose(0, 2, 1, 3)
                .reshape(batch.size(), batch.length(), MiniLm.WIDTH);
        observer.see(name + "out", seen);
        NDArray out = dropout(linear(name + "out", seen), ENCODER_DROPOUT, training);
        NDArray middle = norm(name + "norm1", x.add(out));
        observer.see(name + "inner", middle);
        NDArray inner = linear(name + "inner", middle).getNDArrayInternal().gelu();
        observer.see(name + "outer", inner);
        NDArray outer = dropout(linear(name + "outer", inner), ENCODER_DROPOUT, training);
        return norm(name + "norm2", middle.add(outer));
    }

    private static NDArray parts(NDArray x, Batch batch) {
        return x.reshape(batch.size(), batch.length(), MiniLm.HEADS, MiniLm.WIDTH / MiniLm.HEADS)
                .transpose(0, 2, 1, 3);
    }

    private NDArray get(String name) {
        NDArray array = weights.get(name);
        if (array == null) {
            throw new IllegalStateException("the network has no weights \"" + name + "\"");
        }
        return array;
    }

    private NDArray lookUp(String table, NDArray rows) {
        return rows.getNDArrayInternal()
                .embedding(rows, get(table), SparseFormat.DENSE)
                .singletonOrThrow();
    }

    private NDArray linear(String name, NDArray x) {
        return x.getNDArrayInternal()
                .linear(x, get(name + ".weight"), get(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(String name, NDArray x) {
        return x.getNDArrayInternal()
                .layerNorm(x, new Shape(MiniLm.WIDTH), get(name + ".weight"), get(name + ".bias"), MiniLm.EPSILON)
                .singletonOrThrow();
    }

    private static NDArray dropout(NDArray x, float rate, boolean training) {
        return training ? x.getNDArrayInternal().dropout(x, rate, true).singletonOrThrow() : x;
    }

    /** Numbers as the engine counts rows. */
    static NDArray rows(NDManager manager, long[] numbers) {
        return manager.create(numbers).toType(DataType.INT64, false);
    }
}
