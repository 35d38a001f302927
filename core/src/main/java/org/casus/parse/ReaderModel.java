package org.casus.parse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A trained reader as it lies in its files: the network, the pieces it knows, and what its scores stand for. Written by {@code train};
 * docs/reader.md tells how.
 *
 * @param network the graph that ONNX Runtime runs
 * @param vocabulary the pieces of words, in the order of their numbers
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as it is, never compared
public record ReaderModel(byte[] network, List<String> vocabulary, Labels labels) {

    private static final String NETWORK = "reader.onnx";
    private static final String VOCABULARY = "reader-pieces.txt";
    private static final String LABELS = "reader.json";

    /**
     * What the scores stand for, in their order.
     *
     * @param relations the relations
     * @param arcs tells the relation of an arc
     * @param probe a sentence and how it is read, by which a processor that computes otherwise is found out
     */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Labels(
            List<String> upos, List<String> xpos, List<String> relations, Layer arcs, Events events, Probe probe) {}

    /**
     * What the scores of the heads for events stand for, in their order.
     *
     * @param types the event types, by name; before them stands none
     * @param modes the modes of all types; before them stands none
     * @param stances the factualities, as records write them
     * @param roles tells the roles of words to a trigger: none, then those of events in the order of {@link Role}
     * @param speech tells those to a cue: none, then speaker and what is said
     */
    public record Events(List<String> types, List<String> modes, List<String> stances, Layer roles, Layer speech) {}

    /** Scores of a pair of words: a layer of the sum of what they say, then a row of weights and a bias for each label. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    public record Layer(float[][] weights, float[] bias) {}

    /**
     * A sentence and how it was read where the model was made.
     *
     * @param heads of each word, -1 for the root
     */
    public record Probe(List<String> words, List<String> upos, List<Integer> heads, List<String> relations) {}

    /** The model that travels with Casus. */
    public static ReaderModel standard() {
        return read("the model of the reader", ReaderModel::resource);
    }

    /** The model in a folder. */
    public static ReaderModel in(Path folder) {
        return read(folder.toString(), name -> Files.readAllBytes(folder.resolve(name)));
    }

    /** Writes the model into a folder, over what was there. */
    public void write(Path folder) throws IOException {
        Files.write(folder.resolve(NETWORK), network);
        Files.write(folder.resolve(VOCABULARY), vocabulary);
        Files.writeString(folder.resolve(LABELS), new ObjectMapper().writeValueAsString(labels) + "\n");
    }

    /** The bytes of a file of the model. */
    @FunctionalInterface
    private interface ModelFiles {
        byte[] bytes(String name) throws IOException;
    }

    private static ReaderModel read(String what, ModelFiles files) {
        try {
            return new ReaderModel(
                    files.bytes(NETWORK),
                    new String(files.bytes(VOCABULARY), StandardCharsets.UTF_8)
                            .lines()
                            .toList(),
                    new ObjectMapper().readValue(files.bytes(LABELS), Labels.class));
        } catch (IOException e) {
            throw new UncheckedIOException(what + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        URL url = ReaderModel.class.getResource(name);
        if (url == null) {
            throw new IOException(name + " is not on the class path");
        }
        URLConnection file = url.openConnection();
        // Read into one array: collecting it in pieces would take the memory of the network twice.
        byte[] bytes = new byte[file.getContentLength()];
        try (InputStream in = file.getInputStream()) {
            if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IOException(name + " ends before its " + bytes.length + " bytes");
            }
        }
        return bytes;
    }
}
