package org.casus.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.Casus;
import org.casus.page.Page;
import org.casus.text.Article;
import org.casus.text.Reach;
import org.casus.time.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus date}: when pages were published, and why. */
@Command(
        name = "date",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell when a page was published, and why.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints, for each page at the paths, the day of its publication or the interval in which it lies, the reasons, and every date "
                    + "that the page carries about itself with the place where it stands. A page in any language is dated; the words of "
                    + "the story are asked where it is English and its marks leave a doubt. docs/clean.md tells how it is judged.",
            "",
            PageWalk.PATHS
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all pages were read",
            "1:some pages failed; each is listed on standard error, the others are dated",
            "2:the command was not understood"
        },
        footer = {"%nExamples:%n", "  casus date story.html", "  casus date --brief pages/ | grep doubtful"})
final class PublicationDate implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of pages; - reads standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--brief",
            description = "A line a page: its day or days, \"doubtful\" where a reader should check, its file.")
    private boolean brief;

    @Override
    public Integer call() {
        Casus casus = Casus.standard().on(LocalDate.now(ZoneOffset.UTC));
        Ink ink = Ink.forTerminal();
        return new PageWalk(spec, paths).print((page, out) -> {
            Article article = casus.clean(page);
            Published published = casus.published(article);
            (brief ? List.of(line(page, published)) : lines(page, article, published, ink))
                    .forEach(line -> out.print(line + "\n"));
            return article.isEnglish() && published.doubt() ? Reach.of(article).doubt() : Optional.empty();
        });
    }

    private static String line(Page page, Published published) {
        return String.join(
                "\t", Days.of(published.range()), published.doubt() ? "doubtful" : "", OneLine.of(page.file()));
    }

    private static List<String> lines(Page page, Article article, Published published, Ink ink) {
        return new DateText(page.file(), article, published, ink).lines();
    }
}
