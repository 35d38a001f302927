package org.casus.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.cli.Ink.Style;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.store.EventFilter;
import org.casus.store.RecordFormat;
import org.casus.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus events}: what a database holds. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "List the events in a database.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Lists the events that meet every condition, by date. Without conditions, all.",
            "",
            "In the table, \"not\", \"if\", \"will\", \"may\" and \"said\" before a type mark what did not happen, is only "
                    + "supposed, is still to come, is possible, or is told without the writer vouching for it; ↔ stands for \"with "
                    + "each other\"."
        },
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the events were listed, even if there are none",
            "2:the command or the database was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus events --source PRK --target USA --type ACCUSE,THREATEN",
            "  casus events --since 2024-01-01 --until 2024-06-30 --factuality actual,reported",
            "  casus events --format csv > events.csv",
            "  casus events --format parquet --out events.parquet"
        })
final class Events implements Callable<Integer> {

    private static final int ROWS_OF_A_TABLE = 100;

    /** How events are listed. */
    enum Form {
        TABLE,
        CSV,
        JSONL,
        PARQUET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(names = "--source", paramLabel = "CODE", description = "A source whose code begins so: PRK finds PRKGOV.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--target", paramLabel = "CODE", description = "A target whose code begins so.")
    private Optional<String> target = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Of these types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of();

    @Option(
            names = "--factuality",
            paramLabel = "FACT",
            split = ",",
            description = "Of these: actual, reported, possible, negated, hypothetical, future.")
    private List<Factuality> factualities = List.of();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "That may have happened on this day or later (2024-11-21).")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "That may have happened on this day or earlier.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "PAGE",
            description =
                    "Of this page: a path at which it was met, the end of one from a folder's name on, or the beginning of its id (p:9c0d).")
    private Optional<String> page = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "No more than N events (default: 100 in a table, all otherwise).")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, jsonl or parquet (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it to its default
    private Form form;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; parquet asks for it.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DatabaseOption database;

    @Override
    public Integer call() throws IOException {
        EventFilter filter = filter();
        if (form == Form.PARQUET && out.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "parquet is not for reading: name a file with --out");
        }
        if (form == Form.TABLE && out.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--out asks for --format csv, jsonl or parquet");
        }
        try (Store store = database.read()) {
            list(store, filter);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void list(Store store, EventFilter filter) throws IOException {
        PrintWriter console = spec.commandLine().getOut();
        switch (form) {
            case TABLE -> table(store, filter, console);
            case JSONL -> write(store, filter, RecordFormat.JSONL, console);
            case CSV -> write(store, filter, RecordFormat.CSV, console);
            case PARQUET -> write(store, filter, RecordFormat.PARQUET, console);
        }
    }

    private void write(Store store, EventFilter filter, RecordFormat format, PrintWriter console) throws IOException {
        if (out.isPresent()) {
            store.export(filter, format, out.get());
        } else if (format == RecordFormat.JSONL) {
            store.events(filter, console::println);
        } else {
            print(store, filter, format, console);
        }
    }

    private static void print(Store store, EventFilter filter, RecordFormat format, PrintWriter console)
            throws IOException {
        Path passing = Files.createTempFile("casus", "." + format.label());
        try {
            store.export(filter, format, passing);
            try (Stream<String> lines = Files.lines(passing)) {
                lines.forEach(console::println);
            }
        } finally {
            Files.deleteIfExists(passing);
        }
    }

    private void table(Store store, EventFilter filter, PrintWriter console) {
        int most = limit.orElse(ROWS_OF_A_TABLE);
        List<ObjectNode> events = new ArrayList<>();
        store.events(filter.limit(most + 1L), events::add);
        boolean more = events.size() > most;
        Ink ink = Ink.forTerminal();
        if (events.isEmpty()) {
            console.println("No events" + (store.totals().events() == 0 ? "" : " that meet these conditions") + " in "
                    + database.file() + ".");
            return;
        }
        List<ObjectNode> shown = more ? events.subList(0, most) : events;
        new EventTable(shown, Terminal.columns(), ink).lines().forEach(console::println);
        console.println();
        console.println((more ? "The first " : "") + RunReport.count(shown.size(), "event") + "."
                + ink.in(Style.FAINT, (more ? " --limit shows more;" : "") + " 'casus show ID' tells all about one."));
    }

    private EventFilter filter() {
        try {
            EventFilter filter = EventFilter.all().types(types).factualities(factualities);
            filter = source.map(filter::source).orElse(filter);
            filter = target.map(filter::target).orElse(filter);
            filter = since.map(filter::since).orElse(filter);
            filter = until.map(filter::until).orElse(filter);
            filter = page.map(filter::page).orElse(filter);
            return limit.isPresent() ? filter.limit(limit.get()) : filter;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
