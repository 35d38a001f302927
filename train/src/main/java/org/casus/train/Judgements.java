package org.casus.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judgements of how far the writer thinks that it happened (Universal Decompositional Semantics, MIT), by sentences of the treebank. */
final class Judgements {

    private final Map<String, List<Judgement>> bySentence = new HashMap<>();

    private Judgements() {}

    /**
     * How far a word's event is thought to have happened.
     *
     * @param word its index in the sentence, from 0
     * @param value from -3 to 3
     */
    record Judgement(int word, float value, float confidence) {}

    static Judgements read(Path file) throws IOException {
        Judgements read = new Judgements();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            List<String> words = new ArrayList<>();
            row.path("tokens").forEach(token -> words.add(token.asText()));
            List<Judgement> events = new ArrayList<>();
            row.path("events")
                    .forEach(event -> events.add(new Judgement(
                            event.path("tok").intValue(),
                            event.path("value").floatValue(),
                            event.path("confidence").floatValue())));
            read.bySentence.merge(key(row.path("ud_id").asText(), words), events, (one, other) -> {
                List<Judgement> both = new ArrayList<>(one);
                both.addAll(other);
                return both;
            });
        }
        return read;
    }

    /** Of a sentence; empty where its words were cut otherwise when it was judged. */
    List<Judgement> of(String id, List<String> words) {
        return bySentence.getOrDefault(key(id, words), List.of());
    }

    private static String key(String id, List<String> words) {
        return id + " " + String.join(" ", words);
    }
}
