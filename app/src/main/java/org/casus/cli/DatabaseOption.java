package org.casus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --db}, for every command that reads a database. */
final class DatabaseOption {

    /** The database where none is named, in the working directory. */
    static final String STANDARD = "casus.duckdb";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            defaultValue = STANDARD,
            description = "The database to read (default: ${DEFAULT-VALUE}, in the working directory).")
    @SuppressWarnings("NullAway.Init") // picocli sets it to its default
    private Path file;

    Path file() {
        return file;
    }

    /**
     * Opens the database for reading.
     *
     * @throws ParameterException if there is none
     */
    Store read() {
        if (!Files.exists(file)) {
            String option = file.toString().equals(STANDARD) ? "" : " --db " + file;
            throw new ParameterException(
                    command.commandLine(), "no database " + file + " here: run 'casus code" + option + " PATH' first");
        }
        return Store.read(file);
    }
}
