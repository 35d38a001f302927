package org.casus.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * Sentences with their names marked, in the project's own form: {@code [PER Amina Sow] of the [ORG Red Cross]}, a sentence a line.
 */
final class Names {

    private static final Pattern MARK = Pattern.compile("\\[(PER|LOC|ORG|NAT|OFFICE|GROUP) ([^\\[\\]]+)]");
    private static final Pattern CLITIC = Pattern.compile("(?i)(.+)(n't|'s|'ll|'re|'ve|'d|'m)|(can)(not)|(.+s)(')");

    private final Tokenizer tokenizer;

    Names(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Words with a label each, {@code B-PER}, {@code I-PER} or {@code O}, of both layers together. */
    record Marked(List<String> words, List<String> labels) {}

    private record Stretch(int begin, int end, String kind) {}

    /**
     * The sentences of a file, in order.
     *
     * @throws IllegalArgumentException if a line is marked wrongly; the message names file and line
     */
    List<Marked> read(Path file) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                sentences.add(read(file + ", line " + (i + 1), line));
            }
        }
        return sentences;
    }

    private Marked read(String where, String line) {
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            int begin = text.length();
            text.append(matcher.group(2));
            stretches.add(new Stretch(begin, text.length(), matcher.group(1)));
            at = matcher.end();
        }
        text.append(line, at, line.length());
        if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0) {
            throw new IllegalArgumentException(where + ": expected marks such as [PER Amina Sow], none within another");
        }
        return label(text.toString(), stretches);
    }

    private Marked label(String text, List<Stretch> stretches) {
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Span found : tokenizer.tokenizePos(text)) {
            for (Span span : parts(text, found)) {
                words.add(text.substring(span.getStart(), span.getEnd()));
                labels.add(label(span, stretches));
            }
        }
        return new Marked(words, labels);
    }

    private static List<Span> parts(String text, Span word) {
        Matcher matcher = CLITIC.matcher(text.substring(word.getStart(), word.getEnd()));
        if (!matcher.matches()) {
            return List.of(word);
        }
        int group = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        int cut = word.getStart() + matcher.start(group);
        return List.of(new Span(word.getStart(), cut), new Span(cut, word.getEnd()));
    }

    private static String label(Span word, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (word.getStart() < stretch.end() && stretch.begin() < word.getEnd()) {
                return (word.getStart() <= stretch.begin() ? "B-" : "I-") + stretch.kind();
            }
        }
        return "O";
    }
}
