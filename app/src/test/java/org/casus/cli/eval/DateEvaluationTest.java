package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.casus.text.PageCleaner;
import org.casus.time.DateRange;
import org.casus.time.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DateEvaluationTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writePages() throws IOException {
        Files.createDirectory(folder.resolve("html"));
        Files.writeString(folder.resolve("html/a.html"), "<p>The envoys met in Oslo and left in silence.</p>");
        Files.writeString(folder.resolve("html/b.html"), "<p>The ferry sailed.</p>");
    }

    @Test
    void countsDaysAndThoseWithoutDoubt() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.json"),
                "{\"http://a.example/\": {\"file\": \"a.html\", \"date\": \"2021-02-03\"},"
                        + " \"http://b.example/\": {\"file\": \"b.html\", \"date\": \"2021-02-04\"}}");
        DateRange day = DateRange.day(LocalDate.of(2021, 2, 3));
        Evaluation evaluation = DateEvaluation.of(
                HtmlGold.read(gold),
                page -> new Published(day, List.of("told"), page.file().equals("b.html")));
        assertThat(evaluation.figures())
                .startsWith("pages=2 accuracy=0.5000 precision=0.5000 unanswered=0 without_doubt=1 "
                        + "without_doubt_precision=1.0000 pages_per_cpu_second=");
    }

    @Test
    void comparesStoriesByTheirRunsOfFourWords() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.json"),
                "{\"a\": {\"file\": \"a.html\", \"articleBody\": \"The envoys met in Oslo and left in silence.\"},"
                        + " \"b\": {\"file\": \"b.html\", \"articleBody\": \"The ferry sailed and came back late.\"}}");
        Evaluation evaluation = ArticleEvaluation.of(HtmlGold.read(gold), new PageCleaner());
        assertThat(evaluation.figures())
                .startsWith("pages=2 f1=0.5000 precision=0.5000 recall=0.5000 exact=0.5000 pages_per_cpu_second=");
    }
}
