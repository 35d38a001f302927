package org.casus.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.page.Page;
import org.casus.record.Records;
import org.casus.text.Article;
import org.casus.text.NoArticle;
import org.casus.text.PageCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus clean}: pages in, their stories out. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Find the story on a page and print it.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints the title and the paragraphs of each page at the paths, without menus, captions, share bars, clocks, comment forms "
                    + "and whatever else stands around and within a story. Nothing is coded. docs/clean.md tells how it is found.",
            "",
            PageWalk.PATHS
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were read",
            "1:some pages failed; each is listed on standard error, the others are printed",
            "2:the command was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus clean story.html",
            "  casus clean --roles story.html | less",
            "  casus clean --format json pages/ > articles.jsonl"
        })
final class Clean implements Callable<Integer> {

    /** How a story is printed. */
    enum Form {
        text,
        markdown,
        json
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of pages; - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}: the story's words, the same with headings and quoted captions, or the whole "
                            + "article as in articles.jsonl, an object a line (default: ${DEFAULT-VALUE}).")
    private Form form = Form.text;

    @Option(names = "--roles", description = "Print every line of the page, with its role and why it has it.")
    private boolean roles;

    @Override
    public Integer call() {
        Casus casus = Casus.standard().on(LocalDate.now(ZoneOffset.UTC));
        PageWalk walk = new PageWalk(spec, paths);
        return walk.print((page, out) -> print(casus, page, walk.isOfSeveral(page), out));
    }

    private Optional<String> print(Casus casus, Page page, boolean named, PrintWriter out) {
        Article article = casus.clean(page);
        if (form == Form.json && !roles) {
            out.print(Records.article(article, casus.published(article)) + "\n");
        } else {
            StoryText text = new StoryText(article, Ink.forTerminal());
            List<String> lines = roles ? text.roles() : form == Form.markdown ? text.markdown() : text.plain();
            if (named) {
                out.print("==> " + OneLine.of(page.file()) + " <==\n\n");
            }
            lines.forEach(line -> out.print(line + "\n"));
            if (named) {
                out.print("\n");
            }
        }
        return PageCleaner.doubt(page).or(() -> NoArticle.reason(article));
    }
}
