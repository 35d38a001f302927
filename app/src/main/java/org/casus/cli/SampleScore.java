package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.cli.sample.Report;
import org.casus.cli.sample.SampleException;
import org.casus.cli.sample.Section;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus sample score}: precision, by what judges filled in. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell from filled sheets how precise the records are.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints the precision of each field with a 95 %% interval: the share that is right of all records that the sample was drawn "
                    + "from, every judged record standing for those of its stratum. The same follows by type and by third of "
                    + "confidence. \"whole row\" is right where every field is.",
            "",
            "Fields of a record whose event is wrong or cannot be told do not count, nor does what is left empty or cannot be told. A "
                    + "sheet that is filled in part is a smaller sample.",
            "",
            "With a second sheet of the same sample: how far both judges agree (Cohen's kappa), and what they judge differently. The "
                    + "precision is by the first. Nothing is written."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was read",
            "1:some rows or cells were left out; each is listed on standard error",
            "2:the command was not understood, or a file cannot be read or lacks a column"
        },
        footer = {
            "%nExamples:%n",
            "  casus sample score judging/key.csv filled.csv",
            "  casus sample score judging/key.csv anna.csv ben.csv"
        })
final class SampleScore implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KEY", description = "The key.csv of the sample.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Path key;

    @Parameters(
            index = "1",
            paramLabel = "FILLED",
            description = "A filled sheet: sheet.csv, or what sheet.html saved.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Path filled;

    @Parameters(index = "2", arity = "0..1", paramLabel = "SECOND", description = "The sheet of a second judge.")
    private Optional<Path> second = Optional.empty();

    @Override
    public Integer call() {
        Report report = report();
        PrintWriter err = spec.commandLine().getErr();
        report.complaints().forEach(err::println);
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        String gap = "";
        for (Section section : report.sections()) {
            out.print(gap);
            section.lines().forEach(out::println);
            section.grid()
                    .map(grid -> new Table(grid.heads(), grid.rows()))
                    .ifPresent(table -> table.lines(Ink.forTerminal()).forEach(out::println));
            gap = System.lineSeparator();
        }
        out.flush();
        return report.complaints().isEmpty() ? 0 : 1;
    }

    private Report report() {
        try {
            return Report.of(key, filled, second);
        } catch (SampleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
