package org.casus.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.casus.Casus;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.text.PageCleaner;
import org.casus.text.Sentence;
import org.casus.text.UnreadablePageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus parse}: pages in, a treebank out. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Read pages and print their sentences as a treebank (CoNLL-U).",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Reads every page at the paths as casus code does, and prints the words of its story with lemma, part of speech, head "
                    + "and relation (Universal Dependencies 2), names and factuality. Nothing is coded and nothing kept. "
                    + "docs/parse.md explains the columns.",
            "",
            "A path is a file, a folder that is walked to its depths, or - for standard input. Files end in .txt or .html (a page "
                    + "each) or .jsonl (a page a line, with a text field), with .gz behind it where they are gzipped."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were read",
            "1:some pages failed; each is listed on standard error, the others are read",
            "2:the command or a dictionary was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus parse pages/ > pages.conllu",
            "  echo \"Norway condemned the raid.\" | casus parse -",
            "  casus parse story.html | grep -P '\\tVERB\\t' | cut -f 3 | sort | uniq -c"
        })
final class Parse implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of pages; - reads standard input.")
    private List<String> paths = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DictionaryOption dictionaries;

    @Override
    public Integer call() {
        Casus casus = dictionaries.casus();
        PrintWriter out = spec.commandLine().getOut();
        int failures = 0;
        try (Stream<Read> reads = new PageFiles().open(paths, System.in)) {
            Iterator<Read> met = reads.iterator();
            while (met.hasNext() && !out.checkError()) {
                Optional<Failure> failure = print(casus, met.next(), out);
                failure.ifPresent(this::tell);
                failures += failure.isPresent() ? 1 : 0;
            }
        }
        out.flush();
        return failures == 0 ? 0 : 1;
    }

    private void tell(Failure failure) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(RunReport.line(failure, Ink.forTerminal()));
        err.flush();
    }

    /** Prints a page as far as it can be read. */
    private static Optional<Failure> print(Casus casus, Read read, PrintWriter out) {
        if (read instanceof Failure failure) {
            return Optional.of(failure);
        }
        Page page = (Page) read;
        try {
            List<Sentence> sentences = casus.read(page);
            TreebankText.lines(page.file(), sentences).forEach(line -> out.print(line + "\n"));
            return doubt(page, sentences);
        } catch (UnreadablePageException e) {
            return failed(page, "clean", String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(page, "read", String.valueOf(e));
        }
    }

    private static Optional<Failure> failed(Page page, String stage, String message) {
        return Optional.of(new Failure(page.file(), stage, OneLine.of(message)));
    }

    /** What is to be said of a page though it was read. */
    private static Optional<Failure> doubt(Page page, List<Sentence> sentences) {
        return PageCleaner.doubt(page)
                .or(() -> sentences.isEmpty() ? Optional.of("it holds no sentences in English") : Optional.empty())
                .map(message -> new Failure(page.file(), "clean", message));
    }
}
