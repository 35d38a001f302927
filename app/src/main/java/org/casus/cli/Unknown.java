package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.casus.Casus;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus unknown}: whom the actor book lacks. */
@Command(
        name = "unknown",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "List those who act or speak in pages and are in no dictionary.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Codes the pages and lists the names and descriptions met most often as source, target or speaker that stand for nobody in "
                    + "the dictionaries, or only for a sector without a state: how often and in how many articles, one sentence with "
                    + "the words marked, and a line for a dictionary of your own. Nothing is kept.",
            "",
            "The line holds what the pages tell: the state where most of the stories are set, the sector by a role noun. XXX stands for "
                    + "what they do not tell. Check it before you use it; a line with XXX in its code stops the next run. "
                    + "docs/dictionaries.md shows the way.",
            "",
            "Pages are read as by casus code. Pronouns are not counted."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were read",
            "1:some pages failed; each is listed, the others are read",
            "2:the command or a dictionary was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus unknown pages/",
            "  casus unknown --dictionaries mine --limit 200 pages/ more.jsonl.gz",
            "  casus unknown --json pages/ | jq -r 'select(.dictionary == \"leaders.txt\").line'"
        })
final class Unknown implements Callable<Integer> {

    private static final int FAILURES_LISTED = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of pages; - reads standard input.")
    private List<String> paths = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DictionaryOption dictionaries;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "List no more than N (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print a JSON object a line, and no summary.")
    private boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Code on N threads (default: as many as there are processors).")
    private Optional<Integer> threads = Optional.empty();

    private final Roster roster = new Roster();

    @Override
    public Integer call() {
        demand(limit >= 1, "--limit " + limit + ": one or more are expected");
        demand(threads.orElse(1) >= 1, "--threads " + threads.orElse(1) + ": one or more are expected");
        Casus casus = dictionaries.casus();
        long start = System.nanoTime();
        try (StopSignal stop = StopSignal.heard();
                Ledger ledger = new Ledger(
                        casus.provenance(),
                        Optional.empty(),
                        Optional.empty(),
                        new Ledger.Remembered(0, FAILURES_LISTED))) {
            run(casus, ledger, stop);
            report(new RunReport(ledger, Ink.forTerminal()), stop.given(), System.nanoTime() - start);
            return ledger.tally().complaints() == 0 ? 0 : 1;
        }
    }

    private void demand(boolean met, String message) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private void run(Casus casus, Ledger ledger, StopSignal stop) {
        PageFiles pages = new PageFiles();
        Optional<Progress> progress = Terminal.showsErrors()
                ? Optional.of(new Progress(
                        spec.commandLine().getErr(), pages.ahead(paths).bytes(), System::nanoTime))
                : Optional.empty();
        LongConsumer read = progress.<LongConsumer>map(shown -> shown::read).orElse(bytes -> {});
        try (CodingCrew crew = new CodingCrew(
                        casus, threads.orElse(Runtime.getRuntime().availableProcessors()));
                Stream<Read> reads = pages.open(paths, System.in, read)) {
            crew.code(reads, ledger::knows, stop::given, outcome -> {
                count(outcome, ledger);
                ledger.take(outcome);
                progress.ifPresent(shown -> shown.show(ledger.tally()));
            });
        } finally {
            progress.ifPresent(Progress::clear);
        }
    }

    /** A page that was met twice counts once. */
    private void count(Outcome outcome, Ledger ledger) {
        if (outcome instanceof Outcome.Coded coded && !ledger.knows(coded.page().id())) {
            roster.add(coded.coding());
        }
    }

    private void report(RunReport report, boolean stopped, long nanoseconds) {
        PrintWriter err = spec.commandLine().getErr();
        report.failures().forEach(err::println);
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            roster.most(limit).forEach(entry -> out.print(RosterRecord.of(entry) + "\n"));
        } else {
            list(out);
            report.summary(nanoseconds, stopped, Terminal.columns()).forEach(out::println);
        }
        out.flush();
    }

    private void list(PrintWriter out) {
        List<Roster.Entry> most = roster.most(limit);
        RosterText text = new RosterText(Terminal.columns(), Ink.forTerminal());
        most.forEach(entry -> {
            text.lines(entry).forEach(out::println);
            out.println();
        });
        out.println(
                roster.size() == 0
                        ? "Everybody who acts or speaks is in the dictionaries."
                        : String.format(
                                Locale.ROOT,
                                "%s not in the dictionaries; %,d shown.",
                                RunReport.count(roster.size(), "name or description", "names and descriptions"),
                                most.size()));
    }
}
