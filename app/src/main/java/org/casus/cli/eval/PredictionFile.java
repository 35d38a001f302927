package org.casus.cli.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.time.Timex;

/** Writes predictions in the form of the gold sets: an object a line, {@code {id, events: [...]}}, fields without a value left out,
 * or {@code {doc, timex: [...]}}. */
final class PredictionFile {

    private static final JsonMapper JSON = new JsonMapper();

    private PredictionFile() {}

    static void write(Path file, List<? extends Prediction> predictions) throws IOException {
        List<String> lines =
                predictions.stream().map(row -> json(row).toString()).toList();
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static ObjectNode json(Prediction prediction) {
        return prediction instanceof TimedRow timed ? json(timed) : json((CodedRow) prediction);
    }

    private static ObjectNode json(TimedRow timed) {
        ObjectNode row = JSON.createObjectNode().put("doc", timed.doc());
        ArrayNode list = row.putArray("timex");
        for (Timex time : timed.times()) {
            list.addObject()
                    .put("begin", time.words().span().begin())
                    .put("end", time.words().span().end())
                    .put("type", time.type().name())
                    .put("value", time.value());
        }
        return row;
    }

    private static ObjectNode json(CodedRow prediction) {
        ObjectNode row = JSON.createObjectNode().put("id", prediction.id());
        prediction.events().forEach(event -> row.withArray("events").add(json(event)));
        row.withArray("events");
        return row;
    }

    private static ObjectNode json(Dyad event) {
        ObjectNode node = JSON.createObjectNode();
        event.root().ifPresent(root -> node.put("root", root));
        event.penta().ifPresent(quad -> node.put("penta", quad));
        node.put("source", event.source()).put("target", event.target());
        node.put("source_code", event.sourceCode()).put("target_code", event.targetCode());
        event.cameo().ifPresent(code -> node.put("cameo", code));
        event.cameoRoot().ifPresent(code -> node.put("cameo_root", code));
        return node;
    }
}
