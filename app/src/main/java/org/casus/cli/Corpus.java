package org.casus.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus corpus}: the sentences that the learned coder is taught and tried by. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CorpusCheck.class, CorpusStats.class, CorpusShow.class, CorpusAgree.class},
        header = "Check, count and show the marked sentences that the coder is taught by.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "The corpus is a folder of text files, a sentence a line, in which brackets mark every event with its sides and who "
                    + "says so. docs/annotation.md tells how sentences are marked, corpus/README.md what the corpus holds."
        },
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:check found problems, or a page of stats --against could not be read",
            "2:the command or a path was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus corpus check",
            "  casus corpus stats corpus --against pages.jsonl",
            "  casus corpus show --type ACCUSE --words embassy",
            "  casus corpus show --help"
        })
final class Corpus implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
