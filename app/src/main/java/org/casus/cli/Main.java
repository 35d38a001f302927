package org.casus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.Dictionaries;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code casus} command. A further command is a class of its own, named in {@code subcommands}. */
@Command(
        name = "casus",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            Code.class,
            Events.class,
            Show.class,
            Explain.class,
            Parse.class,
            Clean.class,
            PublicationDate.class,
            Unknown.class,
            Eval.class,
            Corpus.class,
            Sampling.class,
            HelpCommand.class
        },
        header = "Political news in, dated and cited event records out.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nReads news pages and writes down what happened in them: who did or said what to whom, when, and who says so. "
                    + "Every record points at the words it was read from and says why it reads as it does.%n"
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all well",
            "1:some pages failed, sentences of the corpus are marked wrongly, or rows of a sheet could not be read; each is listed",
            "2:the command, a dictionary or the database was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus code examples",
            "  casus events --source DEU --since 2024-01-01",
            "  casus show 4b1f9c",
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
        return commandLine(Casus::with);
    }

    /** The same with another way to get a coder, for tests that load it once. */
    static CommandLine commandLine(Function<Dictionaries, Casus> loading) {
        return new CommandLine(new Main(), new Parts(loading))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new ExecutionErrors());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Makes commands and their parts; only those that load the coder need anything. */
    private record Parts(Function<Dictionaries, Casus> loading) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == DictionaryOption.class
                    ? type.cast(new DictionaryOption(loading))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
