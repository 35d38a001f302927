package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.Coding;
import org.casus.cli.Sample;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.text.Article;
import org.casus.time.DateRange;
import org.casus.time.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DaysEvaluationTest {

    private static final String ARTICLES = "{\"id\": \"a\", \"text\": \"" + Sample.TEXT + "\"}\n";
    private static final String HEADER = "article\tbegin\tend\tlabel\tword\tfrom\tuntil\n";

    @TempDir
    private Path folder;

    @Test
    void anEventOnItsDayIsRightAndExact() throws IOException {
        Event event = Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU));
        String from = event.date().range().start().orElseThrow().toString();
        String until = event.date().range().end().orElseThrow().toString();
        assertThat(figures("news\taccused\t" + from + "\t" + until, event))
                .isEqualTo("articles=1 events=1 met=1 right=1.0000 exact=1.0000 background_met=0 "
                        + "background_right=0.0000 background_on_report_day=0.0000");
    }

    @Test
    void backgroundOnTheReportsDayIsTold() throws IOException {
        Event event = Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU));
        assertThat(figures("background\taccused\t1990-01-01\t1990-12-31", event))
                .isEqualTo("articles=1 events=1 met=1 right=0.0000 exact=0.0000 background_met=1 "
                        + "background_right=0.0000 background_on_report_day=1.0000");
    }

    @Test
    void daysThatAreNoneAreRefused() {
        assertThatThrownBy(() -> figures("news\taccused\tMonday\t"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.tsv:2");
    }

    private String figures(String row, Event... events) throws IOException {
        GoldSet gold = new GoldSet(
                Files.writeString(folder.resolve("gold.tsv"), HEADER + "a\t6\t13\t" + row + "\n"),
                List.of(Files.writeString(folder.resolve("articles.jsonl"), ARTICLES)));
        return Kind.DAYS
                .measure(gold, Parts.coding(page -> coding(page, List.of(events))))
                .figures();
    }

    private static Coding coding(Page page, List<Event> events) {
        assertThat(page.format()).isEqualTo(Format.JSON);
        Article article = Article.ofParagraph(Sample.TEXT);
        Published published = events.isEmpty()
                ? new Published(DateRange.open(), List.of("test"), false)
                : new Published(events.get(0).date().range(), List.of("test"), false);
        return new Coding(article, published, 1, 1, events, List.of());
    }
}
