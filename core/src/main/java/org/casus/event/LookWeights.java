package org.casus.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.cite.DictionaryFile;

/**
 * How much each word speaks for or against an event in its sentence, as learned by {@code train} from what the coder found in news. A table
 * of lines:
 *
 * <pre>
 * threshold -3.1     what a sentence must reach
 * trigger accused 2.4   a word as the trigger of an entry
 * word goalkeeper -1.2  a word otherwise
 * </pre>
 *
 * A sentence with a trigger that the table does not know, a user's own, is always read. Immutable.
 */
public final class LookWeights {

    private final Map<String, Double> triggers = new HashMap<>();
    private final Map<String, Double> words = new HashMap<>();
    private double threshold = Double.POSITIVE_INFINITY;

    private LookWeights() {}

    /** @throws org.casus.cite.DictionaryException if a line does not fit */
    public static LookWeights of(DictionaryFile file) {
        LookWeights weights = new LookWeights();
        List<String> lines = file.lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()
                    && !line.startsWith("#")
                    && !weights.take(line.strip().split(" "))) {
                throw file.wrong(
                        i + 1,
                        "\"threshold\" with a number, or \"trigger\" or \"word\" with a word and a number is expected, not \""
                                + line + "\"");
            }
        }
        return weights;
    }

    private boolean take(String[] cells) {
        if (!cells[cells.length - 1].matches("-?\\d+(\\.\\d+)?")) {
            return false;
        }
        double number = Double.parseDouble(cells[cells.length - 1]);
        if (cells.length == 2 && cells[0].equals("threshold")) {
            threshold = number;
        } else if (cells.length == 3 && cells[0].equals("trigger")) {
            triggers.put(cells[1], number);
        } else if (cells.length == 3 && cells[0].equals("word")) {
            words.put(cells[1], number);
        } else {
            return false;
        }
        return true;
    }

    /** Whether a sentence that shows these signs is worth reading. */
    boolean speakFor(EventLook.Signs signs) {
        return !triggers.keySet().containsAll(signs.triggers()) || score(signs) >= threshold;
    }

    /** The sum of the weights of its triggers, and its words. */
    public double score(EventLook.Signs signs) {
        double sum = 0;
        for (String word : signs.words()) {
            sum += words.getOrDefault(word, 0.0);
        }
        for (String trigger : signs.triggers()) {
            sum += triggers.getOrDefault(trigger, 0.0);
        }
        return sum;
    }
}
