package org.casus.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.parse.ReaderModel;

/** Takes the weights out of a model that {@link ReaderGraph} wrote, as far as its bytes hold them, so that training can go on from them. */
final class ModelWeights {

    private static final List<String> ATTENTION = List.of("query", "key", "value");
    private static final List<String> PRODUCTS = List.of("out", "inner", "outer");

    private final Map<String, OnnxMl.TensorProto> written = new HashMap<>();
    private final Map<String, Tensor> weights = new LinkedHashMap<>();

    private ModelWeights() {}

    static Map<String, Tensor> of(ReaderModel model) {
        ModelWeights read = new ModelWeights();
        try {
            OnnxMl.ModelProto.parseFrom(model.network())
                    .getGraph()
                    .getInitializerList()
                    .forEach(tensor -> read.written.put(tensor.getName(), tensor));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("the model's network is no ONNX", e);
        }
        read.encoder();
        read.heads();
        read.labels(model.labels());
        return read.weights;
    }

    private void encoder() {
        Tensor scales = floats("word.scale");
        weights.put("word", scaled(bytes("word"), written("word").getDims(0), scales.values()));
        List.of("position", "case", "embed.norm.weight", "embed.norm.bias").forEach(this::keep);
        for (int i = 0; i < MiniLm.LAYERS; i++) {
            String layer = "layer" + i + ".";
            split(turned(layer + "attention"), names(layer, ATTENTION, ".weight"));
            split(floats(layer + "attention.bias"), names(layer, ATTENTION, ".bias"));
            for (String product : PRODUCTS) {
                weights.put(layer + product + ".weight", turned(layer + product));
                keep(layer + product + ".bias");
            }
            List.of("norm1.weight", "norm1.bias", "norm2.weight", "norm2.bias").forEach(name -> keep(layer + name));
        }
    }

    private void heads() {
        ByteBuffer widths =
                written("heads.widths").getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        List<String> names = ReaderGraph.HEADS.subList(0, widths.remaining() / Long.BYTES);
        Tensor matrix = floats("heads.weight").transposed();
        Tensor bias = floats("heads.bias");
        int row = 0;
        for (String name : names) {
            int rows = Math.toIntExact(widths.getLong());
            weights.put(name + ".weight", part(matrix, row, rows));
            weights.put(name + ".bias", part(bias, row, rows));
            row += rows;
        }
        List.of("certainty.weight", "certainty.bias", "arc.pair", "arc.bias.weight")
                .forEach(this::keep);
    }

    private void labels(ReaderModel.Labels labels) {
        layer("label", labels.arcs());
        layer(Network.ROLES, labels.events().roles());
        layer(Network.SPEECH, labels.events().speech());
    }

    private void layer(String name, ReaderModel.Layer layer) {
        float[][] rows = layer.weights();
        float[] bias = layer.bias();
        int columns = rows[0].length;
        float[] all = new float[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, all, i * columns, columns);
        }
        weights.put(name + ".weight", new Tensor(new long[] {rows.length, columns}, all));
        weights.put(name + ".bias", new Tensor(new long[] {bias.length}, bias));
    }

    private static List<String> names(String layer, List<String> parts, String kind) {
        return parts.stream().map(part -> layer + part + kind).toList();
    }

    private void keep(String name) {
        weights.put(name, floats(name));
    }

    private void split(Tensor stacked, List<String> names) {
        int rows = Math.toIntExact(stacked.shape()[0]) / names.size();
        for (int i = 0; i < names.size(); i++) {
            weights.put(names.get(i), part(stacked, i * rows, rows));
        }
    }

    /** Some rows of a matrix, or some numbers of a row. */
    private static Tensor part(Tensor whole, int first, int rows) {
        int width = whole.values().length / Math.toIntExact(whole.shape()[0]);
        long[] shape = whole.shape().clone();
        shape[0] = rows;
        float[] values = new float[rows * width];
        System.arraycopy(whole.values(), first * width, values, 0, values.length);
        return new Tensor(shape, values);
    }

    /** A matrix that stands there with rows and columns exchanged, a scale for each of its rows. */
    private Tensor turned(String name) {
        OnnxMl.TensorProto tensor = written(name + ".weight");
        int columns = Math.toIntExact(tensor.getDims(0));
        int rows = Math.toIntExact(tensor.getDims(1));
        float[] scales = floats(name + ".weight.scale").values();
        byte[] bytes = new Quantised(columns, rows, bytes(name + ".weight"), scales).turned();
        return scaled(bytes, rows, scales);
    }

    private static Tensor scaled(byte[] bytes, long rows, float[] scales) {
        int columns = bytes.length / Math.toIntExact(rows);
        float[] values = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = bytes[i] * scales[i / columns];
        }
        return new Tensor(new long[] {rows, columns}, values);
    }

    private byte[] bytes(String name) {
        return written(name).getRawData().toByteArray();
    }

    private Tensor floats(String name) {
        return MiniLm.floats(written(name));
    }

    private OnnxMl.TensorProto written(String name) {
        OnnxMl.TensorProto tensor = written.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the model's network has no \"" + name + "\"");
        }
        return tensor;
    }
}
