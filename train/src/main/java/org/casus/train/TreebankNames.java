package org.casus.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.parse.TreebankSentence;

/**
 * The names in sentences of a treebank, marked by reading them: a sentence a line, its id and its names between tabs, {@code ORG 3-6} for
 * the third to the sixth word. A sentence that is not there has none.
 */
final class TreebankNames {

    private final Map<String, List<String>> bySentence = new HashMap<>();

    private TreebankNames() {}

    static TreebankNames read(Path file) throws IOException {
        TreebankNames names = new TreebankNames();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> columns = List.of(line.split("\t"));
                names.bySentence.put(columns.get(0), columns.subList(1, columns.size()));
            }
        }
        return names;
    }

    /** The label of each word, as the treebank's own layer writes it. */
    List<String> of(TreebankSentence sentence) {
        String[] labels = new String[sentence.words().size()];
        Arrays.fill(labels, "O");
        for (String name : bySentence.getOrDefault(sentence.id(), List.of())) {
            String[] parts = name.split("[ -]");
            int first = Integer.parseInt(parts[1]) - 1;
            int last = Integer.parseInt(parts[parts.length - 1]) - 1;
            Arrays.fill(labels, first, last + 1, "I-" + parts[0]);
            labels[first] = "B-" + parts[0];
        }
        return List.of(labels);
    }
}
