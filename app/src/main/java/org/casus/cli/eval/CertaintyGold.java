package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with scores of how sure its writer is that something happened.
 *
 * @param words its words, in order; at least one
 * @param scores in the order of the row
 */
record CertaintyGold(List<String> words, List<Score> scores) {

    /**
     * The score of a word.
     *
     * @param word its place among the words, from 0
     * @param value from -3 (surely not) to 3 (surely)
     */
    record Score(int word, double value) {}

    CertaintyGold {
        words = List.copyOf(words);
        scores = List.copyOf(scores);
    }

    /** @throws GoldException when the file cannot be read or a row is not of this form */
    static List<CertaintyGold> read(Path file) {
        return JsonLines.read(file).stream().map(CertaintyGold::of).toList();
    }

    private static CertaintyGold of(Line line) {
        List<String> words = new ArrayList<>();
        line.list("tokens").forEach(word -> words.add(word.asText()));
        if (words.isEmpty()) {
            throw new GoldException(line.where() + ": field \"tokens\" should hold a word");
        }
        List<Score> scores = new ArrayList<>();
        line.list("events").forEach(event -> scores.add(score(line, event, words.size())));
        return new CertaintyGold(words, scores);
    }

    private static Score score(Line line, JsonNode event, int words) {
        JsonNode word = event.path("tok");
        JsonNode value = event.path("value");
        if (!word.isInt() || word.intValue() < 0 || word.intValue() >= words || !value.isNumber()) {
            throw new GoldException(line.where() + ": an event should hold \"tok\", the place of one of " + words
                    + " words from 0, and \"value\", a number; not " + event);
        }
        return new Score(word.intValue(), value.doubleValue());
    }
}
