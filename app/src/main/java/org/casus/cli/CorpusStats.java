package org.casus.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.corpus.CorpusFile;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.text.PageCleaner;
import org.casus.text.UnreadablePageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code casus corpus stats}: what the corpus holds, and which words it lacks. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Count what marked sentences hold.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints tables: events by type, with the number of different triggers and the share of each factuality; by mode; marks by "
                    + "role; sentences by part and author; how many words they have; attributions; and the commonest triggers.",
            "",
            "Triggers that differ in their ending only are one. A role is counted as meant where \"|\" tells whom its words mean; a "
                    + "passage is counted where it has two sentences or more. Quartiles are of words without signs.",
            "",
            "With --against, the verbs and nouns that are written in small letters 20 times or more in those pages and stand "
                    + "nowhere in the corpus follow, the most frequent first, no more than 100. They are told by their form alone, so "
                    + "that an adjective may be among them."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the tables were printed",
            "1:some pages of --against could not be read; each is listed on standard error",
            "2:the command or a path was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus corpus stats",
            "  casus corpus stats corpus/t-ports.txt corpus/v-ports.txt",
            "  casus corpus stats corpus --against pages/ --against more.jsonl"
        })
final class CorpusStats implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CorpusPaths paths;

    @Option(
            names = "--against",
            paramLabel = "PAGES",
            description =
                    "Also list the words that are frequent in these pages (files or folders as casus code reads them) and stand "
                            + "nowhere in the corpus. May be repeated.")
    private List<String> pages = List.of();

    @Override
    public Integer call() {
        List<CorpusFile> files = paths.readTelling();
        PrintWriter out = spec.commandLine().getOut();
        Ink ink = Ink.forTerminal();
        CorpusTables.lines(files, ink).forEach(out::println);
        int failures = 0;
        if (!pages.isEmpty()) {
            MissingWords missing = new MissingWords(files);
            failures = count(missing);
            missing.lines(ink).forEach(out::println);
        }
        out.flush();
        return failures == 0 ? 0 : 1;
    }

    /** Counts the words of all pages; the number of those that cannot be read. */
    private int count(MissingWords missing) {
        int failures = 0;
        PageCleaner cleaner = new PageCleaner();
        try (Stream<Read> reads = new PageFiles().open(pages, System.in)) {
            for (Iterator<Read> met = reads.iterator(); met.hasNext(); ) {
                failures += count(met.next(), cleaner, missing) ? 0 : 1;
            }
        }
        return failures;
    }

    private boolean count(Read read, PageCleaner cleaner, MissingWords missing) {
        if (read instanceof Failure failure) {
            return tell(failure);
        }
        Page page = (Page) read;
        try {
            missing.count(cleaner.clean(page).text());
            return true;
        } catch (UnreadablePageException e) {
            return tell(new Failure(page.file(), "clean", String.valueOf(e.getMessage())));
        }
    }

    private boolean tell(Failure failure) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(RunReport.line(failure, Ink.forTerminal()));
        err.flush();
        return false;
    }
}
