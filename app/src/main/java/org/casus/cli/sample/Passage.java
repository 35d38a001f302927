package org.casus.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.casus.store.FoundEvent;

/**
 * What a judge reads. All of it is on one line; what there is nothing of is empty.
 *
 * @param headline the title of the article
 * @param published its day or days
 * @param before the sentence before
 * @param opening the sentence up to the trigger
 * @param trigger the words that name the event
 * @param closing the sentence from the trigger on
 * @param after the sentence after
 */
record Passage(
        String headline,
        String published,
        String before,
        String opening,
        String trigger,
        String closing,
        String after) {

    /**
     * @param around the sentences of the page next to that of the event, itself included or not
     */
    static Passage of(FoundEvent found, List<ObjectNode> around) {
        JsonNode sentence = found.event().path("sentence");
        String text = sentence.path("text").asText();
        int offset = sentence.path("begin").asInt();
        JsonNode words = found.event().path("trigger");
        int begin = within(words.path("begin").asInt() - offset, 0, text);
        int end = within(words.path("end").asInt() - offset, begin, text);
        String headline = Plain.of(found.article().path("title").asText("")).strip();
        int index = sentence.path("index").asInt();
        return new Passage(
                headline,
                Days.of(found.event().path("report_date")),
                neighbour(around, index - 1, headline),
                Plain.of(text.substring(0, begin)).stripLeading(),
                Plain.of(text.substring(begin, end)),
                Plain.of(text.substring(end)).stripTrailing(),
                neighbour(around, index + 1, headline));
    }

    /** The sentence of this index, unless it is the headline, which is told already. */
    private static String neighbour(List<ObjectNode> around, int index, String headline) {
        return around.stream()
                .filter(sentence -> sentence.path("index").asInt() == index)
                .map(sentence -> Plain.of(sentence.path("text").asText()).strip())
                .filter(text -> !text.equals(headline))
                .findFirst()
                .orElse("");
    }

    private static int within(int offset, int least, String text) {
        return Math.max(least, Math.min(offset, text.length()));
    }
}
