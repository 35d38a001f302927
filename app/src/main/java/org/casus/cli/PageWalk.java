package org.casus.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.text.UnreadablePageException;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Goes through the pages at some paths, one after another, and has each printed. What fails is told of on standard error, and the others go
 * on; it ends early when nobody reads what is printed.
 *
 * @param spec the command that goes
 * @param paths files, folders, or - for standard input
 */
record PageWalk(CommandSpec spec, List<String> paths) {

    /** What the help of commands says of paths. */
    static final String PATHS =
            "A path is a file, a folder that is walked to its depths, or - for standard input. Files end in .txt or "
                    + ".html (a page each), .jsonl (a page a line, with a text field), .warc (a page a response) or .xml (a feed, a page an "
                    + "entry), with .gz behind it where they are gzipped.";

    /** Prints a page. */
    @FunctionalInterface
    interface Printing {

        /**
         * Prints it as far as it can be read.
         *
         * @return what is to be said of it as a failure though it was read
         */
        Optional<String> print(Page page, PrintWriter out);
    }

    /** The exit code: 0 when nothing is to be said of any page, else 1. */
    int print(Printing printing) {
        PrintWriter out = spec.commandLine().getOut();
        int failures = 0;
        try (Stream<Read> reads = new PageFiles().open(paths, System.in)) {
            Iterator<Read> met = reads.iterator();
            while (met.hasNext() && !out.checkError()) {
                Optional<Failure> failure = print(met.next(), printing, out);
                failure.ifPresent(this::tell);
                failures += failure.isPresent() ? 1 : 0;
            }
        }
        out.flush();
        return failures == 0 ? 0 : 1;
    }

    /** Whether more than one page may be met, so that each should be named. */
    boolean isOfSeveral(Page page) {
        return paths.size() > 1 || (!paths.get(0).equals("-") && !page.file().equals(paths.get(0)));
    }

    private static Optional<Failure> print(Read read, Printing printing, PrintWriter out) {
        if (read instanceof Failure failure) {
            return Optional.of(failure);
        }
        Page page = (Page) read;
        try {
            return printing.print(page, out).map(message -> new Failure(page.file(), "clean", message));
        } catch (UnreadablePageException e) {
            return failed(page, "clean", String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(page, "read", String.valueOf(e));
        }
    }

    private static Optional<Failure> failed(Page page, String stage, String message) {
        return Optional.of(new Failure(page.file(), stage, OneLine.of(message)));
    }

    private void tell(Failure failure) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(RunReport.line(failure, Ink.forTerminal()));
        err.flush();
    }
}
