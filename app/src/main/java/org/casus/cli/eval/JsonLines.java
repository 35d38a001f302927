package org.casus.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file that holds a JSON object a line. */
final class JsonLines {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /**
     * The objects in the order of the file, empty lines aside.
     *
     * @throws GoldException when the file cannot be read, or a line is no object
     */
    static List<Line> read(Path file) {
        List<String> texts = GoldLines.of(file);
        List<Line> objects = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                String where = file + ":" + (i + 1);
                objects.add(new Line(where, object(where, texts.get(i))));
            }
        }
        return List.copyOf(objects);
    }

    private static JsonNode object(String where, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                throw new GoldException(where + ": a JSON object is expected");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new GoldException(where + ": a JSON object is expected: " + e.getOriginalMessage());
        }
    }
}
