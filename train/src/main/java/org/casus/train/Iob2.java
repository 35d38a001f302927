package org.casus.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The layer of names of a treebank (Universal NER): index, word and label in columns, a blank line between sentences. */
final class Iob2 {

    private Iob2() {}

    /** The sentences of a file, in order. */
    static List<Names.Marked> read(Path file) throws IOException {
        List<Names.Marked> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                end(sentences, words, labels);
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                words.add(columns[1]);
                labels.add(columns[2].matches("[BI]-(PER|LOC|ORG)") ? columns[2] : "O");
            }
        }
        end(sentences, words, labels);
        return sentences;
    }

    private static void end(List<Names.Marked> sentences, List<String> words, List<String> labels) {
        if (!words.isEmpty()) {
            sentences.add(new Names.Marked(List.copyOf(words), List.copyOf(labels)));
        }
        words.clear();
        labels.clear();
    }
}
