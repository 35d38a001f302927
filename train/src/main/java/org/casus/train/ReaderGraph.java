package org.casus.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the network as a graph for ONNX Runtime that reads one sentence: the encoder in bytes with ranges fixed beforehand, so that a
 * sentence is read alike wherever it stands, the heads in real numbers.
 *
 * <p>It takes {@code pieces}, {@code cases} and {@code words} (the rows of the root and of each word) and gives, a row for the root and
 * each word, {@code upos}, {@code xpos}, {@code names}, {@code descriptions}, {@code certainty}, {@code arcs} (how well it hangs under
 * the root and each word), {@code dependents} and {@code heads} (what the labels of arcs are found from); and for events {@code triggers},
 * {@code modes}, {@code stances}, {@code cues}, {@code anchors} and {@code fillers} (what roles are found from).
 */
final class ReaderGraph {

    private static final OnnxGraph.Attribute LAST_AXIS = new OnnxGraph.Attribute.Whole("axis", -1);
    private static final OnnxGraph.Attribute EPSILON = new OnnxGraph.Attribute.Real("epsilon", MiniLm.EPSILON);

    /** The heads that are one matrix, in the order of its columns. */
    static final List<String> HEADS = List.of(
            "upos",
            "xpos",
            "names",
            "descriptions",
            "label.dependent",
            "label.head",
            "certainty.inner",
            "arc.dependent",
            "arc.head",
            "triggers",
            "modes",
            "stances",
            "cues",
            "anchors",
            "fillers");

    /** What the columns are called in the graph, where it is not the head's own name. */
    private static final Map<String, String> COLUMNS = Map.of(
            "label.dependent",
            "dependents",
            "label.head",
            "heads",
            "certainty.inner",
            "thought",
            "arc.dependent",
            "dependent",
            "arc.head",
            "head");

    /** Those that only lead to others. */
    private static final Set<String> INNER = Set.of("thought", "dependent", "head");

    private final OnnxGraph graph = new OnnxGraph("reader");
    private final Map<String, Tensor> weights;
    private final Map<String, Range> ranges;
    private final int bits;

    private ReaderGraph(Map<String, Tensor> weights, Map<String, Range> ranges, int bits) {
        this.weights = weights;
        this.ranges = ranges;
        this.bits = bits;
    }

    static byte[] of(Map<String, Tensor> weights, Map<String, Range> ranges, int bits) {
        return new ReaderGraph(weights, ranges, bits).written();
    }

    private byte[] written() {
        String x = embed();
        for (int i = 0; i < MiniLm.LAYERS; i++) {
            x = layer("layer" + i + ".", x);
        }
        String flat = graph.make("Squeeze", List.of(x, graph.whole("first axis", 0)));
        heads(graph.make("Gather", List.of(flat, graph.input("words"))));
        return graph.written();
    }

    private String embed() {
        String pieces = graph.input("pieces");
        Quantised words = Quantised.of(weight("word"), 8);
        String rows = graph.make(
                "Gather",
                List.of(graph.bytes("word", new long[] {words.rows(), words.columns()}, words.bytes()), pieces));
        String scales = graph.make(
                "Gather",
                List.of(graph.floats("word.scale", new Tensor(new long[] {words.rows(), 1}, words.scales())), pieces));
        String word = graph.make(
                "Mul", List.of(graph.make("Cast", List.of(rows), new OnnxGraph.Attribute.Whole("to", 1)), scales));
        String position = graph.make(
                "Slice",
                List.of(
                        graph.floats("position", weight("position")),
                        graph.whole("position.begin", 0),
                        graph.make("Shape", List.of(pieces)),
                        "first axis"));
        String written = graph.make("Gather", List.of(graph.floats("case", weight("case")), graph.input("cases")));
        String sum = graph.make("Add", List.of(graph.make("Add", List.of(word, position)), written));
        String normal = graph.make(
                "LayerNormalization",
                List.of(
                        sum,
                        graph.floats("embed.norm.weight", weight("embed.norm.weight")),
                        graph.floats("embed.norm.bias", weight("embed.norm.bias"))),
                LAST_AXIS,
                EPSILON);
        return graph.make("Unsqueeze", List.of(normal, "first axis"));
    }

    private String layer(String name, String x) {
        String seen = attention(name, x);
        String out = multiply(name + "out", seen);
        String middle = skip(name + "norm1", out, x, name + "out.bias");
        String inner = multiply(name + "inner", middle);
        String bent = graph.make(
                OnnxGraph.RUNTIME,
                "BiasGelu",
                List.of(inner, graph.floats(name + "inner.bias", weight(name + "inner.bias"))));
        String outer = multiply(name + "outer", bent);
        return skip(name + "norm2", outer, middle, name + "outer.bias");
    }

    private String attention(String name, String x) {
        Quantised matrix = Quantised.of(stacked(name, "weight"), bits);
        Range range = range(name + "attention");
        String place = name + "attention";
        return graph.make(
                OnnxGraph.RUNTIME,
                "QAttention",
                List.of(
                        quantise(place, x, range),
                        graph.bytes(place + ".weight", new long[] {matrix.columns(), matrix.rows()}, matrix.turned()),
                        graph.floats(place + ".bias", stacked(name, "bias")),
                        place + ".scale",
                        graph.floats(place + ".weight.scale", new Tensor(new long[] {matrix.rows()}, matrix.scales())),
                        "",
                        place + ".zero",
                        graph.bytes(place + ".weight.zero", new long[] {matrix.rows()}, new byte[matrix.rows()])),
                new OnnxGraph.Attribute.Whole("num_heads", MiniLm.HEADS));
    }

    private Tensor stacked(String layer, String kind) {
        return stack(List.of(layer + "query." + kind, layer + "key." + kind, layer + "value." + kind));
    }

    /** Matrices or rows of numbers one below the other. */
    private Tensor stack(List<String> names) {
        List<Tensor> parts = names.stream().map(this::weight).toList();
        int size = parts.stream().mapToInt(part -> part.values().length).sum();
        float[] all = new float[size];
        int at = 0;
        for (Tensor part : parts) {
            System.arraycopy(part.values(), 0, all, at, part.values().length);
            at += part.values().length;
        }
        long[] shape = parts.get(0).shape().clone();
        shape[0] = parts.stream().mapToLong(part -> part.shape()[0]).sum();
        return new Tensor(shape, all);
    }

    /** A product in bytes; the bias is left to what follows. */
    private String multiply(String name, String x) {
        Quantised matrix = Quantised.of(weight(name + ".weight"), bits);
        return graph.make(
                OnnxGraph.RUNTIME,
                "MatMulIntegerToFloat",
                List.of(
                        quantise(name, x, range(name)),
                        graph.bytes(name + ".weight", new long[] {matrix.columns(), matrix.rows()}, matrix.turned()),
                        name + ".scale",
                        graph.floats(name + ".weight.scale", new Tensor(new long[] {matrix.rows()}, matrix.scales())),
                        name + ".zero",
                        graph.bytes(name + ".weight.zero", new long[] {matrix.rows()}, new byte[matrix.rows()])));
    }

    private String quantise(String place, String x, Range range) {
        return graph.make(
                "QuantizeLinear",
                List.of(
                        x,
                        graph.number(place + ".scale", range.scale()),
                        graph.unsigned(place + ".zero", range.zero())));
    }

    private String skip(String norm, String x, String before, String bias) {
        return graph.make(
                OnnxGraph.RUNTIME,
                "SkipLayerNormalization",
                List.of(
                        x,
                        before,
                        graph.floats(norm + ".weight", weight(norm + ".weight")),
                        graph.floats(norm + ".bias", weight(norm + ".bias")),
                        graph.floats(bias, weight(bias))),
                EPSILON);
    }

    private void heads(String words) {
        Tensor matrix = stack(HEADS.stream().map(name -> name + ".weight").toList());
        Tensor bias = stack(HEADS.stream().map(name -> name + ".bias").toList());
        String all = graph.make(
                "Add",
                List.of(
                        graph.make("MatMul", List.of(words, graph.floats("heads.weight", matrix.transposed()))),
                        graph.floats("heads.bias", bias)));
        List<String> parts =
                HEADS.stream().map(name -> COLUMNS.getOrDefault(name, name)).toList();
        long[] widths = HEADS.stream()
                .mapToLong(name -> weight(name + ".bias").shape()[0])
                .toArray();
        graph.node("", "Split", List.of(all, graph.whole("heads.widths", widths)), parts, LAST_AXIS);
        parts.stream()
                .filter(part -> !INNER.contains(part))
                .forEach(part -> graph.output(part, "words_count", part + "_width"));
        certainty();
        arcs();
    }

    private void certainty() {
        String bent = graph.make("Relu", List.of("thought"));
        graph.node(
                "",
                "Gemm",
                List.of(
                        bent,
                        graph.floats("certainty.weight", weight("certainty.weight")),
                        graph.floats("certainty.bias", weight("certainty.bias"))),
                List.of("certainty"),
                new OnnxGraph.Attribute.Whole("transB", 1));
        graph.output("certainty", "words_count", "one");
    }

    private void arcs() {
        String dependent = graph.make("Relu", List.of("dependent"));
        String head = graph.make("Relu", List.of("head"));
        String turned = graph.make("Transpose", List.of(head), new OnnxGraph.Attribute.Wholes("perm", List.of(1L, 0L)));
        String pairs = graph.make(
                "MatMul",
                List.of(
                        graph.make("MatMul", List.of(dependent, graph.floats("arc.pair", weight("arc.pair")))),
                        turned));
        String heard =
                graph.make("MatMul", List.of(graph.floats("arc.bias.weight", weight("arc.bias.weight")), turned));
        graph.node("", "Add", List.of(pairs, heard), List.of("arcs"));
        graph.output("arcs", "words_count", "heads_count");
    }

    private Tensor weight(String name) {
        Tensor tensor = weights.get(name);
        if (tensor == null) {
            throw new IllegalStateException("no weights \"" + name + "\" among "
                    + Arrays.toString(weights.keySet().toArray()));
        }
        return tensor;
    }

    private Range range(String place) {
        Range range = ranges.get(place);
        if (range == null) {
            throw new IllegalStateException("no range for \"" + place + "\"");
        }
        return range;
    }
}
