package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.Coding;
import org.casus.actor.Party;
import org.casus.cite.ArticleId;
import org.casus.cli.Sample;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.page.Page;
import org.casus.text.Article;
import org.casus.time.DateRange;
import org.casus.time.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidesEvaluationTest {

    private static final String ARTICLES = "{\"id\": \"a\", \"text\": \"" + Sample.TEXT + "\"}\n";
    private static final String HEADER = "article\tbegin\tend\tlabel\tword\tsource\ttarget\n";
    private static final String ACCUSED = "a\t6\t13\tACCUSE\taccused\t";
    private static final Party ARMY = Sample.party("CHLMIL", "chilean-army", "Chile");

    @TempDir
    private Path folder;

    /** By hand: "delays" meets no event; of the two met both have the source, one the target, and both the target's state. */
    @Test
    void sharesAreOfTheEventsThatAreMet() throws IOException {
        String rows = ACCUSED + "CHL\tPER\n" + ACCUSED + "CHL\tPERGOV\n" + "a\t22\t28\tREJECT\tdelays\tPER\tCHL\n";
        Event event = Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU));
        assertThat(evaluation(rows, event).figures())
                .isEqualTo("articles=1 failed=0 events=3 met=0.6667 "
                        + "source_coded=1.0000 source_code=1.0000 source_country=1.0000 "
                        + "target_coded=1.0000 target_code=0.5000 target_country=1.0000 both=0.5000");
    }

    @Test
    void ofSeveralEventsOverTheWordsThatOfTheMarkedTypeIsMet() throws IOException {
        Event other = Sample.event(EventType.REJECT, false, List.of(ARMY), List.of(Sample.PERU));
        Event same = Sample.event(EventType.ACCUSE, false, List.of(Sample.CHILE), List.of(Sample.PERU));
        assertThat(evaluation(ACCUSED + "CHL\tPER\n", other, same).figures()).endsWith(" both=1.0000");
        assertThat(evaluation(ACCUSED + "CHLMIL\tPER\n", other, same).figures())
                .contains(" source_code=0.0000 source_country=1.0000 ")
                .endsWith(" both=0.0000");
    }

    @Test
    void whereNothingIsCodedNothingIsMet() throws IOException {
        assertThat(evaluation(ACCUSED + "CHL\tPER\n").figures())
                .startsWith("articles=1 failed=0 events=1 met=0.0000 ")
                .endsWith(" both=0.0000");
    }

    @Test
    void anArticleThatFailsIsToldOfOnce() throws IOException {
        Evaluation evaluation =
                Kind.SIDES.measure(gold(ACCUSED + "CHL\tPER\n" + ACCUSED + "\t\n"), Parts.coding(page -> {
                    throw new IllegalStateException("no words in " + page.file());
                }));
        assertThat(evaluation.failures()).hasSize(1).first().asString().contains("a: ", "no words in a");
        assertThat(evaluation.figures()).startsWith("articles=1 failed=1 events=2 met=0.0000 ");
    }

    private Evaluation evaluation(String rows, Event... events) throws IOException {
        return Kind.SIDES.measure(gold(rows), Parts.coding(page -> coding(page, List.of(events))));
    }

    private GoldSet gold(String rows) throws IOException {
        return new GoldSet(
                Files.writeString(folder.resolve("gold.tsv"), HEADER + rows),
                List.of(Files.writeString(folder.resolve("articles.jsonl"), ARTICLES)));
    }

    private static Coding coding(Page page, List<Event> events) {
        Article article = new Article(
                ArticleId.of(page.id(), Sample.TEXT),
                page.id(),
                page.file(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                Sample.TEXT,
                List.of());
        return new Coding(article, new Published(DateRange.open(), List.of(), true), 1, 1, events, List.of());
    }
}
