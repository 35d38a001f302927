package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.corpus.Agreement;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.MarkedSentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus corpus agree}: how far two hands agree. */
@Command(
        name = "agree",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell how far two hands agree that marked the same sentences.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Compares the sentences of a second marking with the same sentences at the paths. Words that overlap count as the same; "
                    + "roles of events are compared where both hands marked the trigger. F1 is twice what both marked, as a share of "
                    + "all that either did."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the table was printed", "2:the command or a path was not understood"},
        footer = {"%nExamples:%n", "  casus corpus agree --second corpus/second/second.txt"})
final class CorpusAgree implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CorpusPaths paths;

    @Option(
            names = "--second",
            required = true,
            paramLabel = "FILE",
            description = "The sentences as the second hand marked them.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Path second;

    @Override
    public Integer call() {
        Agreement agreement = new Agreement(sentences(paths.readTelling()));
        sentences(paths.readTelling(second)).forEach(agreement::add);
        PrintWriter out = spec.commandLine().getOut();
        table(agreement).lines(Ink.forTerminal()).forEach(out::println);
        out.println(RunReport.count(agreement.sentences(), "sentence") + " compared; "
                + RunReport.count(agreement.unknown(), "sentence")
                + " of the second marking not found among the first.");
        out.flush();
        return 0;
    }

    private static List<MarkedSentence> sentences(List<CorpusFile> files) {
        return files.stream().flatMap(file -> file.sentences().stream()).toList();
    }

    private static Table table(Agreement agreement) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("trigger", agreement.triggers()));
        rows.add(List.of("type", "", "", share(agreement.types())));
        rows.add(List.of("mode", "", "", share(agreement.modes())));
        rows.add(List.of("factuality", "", "", share(agreement.stances())));
        Agreement.ROLES.forEach(role -> rows.add(row(role.name().toLowerCase(Locale.ROOT), agreement.role(role))));
        return new Table(List.of("layer", "first", "second", "agreement"), rows);
    }

    private static List<String> row(String layer, Agreement.Counts counts) {
        return List.of(layer, String.valueOf(counts.one()), String.valueOf(counts.other()), share(counts.f1()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
