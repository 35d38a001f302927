package org.casus.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads marked sentences; docs/annotation.md tells how they are written. */
public final class CorpusReader {

    private static final Pattern HEADER = Pattern.compile("# *(theme|author|split): *(\\S.*)");
    private static final Pattern LETTER = Pattern.compile("[a-z]");
    private static final Pattern CONTINUED = Pattern.compile("\\+(?:\\s+|$)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char NO_UTF8 = '\uFFFD';

    private final Path path;
    private final Map<String, Heading> header = new HashMap<>();
    private final List<MarkedSentence> sentences = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private boolean inPassage;

    private CorpusReader(Path path) {
        this.path = path;
    }

    /** What a line of the header says. */
    private record Heading(int line, String value) {}

    private record Problem(int line, String what) {}

    /**
     * The files of a folder, or the one file; those that end in {@code .txt}, in the order of their names.
     *
     * @throws IOException if there is no such file or folder, or it cannot be read
     */
    public static List<CorpusFile> readAll(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(read(path));
        }
        List<CorpusFile> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(path)) {
            for (Path file : listed.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                files.add(read(file));
            }
        }
        return files;
    }

    /**
     * The sentences of a file. What is marked wrongly is left out and stands among the problems.
     *
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static CorpusFile read(Path path) throws IOException {
        CorpusReader reader = new CorpusReader(path);
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        List<String> lines = (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, lines.get(i).strip());
        }
        return reader.file();
    }

    private void line(int number, String line) {
        Matcher heading = HEADER.matcher(line);
        if (heading.matches()) {
            heading(heading.group(1), new Heading(number, heading.group(2).strip()));
        } else if (line.isEmpty()) {
            inPassage = false;
        } else if (!line.startsWith("#")) {
            Matcher continued = CONTINUED.matcher(line);
            boolean continues = continued.lookingAt();
            sentence(number, continues ? line.substring(continued.end()) : line, continues);
            inPassage = true;
        }
    }

    private void heading(String name, Heading heading) {
        Heading other = header.putIfAbsent(name, heading);
        if (other != null) {
            tell(heading.line(), "\"# " + name + ":\" stands on line " + other.line() + " already; expected it once");
        }
    }

    private void sentence(int number, String line, boolean continues) {
        try {
            expect(line.indexOf(NO_UTF8) < 0, "characters that are not UTF-8; expected a file in UTF-8");
            expect(inPassage || !continues, "\"+\" goes on in no passage; expected a sentence on the line before it");
            MarkedSentence sentence = MarkReader.read(number, line, continues);
            Integer other = seen.putIfAbsent(sentence.text(), number);
            expect(other == null, "the sentence stands on line " + other + " already; expected it once");
            sentences.add(sentence);
        } catch (IllegalArgumentException e) {
            tell(number, String.valueOf(e.getMessage()));
        }
    }

    private static void expect(boolean met, String message) {
        if (!met) {
            throw new IllegalArgumentException(message);
        }
    }

    private void tell(int line, String what) {
        problems.add(new Problem(line, what));
    }

    private CorpusFile file() {
        String theme = heading("theme").map(Heading::value).orElse("");
        String author = heading("author").map(this::author).orElse("");
        CorpusFile.Part part = heading("split").map(this::part).orElse(CorpusFile.Part.TRAIN);
        return new CorpusFile(path, theme, author, part, sentences, told());
    }

    private Optional<Heading> heading(String name) {
        Optional<Heading> heading = Optional.ofNullable(header.get(name));
        if (heading.isEmpty()) {
            tell(1, "the header is not whole; expected a line \"# " + name + ": …\"");
        }
        return heading;
    }

    private String author(Heading heading) {
        if (!LETTER.matcher(heading.value()).matches()) {
            tell(heading.line(), "the author is \"" + heading.value() + "\"; expected a small letter");
        }
        return heading.value();
    }

    private CorpusFile.Part part(Heading heading) {
        return Arrays.stream(CorpusFile.Part.values())
                .filter(part -> part.name().toLowerCase(Locale.ROOT).equals(heading.value()))
                .findFirst()
                .orElseGet(() -> {
                    tell(heading.line(), "the split is \"" + heading.value() + "\"; expected train, dev or test");
                    return CorpusFile.Part.TRAIN;
                });
    }

    /** The problems in the order of their lines. */
    private List<String> told() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(problem -> path + ":" + problem.line() + ": " + problem.what())
                .toList();
    }
}
