package org.casus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code casus} command. A further command is a class of its own, named in {@code subcommands}. */
@Command(
        name = "casus",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {Explain.class, Eval.class, HelpCommand.class},
        header = "Political news in, dated and cited event records out.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nReads news pages and writes down what happened in them: who did or said what to whom, when, and who says so. "
                    + "Every record points at the words it was read from and says why it reads as it does.%n"
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all well", "1:some pages failed; each is listed", "2:the command was not understood"},
        footer = {
            "%nExamples:%n",
            "  casus explain \"Germany accused Russia of espionage on Tuesday.\"",
            "  casus help explain",
            "%nCASUS_OPTS passes options to the Java machine (CASUS_OPTS=-Xmx8g). NO_COLOR turns colours off."
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    /** Starts Casus and ends the Java machine with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine()
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(arguments));
    }

    /** The command with all its subcommands; writes to standard output and error unless told otherwise. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Defects());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
