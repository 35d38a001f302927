package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.cli.Ink.Style;
import org.casus.cli.sample.Sample;
import org.casus.cli.sample.SampleException;
import org.casus.event.Factuality;
import org.casus.store.EventFilter;
import org.casus.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus sample draw}: coding sheets. */
@Command(
        name = "draw",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Draw records for judging.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Draws records by chance, from strata of type, third by confidence, region of the source and outlet: more from large strata, "
                    + "but by the square root of their size only, and at least one of every type. Without --all, from records that "
                    + "are told as having happened (factuality actual or reported).",
            "",
            "Writes sheet.html, to be filled in with a browser or on paper, and sheet.csv, the same for a spreadsheet. Both are blind: "
                    + "they tell what was coded, but neither how sure the coder was nor why. key.csv is for scoring; judges "
                    + "should not see it.",
            "",
            "The same database and seed give the same sheets."
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a sample was drawn",
            "2:the command or the database was not understood, or the folder holds a sample already"
        },
        footer = {
            "%nExamples:%n",
            "  casus sample draw --out judging",
            "  casus sample draw --db 2024.duckdb --size 500 --seed 7 --out judging-2024"
        })
final class SampleDraw implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many records (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Chance begins with this whole number: another one draws another sample (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--all", description = "Also draw what is possible, negated, hypothetical or future.")
    private boolean all;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write to.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private Path out;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DatabaseOption database;

    @Override
    public Integer call() {
        if (size < 1) {
            throw new ParameterException(spec.commandLine(), "--size " + size + ": 1 or more is expected");
        }
        try (Store store = database.read()) {
            tell(Sample.draw(store, filter(), size, seed, out));
        } catch (SampleException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return 0;
    }

    private EventFilter filter() {
        return all
                ? EventFilter.all()
                : EventFilter.all().factualities(List.of(Factuality.ACTUAL, Factuality.REPORTED));
    }

    private void tell(Sample sample) {
        PrintWriter console = spec.commandLine().getOut();
        Ink ink = Ink.forTerminal();
        if (sample.drawn() == 0) {
            console.println(
                    "No events to draw from in " + database.file() + (all ? "." : " that are actual or reported."));
        } else {
            console.println(String.format(
                    Locale.ROOT,
                    "%s of %,d, from %s.",
                    RunReport.count(sample.drawn(), "event"),
                    sample.records(),
                    sample.strata() == 1 ? "1 stratum" : String.format(Locale.ROOT, "%,d strata", sample.strata())));
            console.println("To fill in: " + name(Sample.PAGE, ink) + " or " + name(Sample.TABLE, ink)
                    + ". For 'casus sample score', and not for judges: " + name(Sample.KEY, ink) + ".");
        }
        console.flush();
    }

    private String name(String file, Ink ink) {
        return ink.in(Style.NAME, out.resolve(file).toString());
    }
}
