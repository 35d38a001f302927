package org.casus.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.cite.DictionaryException;

/**
 * Treebanks in CoNLL-U (Universal Dependencies 2). Ranges of contractions and empty nodes are passed over; what is kept are the
 * syntactic words.
 */
public final class ConllU {

    private static final int COLUMNS = 10;

    private final String file;
    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final List<TreebankWord> words = new ArrayList<>();
    private String id = "";
    private String text = "";
    private boolean beginsDocument;

    private ConllU(String file) {
        this.file = file;
    }

    /**
     * The sentences of a file, in order.
     *
     * @throws IOException if it cannot be read
     * @throws DictionaryException if a line is no CoNLL-U; the message names file and line
     */
    public static List<TreebankSentence> read(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file));
    }

    /** The sentences in these lines; {@code file} is what messages call them. */
    public static List<TreebankSentence> read(String file, List<String> lines) {
        ConllU reading = new ConllU(file);
        for (int i = 0; i < lines.size(); i++) {
            reading.take(i + 1, lines.get(i));
        }
        reading.endSentence();
        return List.copyOf(reading.sentences);
    }

    private void take(int number, String line) {
        if (line.isBlank()) {
            endSentence();
        } else if (line.startsWith("#")) {
            comment(line);
        } else {
            word(number, line.split("\t", -1));
        }
    }

    private void comment(String line) {
        if (line.startsWith("# sent_id = ")) {
            id = line.substring("# sent_id = ".length()).strip();
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length()).strip();
        } else if (line.startsWith("# newdoc")) {
            beginsDocument = true;
        }
    }

    private void word(int number, String[] columns) {
        if (columns.length != COLUMNS) {
            throw wrong(number, "ten columns separated by tabs, not " + columns.length);
        }
        if (columns[0].indexOf('-') > 0 || columns[0].indexOf('.') > 0) {
            return;
        }
        if (!columns[0].equals(Integer.toString(words.size() + 1))) {
            throw wrong(number, "the word number " + (words.size() + 1) + ", not \"" + columns[0] + "\"");
        }
        words.add(new TreebankWord(
                columns[1], columns[2], columns[3], columns[4], head(number, columns[6]), columns[7], columns[9]));
    }

    private int head(int number, String column) {
        if (!column.matches("\\d{1,6}")) {
            throw wrong(number, "the number of a head in column 7, not \"" + column + "\"");
        }
        return Integer.parseInt(column) - 1;
    }

    private void endSentence() {
        if (!words.isEmpty()) {
            String written = text.isEmpty()
                    ? String.join(" ", words.stream().map(TreebankWord::form).toList())
                    : text;
            sentences.add(new TreebankSentence(id, beginsDocument, written, words));
            beginsDocument = false;
        }
        words.clear();
        id = "";
        text = "";
    }

    private DictionaryException wrong(int number, String expected) {
        return new DictionaryException(file + ", line " + number + ": expected " + expected);
    }
}
