package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.page.Page;
import org.casus.text.PageCleaner;
import org.casus.text.Sentence;
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
            PageWalk.PATHS
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
        return new PageWalk(spec, paths).print((page, out) -> print(casus, page, out));
    }

    /** What is to be said of a page though it was read. */
    private static Optional<String> print(Casus casus, Page page, PrintWriter out) {
        List<Sentence> sentences = casus.read(page);
        TreebankText.lines(page.file(), sentences).forEach(line -> out.print(line + "\n"));
        return PageCleaner.doubt(page)
                .or(() -> sentences.isEmpty() ? Optional.of("it holds no sentences in English") : Optional.empty());
    }
}
