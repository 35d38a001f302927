package org.casus.parse;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The encoder and its heads in ONNX Runtime. One session serves all threads; each thread that calls does its own work, one sentence at a
 * time, so that the numbers of a sentence depend on nothing but its words.
 */
final class Network implements AutoCloseable {

    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** @throws UnsupportedPlatformException if ONNX Runtime does not start on this system */
    static Network of(byte[] graph) {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            return new Network(environment, environment.createSession(graph, options));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not take the model of the reader: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment("casus");
        } catch (IllegalStateException | LinkageError e) {
            throw UnsupportedPlatformException.of(e);
        }
    }

    Scores scores(PieceSequence sequence) {
        try (OnnxTensor pieces = row(sequence.pieces());
                OnnxTensor cases = row(sequence.cases());
                OnnxTensor words = row(sequence.starts());
                OrtSession.Result result = session.run(Map.of("pieces", pieces, "cases", cases, "words", words))) {
            int rows = sequence.starts().length;
            return new Scores(
                    rows(result, "upos", rows),
                    rows(result, "xpos", rows),
                    rows(result, "arcs", rows),
                    rows(result, "dependents", rows),
                    rows(result, "heads", rows),
                    rows(result, "names", rows),
                    rows(result, "descriptions", rows),
                    rows(result, "certainty", rows),
                    rows(result, "triggers", rows),
                    rows(result, "modes", rows),
                    rows(result, "stances", rows),
                    rows(result, "cues", rows),
                    rows(result, "anchors", rows),
                    rows(result, "fillers", rows));
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a sentence: " + e.getMessage(), e);
        }
    }

    private OnnxTensor row(int[] numbers) throws OrtException {
        long[] longs = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            longs[i] = numbers[i];
        }
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(longs), new long[] {longs.length});
    }

    private static float[][] rows(OrtSession.Result result, String name, int rows) {
        OnnxTensor tensor = (OnnxTensor)
                result.get(name).orElseThrow(() -> new IllegalStateException("the network gives no \"" + name + "\""));
        FloatBuffer numbers = tensor.getFloatBuffer();
        float[][] all = new float[rows][numbers.remaining() / rows];
        for (float[] row : all) {
            numbers.get(row);
        }
        return all;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime does not let go of the model: " + e.getMessage(), e);
        }
    }
}
