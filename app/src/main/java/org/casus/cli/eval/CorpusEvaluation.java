package org.casus.cli.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.casus.corpus.Agreement;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.CorpusReader;
import org.casus.corpus.MarkedSentence;
import org.casus.parse.Role;
import org.casus.text.Sentence;

/**
 * Measures what the heads of the reader see by sentences that are marked by hand, as {@link Agreement} compares two hands. Of the files
 * those of the test part count, or all where there is none.
 */
final class CorpusEvaluation {

    private CorpusEvaluation() {}

    /**
     * @param path a file of marked sentences, or a folder of them
     * @param reading reads a text as one paragraph
     */
    static Evaluation of(Path path, Function<String, List<Sentence>> reading) {
        List<MarkedSentence> marked = marked(path);
        List<MarkedSentence> seen = marked.parallelStream()
                .map(sentence -> SeenMarks.of(sentence.text(), reading.apply(sentence.text())))
                .toList();
        Agreement agreement = new Agreement(marked);
        seen.forEach(agreement::add);
        Figures figures = new Figures().add("sentences", marked.size());
        add(figures, "trigger", agreement.triggers());
        figures.add("type", agreement.types()).add("mode", agreement.modes()).add("factuality", agreement.stances());
        for (Role role : Agreement.ROLES) {
            add(figures, role.name().toLowerCase(Locale.ROOT), agreement.role(role));
        }
        figures.add("alarm", alarm(marked, seen));
        return new Evaluation(figures.line(), List.of(), List.of());
    }

    private static List<MarkedSentence> marked(Path path) {
        List<CorpusFile> files = read(path);
        boolean split = files.stream().anyMatch(file -> file.part() == CorpusFile.Part.TEST);
        return files.stream()
                .filter(file -> !split || file.part() == CorpusFile.Part.TEST)
                .flatMap(file -> file.sentences().stream())
                .toList();
    }

    private static List<CorpusFile> read(Path path) {
        try {
            List<CorpusFile> files = CorpusReader.readAll(path);
            files.stream().flatMap(file -> file.problems().stream()).findFirst().ifPresent(problem -> {
                throw new GoldException(problem);
            });
            return files;
        } catch (IOException e) {
            throw new GoldException(path + " cannot be read: " + e.getMessage());
        }
    }

    private static void add(Figures figures, String name, Agreement.Counts counts) {
        figures.add(name, new Hits(counts.both(), counts.one(), counts.other()));
    }

    /** The share of sentences without an event in which one is seen. */
    private static double alarm(List<MarkedSentence> marked, List<MarkedSentence> seen) {
        int quiet = 0;
        int alarms = 0;
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).triggers().isEmpty()) {
                quiet++;
                alarms += seen.get(i).triggers().isEmpty() ? 0 : 1;
            }
        }
        return Ratio.of(alarms, quiet);
    }
}
