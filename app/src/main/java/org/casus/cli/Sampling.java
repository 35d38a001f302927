package org.casus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus sample}: how far a row can be trusted. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {SampleDraw.class, SampleScore.class},
        header = "Draw records for judging, and tell from the judgements how precise they are.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "First draw a sample and give its sheets to one judge or two; then score what they filled in. docs/judging.md tells how "
                    + "records are drawn, judged and counted."
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:rows or cells of a sheet could not be read; each is listed",
            "2:the command, the database or a file was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus sample draw --size 300 --seed 7 --out judging",
            "  casus sample score judging/key.csv filled.csv",
            "  casus sample score --help"
        })
final class Sampling implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
