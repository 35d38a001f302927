package org.casus.train;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casus.parse.NeuralParser;
import org.casus.parse.ParsedSentence;
import org.casus.parse.ParsedWord;
import org.casus.parse.ReaderModel;

/** Makes of trained weights the model that the reader runs. */
final class Export {

    private static final int CALIBRATED_ON = 400;
    private static final long SEED = 11;

    /** What a processor is tried with. */
    private static final List<String> PROBE = List.of(
            "Two",
            "envoys",
            "who",
            "had",
            "refused",
            "to",
            "meet",
            "the",
            "rebels",
            "in",
            "Khartoum",
            "did",
            "n't",
            "say",
            "whether",
            "the",
            "truce",
            ",",
            "signed",
            "last",
            "week",
            ",",
            "would",
            "hold",
            ".");

    private Export() {}

    /**
     * The model in whole numbers of so many bits.
     *
     * @param lessons what taught, some of which are read to see how large the numbers become
     */
    static ReaderModel of(Map<String, Tensor> weights, Labels labels, List<Lesson> lessons, int bits) {
        List<Lesson> some = new ArrayList<>(lessons);
        Collections.shuffle(some, new Random(SEED));
        Map<String, Range> ranges;
        try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
            ranges = Calibration.of(Network.of(manager, weights), some.subList(0, CALIBRATED_ON));
        }
        byte[] graph = ReaderGraph.of(weights, ranges, bits);
        return probed(graph, weights, labels);
    }

    private static ReaderModel probed(byte[] graph, Map<String, Tensor> weights, Labels labels) {
        ReaderModel.Probe unprobed = new ReaderModel.Probe(List.of(), List.of(), List.of(), List.of());
        ReaderModel model = new ReaderModel(graph, MiniLm.vocabulary(), labels(weights, labels, unprobed));
        try (NeuralParser parser = NeuralParser.untried(model)) {
            ParsedSentence read = parser.parse(PROBE);
            ReaderModel.Probe probe = new ReaderModel.Probe(
                    PROBE,
                    read.words().stream().map(ParsedWord::upos).toList(),
                    read.words().stream().map(ParsedWord::head).toList(),
                    read.words().stream().map(ParsedWord::relation).toList());
            return new ReaderModel(graph, model.vocabulary(), labels(weights, labels, probe));
        }
    }

    private static ReaderModel.Labels labels(Map<String, Tensor> weights, Labels labels, ReaderModel.Probe probe) {
        return new ReaderModel.Labels(
                labels.upos(),
                labels.xpos(),
                labels.relations(),
                layer(weights, "label"),
                new ReaderModel.Events(
                        EventLabels.TYPES,
                        EventLabels.MODES,
                        EventLabels.STANCES,
                        layer(weights, Network.ROLES),
                        layer(weights, Network.SPEECH)),
                probe);
    }

    private static ReaderModel.Layer layer(Map<String, Tensor> weights, String name) {
        return new ReaderModel.Layer(rows(weights, name + ".weight"), numbers(weights, name + ".bias"));
    }

    private static float[][] rows(Map<String, Tensor> weights, String name) {
        Tensor tensor = get(weights, name);
        float[][] rows = new float[tensor.rows()][tensor.columns()];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(tensor.values(), i * tensor.columns(), rows[i], 0, tensor.columns());
        }
        return rows;
    }

    private static float[] numbers(Map<String, Tensor> weights, String name) {
        return get(weights, name).values();
    }

    private static Tensor get(Map<String, Tensor> weights, String name) {
        Tensor tensor = weights.get(name);
        if (tensor == null) {
            throw new IllegalStateException("no weights \"" + name + "\"");
        }
        return tensor;
    }
}
