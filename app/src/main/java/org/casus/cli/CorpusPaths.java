package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.CorpusReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which files of marked sentences a command reads. */
final class CorpusPaths {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            defaultValue = "corpus",
            description =
                    "Files of marked sentences, or folders of which every .txt is read (default: ${DEFAULT-VALUE}).")
    private List<Path> paths = List.of();

    /**
     * The files in the order of the paths, none twice.
     *
     * @throws ParameterException if one cannot be read, or there are none
     */
    List<CorpusFile> read() {
        Map<Path, CorpusFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            read(path)
                    .forEach(file ->
                            files.putIfAbsent(file.path().toAbsolutePath().normalize(), file));
        }
        if (files.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "no .txt file stands in " + paths);
        }
        return new ArrayList<>(files.values());
    }

    /** The same; where some of it is marked wrongly that is told on standard error. */
    List<CorpusFile> readTelling() {
        return telling(read());
    }

    /** The files of another path, likewise. */
    List<CorpusFile> readTelling(Path path) {
        return telling(read(path));
    }

    private List<CorpusFile> telling(List<CorpusFile> files) {
        long problems = files.stream().mapToLong(file -> file.problems().size()).sum();
        if (problems > 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(RunReport.count(problems, "problem")
                    + "; what is marked wrongly is left out. 'casus corpus check' lists it.");
            err.flush();
        }
        return files;
    }

    private List<CorpusFile> read(Path path) {
        try {
            return CorpusReader.readAll(path);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), path + ": there is no such file or folder", e);
        } catch (IOException e) {
            String why = Files.isReadable(path) ? String.valueOf(e) : "no right to read it";
            throw new ParameterException(spec.commandLine(), path + ": cannot be read (" + why + ")", e);
        }
    }
}
