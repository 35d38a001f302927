package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.casus.Casus;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.store.RecordFiles;
import org.casus.store.RecordFormat;
import org.casus.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus code}: pages in, event records out. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Read pages and write down what happened in them.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Reads every page at the paths, codes it and keeps the events in a database; then prints a table of the events, the "
                    + "pages that failed, and a summary.",
            "",
            PageWalk.PATHS,
            "",
            "A page is the hash of its bytes. One that the same Casus coded with the same dictionaries is not coded again unless "
                    + "--out asks for its records; a run that was stopped is taken up by the same command.",
            "",
            "In the table, \"not\", \"if\", \"will\", \"may\" and \"said\" before a type mark what did not happen, is only "
                    + "supposed, is still to come, is possible, or is told without the writer vouching for it; ↔ stands for \"with "
                    + "each other\"."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were coded",
            "1:some pages failed; each is listed, the others are coded",
            "2:the command, a dictionary or the database was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus code examples",
            "  casus code --out records --format jsonl,parquet pages/ more.jsonl.gz",
            "  casus code --dictionaries my-actors --db north.duckdb pages/",
            "  curl -s https://example.org/story.html | casus code --no-db -"
        })
final class Code implements Callable<Integer> {

    private static final int FAILURES_LISTED = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of pages; - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The database to keep all in (default: casus.duckdb, in the working directory).")
    private Optional<Path> database = Optional.empty();

    @Option(names = "--no-db", description = "Keep nothing in a database.")
    private boolean withoutDatabase;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write the records of these pages to files: events, articles, uncoded and failures.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT[,FORMAT]",
            converter = Formats.class,
            description = "The formats of these files: jsonl, parquet, csv (default: jsonl).")
    private Optional<Formats.Chosen> formats = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DictionaryOption dictionaries;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "40",
            description = "Show no more than N events in the table (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Code on N threads (default: as many as there are processors).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but failures.")
    private boolean quiet;

    @Override
    public Integer call() {
        check();
        Casus casus = dictionaries.casus(quiet);
        long start = System.nanoTime();
        try (StopSignal stop = StopSignal.heard();
                Ledger ledger = ledger(casus)) {
            run(casus, ledger, stop);
            ledger.finish(!stop.given());
            report(ledger, stop.given(), System.nanoTime() - start);
            return ledger.tally().complaints() == 0 ? 0 : 1;
        }
    }

    private void check() {
        demand(!withoutDatabase || database.isEmpty(), "--db and --no-db exclude each other");
        demand(out.isPresent() || formats.isEmpty(), "--format is of use only with --out");
        demand(limit >= 0, "--limit " + limit + ": zero or more events are expected");
        demand(threads.orElse(1) >= 1, "--threads " + threads.orElse(1) + ": one or more are expected");
        for (String path : paths) {
            demand(
                    out.isEmpty() || !Files.isDirectory(Path.of(path)) || !lies(out.get(), Path.of(path)),
                    "--out " + out.map(Path::toString).orElse("") + " lies inside " + path
                            + ", where the next run would read the records as pages; name a folder outside");
        }
    }

    private void demand(boolean met, String message) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static boolean lies(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }

    private Path file() {
        return database.orElse(Path.of(DatabaseOption.STANDARD));
    }

    private Ledger ledger(Casus casus) {

        Optional<Store> store = withoutDatabase ? Optional.empty() : Optional.of(Store.open(file()));
        try {
            Optional<RecordFiles> files = out.map(folder -> RecordFiles.in(folder, wanted(), casus.provenance()));
            return new Ledger(
                    casus.provenance(), store, files, new Ledger.Remembered(quiet ? 0 : limit, FAILURES_LISTED));
        } catch (RuntimeException e) {
            store.ifPresent(Store::close);
            throw e;
        }
    }

    private void run(Casus casus, Ledger ledger, StopSignal stop) {
        PageFiles pages = new PageFiles();
        Optional<Progress> progress = quiet || !Terminal.showsErrors()
                ? Optional.empty()
                : Optional.of(new Progress(
                        spec.commandLine().getErr(), pages.ahead(paths).bytes(), System::nanoTime));
        LongConsumer read = progress.<LongConsumer>map(shown -> shown::read).orElse(bytes -> {});
        try (CodingCrew crew = new CodingCrew(
                        casus, threads.orElse(Runtime.getRuntime().availableProcessors()));
                Stream<Read> reads = pages.open(paths, System.in, read)) {
            crew.code(reads, ledger::knows, stop::given, outcome -> {
                ledger.take(outcome);
                progress.ifPresent(shown -> shown.show(ledger.tally()));
            });
        } finally {
            progress.ifPresent(Progress::clear);
        }
    }

    private void report(Ledger ledger, boolean stopped, long nanoseconds) {
        PrintWriter console = spec.commandLine().getOut();
        int columns = Terminal.columns();
        RunReport report = new RunReport(ledger, Ink.forTerminal());
        if (!quiet) {
            report.events(columns, withoutDatabase).forEach(console::println);
            console.flush();
        }
        PrintWriter err = spec.commandLine().getErr();
        report.failures().forEach(err::println);
        err.flush();
        if (!quiet) {
            report.summary(nanoseconds, stopped, columns).forEach(console::println);
            where(ledger, stopped, report).forEach(console::println);
            console.flush();
        }
    }

    private List<String> where(Ledger ledger, boolean stopped, RunReport report) {
        return Stream.concat(
                        ledger.totals().map(totals -> report.stored(file(), totals)).stream(),
                        out.filter(folder -> !stopped).map(folder -> report.written(folder, wanted())).stream())
                .toList();
    }

    private Set<RecordFormat> wanted() {
        return formats.map(Formats.Chosen::formats).orElse(Set.of(RecordFormat.JSONL));
    }
}
