package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.cli.Commands.Ran;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanTest {

    private static final String PAGE = """
            <html lang="en"><head><title>Norway waits | Fjord Post</title>
            <meta property="article:published_time" content="2011-05-03T08:00:00Z"></head><body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Norway waits</h1>
            <p>Norway's foreign minister said on Monday that the fishing talks with Iceland would go on for another week.</p>
            <figure><img src="x.jpg"><figcaption>The harbour of Bergen.</figcaption></figure><h2>No hurry</h2>
            <p>Iceland's ministry of fisheries answered that it was in no hurry and would send two more delegates.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("a.html"), PAGE);
    }

    @Test
    void theStoryIsPrintedWithItsTitleAndNothingElse() {
        Ran ran = Commands.run("clean", page);
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Norway waits\n\nNorway's foreign minister")
                .contains("\n\nNo hurry\n\nIceland's ministry")
                .doesNotContain("Sport", "Bergen", "==>");
    }

    @Test
    void markdownHasHeadingsAndQuotedCaptions() {
        assertThat(Commands.run("clean", "--format", "markdown", page).out())
                .startsWith("# Norway waits\n\n")
                .contains("\n> The harbour of Bergen.\n", "\n## No hurry\n");
    }

    @Test
    void everyLineHasItsRoleAndWhy() {
        assertThat(Commands.run("clean", "--roles", page).out().lines())
                .anyMatch(line -> line.startsWith("caption     The harbour of Bergen.  ["))
                .anyMatch(line -> line.startsWith("body        Norway's foreign minister"));
    }

    @Test
    void asJsonItIsTheArticleRecord() {
        assertThat(Commands.run("clean", "--format", "json", page).out())
                .contains("\"title\":\"Norway waits\"", "\"start\":\"2011-05-03\"", "\"parts\":[{\"role\":")
                .endsWith("}\n");
    }

    @Test
    void ofSeveralPagesEachIsNamedAndOneThatFailsIsToldOf() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "");
        Ran ran = Commands.run("clean", folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).startsWith("==> " + page + " <==\n\nNorway waits");
        assertThat(ran.err()).contains("failed ", "b.txt (read): empty");
    }

    @Test
    void thePublicationIsToldWithItsReasonsAndWhatThePageSays() {
        Ran ran = Commands.run("date", page);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines())
                .contains("  published  2011-05-03")
                .anyMatch(line -> line.startsWith("  because    "))
                .anyMatch(line -> line.matches("  meta +2011-05-03T08:00:00Z +.*published_time.*"));
        assertThat(Commands.run("date", "--brief", page).out()).isEqualTo("2011-05-03\t\t" + page + "\n");
    }

    @Test
    void aPageWithoutAnyDateSaysSo() throws IOException {
        Path undated = Files.writeString(folder.resolve("c.txt"), "Norway waited for the delegates of Iceland.\n");
        assertThat(Commands.run("date", undated).out())
                .contains("  published  unknown, doubtful\n", "The page carries no date about itself.");
    }
}
