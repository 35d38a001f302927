package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.event.Uncoded;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.parse.ParsedWord;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.text.UnreadablePageException;
import org.casus.time.DateRange;
import org.junit.jupiter.api.Test;

class CasusTest {

    private static final String STORY = """
            Norway recalls envoy from Iceland

            OSLO, Nov 22, 2018 (Reuters) - Norway condemned Iceland on Monday over a raid on its fishing boats.

            Norwegian Prime Minister Kari Holm said on Tuesday that the talks had failed. Holm accused Iceland of \
            lying, and called on the United Nations to act.

            “We will defend our ports,” Holm told reporters. The herring was plentiful this year.

            (Reporting by Lene Dahl; Editing by Per Holt)
            """;

    @Test
    void aPageGivesItsArticleItsDayItsEventsAndWhatWasNotCoded() {
        Coding coding = Standard.coding(STORY);
        assertThat(coding.published().range()).isEqualTo(DateRange.day(LocalDate.of(2018, 11, 22)));
        assertThat(coding.events())
                .extracting(Event::type)
                .contains(EventType.ACCUSE, EventType.REQUEST, EventType.STATEMENT);
        assertThat(coding.events()).extracting(Event::sentenceIndex).isSorted();
        assertThat(coding.events())
                .extracting(Event::page)
                .containsOnly(coding.article().page());
        assertThat(coding.events()).extracting(Event::file).containsOnly("story.txt");
    }

    @Test
    void aPageIsReadWithoutBeingCoded() {
        Page page = Page.of("story.txt", Format.TEXT, STORY.getBytes(StandardCharsets.UTF_8));
        assertThat(Standard.casus().read(page))
                .hasSize(Standard.coding(STORY).sentences())
                .extracting(sentence -> sentence.words().text())
                .contains("Norway recalls envoy from Iceland", "The herring was plentiful this year.");
        String german = "<html lang=\"de\"><body><p>Der Minister wartete auf den Botschafter.</p></body></html>";
        assertThat(Standard.casus().read(Page.of("g.html", Format.HTML, german.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aParagraphIsReadWholeWhateverItsLinesLookLike() {
        String text = " Share this page\nNorway waited.  (Reporting by Lene Dahl) ";
        assertThat(Standard.casus().readParagraph(text))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.words().text())
                        .isEqualTo(sentence.words().span().of(text)));
        assertThat(Standard.casus().readParagraph(text).stream()
                        .flatMap(sentence -> sentence.tokens().stream().map(Token::form)))
                .contains("Share", "waited", "Reporting", "Dahl");
        assertThat(Standard.casus().readParagraph(" \n")).isEmpty();
    }

    @Test
    void wordsThatAreKnownStayAsTheyAre() {
        List<String> words = List.of("Norway", "did", "n\u2019t", "condemn", "Iceland", ".");
        List<ParsedWord> read = Standard.casus().parser().parse(words).words();
        assertThat(read).extracting(ParsedWord::form).isEqualTo(words);
        assertThat(read)
                .filteredOn(word -> word.head() < 0)
                .extracting(ParsedWord::form)
                .containsExactly("condemn");
    }

    @Test
    void anyWordMayBeAskedWhetherItHappened() {
        Sentence sentence =
                Standard.casus().readParagraph("The baker did not whistle.").get(0);
        assertThat(sentence.tokens())
                .filteredOn(token -> token.form().equals("whistle"))
                .extracting(token -> Standard.casus().factuality(sentence, token))
                .containsExactly(Factuality.NEGATED);
    }

    @Test
    void whatIsNotCodedSaysWhy() {
        List<Uncoded> uncoded = Standard.coding(STORY).uncoded();
        assertThat(uncoded).allSatisfy(line -> assertThat(line.reason()).isNotBlank());
        assertThat(uncoded)
                .filteredOn(line -> line.words().text().startsWith("The herring"))
                .extracting(Uncoded::reason)
                .containsExactly("no word of the event dictionary");
        assertThat(uncoded)
                .filteredOn(line -> line.part().equals("credit"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.index()).isEqualTo(-1);
                    assertThat(line.words().text()).startsWith("(Reporting by");
                    assertThat(line.reason()).startsWith("credit: ");
                });
    }

    @Test
    void aNearMissSaysWhichEntryLackedWhat() {
        assertThat(Standard.coding("The baker condemned the cook.").uncoded())
                .singleElement()
                .extracting(Uncoded::reason)
                .asString()
                .matches("\"condemned\": .*political actor.* \\(accuse\\.txt:\\d+ condemn \\(verb\\)\\)");
    }

    @Test
    void everyEventHasAnIdOfItsOwn() {
        assertThat(Standard.coding(STORY).events()).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void equalPagesGiveEqualCodings() {
        assertThat(Standard.coding(STORY)).isEqualTo(Standard.coding(STORY));
    }

    @Test
    void thePathAtWhichAPageWasMetChangesNoIdAndNoEvent() {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);
        Coding here = Standard.casus().code(Page.of("here.txt", Format.TEXT, bytes));
        Coding there = Standard.casus().code(Page.of("there.txt", Format.TEXT, bytes));
        assertThat(here.article().id()).isEqualTo(there.article().id());
        assertThat(here.events())
                .extracting(Event::id)
                .containsExactlyElementsOf(
                        there.events().stream().map(Event::id).toList());
        assertThat(here.events()).extracting(Event::file).containsOnly("here.txt");
    }

    @Test
    void twoThreadsGiveTheSameAsOne() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pages.add(Standard.page(STORY + "\nNorway held " + (i + 2) + " meetings with Chad.\n"));
        }
        List<Coding> alone = pages.stream().map(Standard.casus()::code).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Coding>> work = new ArrayList<>();
            pages.forEach(page -> work.add(() -> Standard.casus().code(page)));
            List<Coding> together = new ArrayList<>();
            for (Future<Coding> coding : threads.invokeAll(work)) {
                together.add(coding.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aPageThatIsNotEnglishIsUncodedLineByLineWithTheReason() {
        Page page = html("<html lang='de'><body><article><h1>Oslo ruft Botschafter zurück</h1>"
                + "<p>Norwegen verurteilte am Montag den Überfall auf seine Fischerboote vor der Küste Islands.</p>"
                + "<p>Die Regierung in Oslo rief ihren Botschafter zurück und sprach von einem schweren Schritt.</p>"
                + "</article></body></html>");
        Coding coding = Standard.casus().code(page);
        assertThat(coding.events()).isEmpty();
        assertThat(coding.sentences()).isZero();
        assertThat(coding.published().range()).isEqualTo(DateRange.open());
        assertThat(coding.uncoded()).hasSameSizeAs(coding.article().parts());
        assertThat(coding.uncoded())
                .filteredOn(line -> line.part().equals("body"))
                .hasSize(2)
                .extracting(Uncoded::reason)
                .containsOnly("not English but \"de\", which is not read yet");
    }

    @Test
    void aPageWithMarkupIsCodedAsOneWithout() {
        Page page = html(
                "<html lang='en'><head><title>Norway recalls envoy</title></head><body><article>"
                        + "<h1>Norway recalls envoy</h1><p>Norway condemned Iceland on Monday over a raid on its boats, and"
                        + " the government in Oslo said that it had called the envoy home for talks.</p></article></body></html>");
        assertThat(Standard.casus().code(page).events()).extracting(Event::type).contains(EventType.ACCUSE);
    }

    @Test
    void aPageWithoutWordsIsUnreadable() {
        assertThatThrownBy(() -> Standard.coding(" \n ")).isInstanceOf(UnreadablePageException.class);
    }

    @Test
    void explainTellsOfEverySentenceHowItWasRead() {
        List<Explanation> explanations = Standard.casus().explain("Norway condemned Iceland on Monday. It rained.");
        assertThat(explanations).hasSize(2);
        Explanation first = explanations.get(0);
        assertThat(first.parties()).extracting(party -> party.name()).containsExactly("Norway", "Iceland");
        assertThat(first.times()).extracting(time -> time.words().text()).containsExactly("Monday");
        assertThat(first.attempts()).extracting(attempt -> attempt.outcome()).contains("coded");
        assertThat(first.events()).hasSize(1);
        assertThat(first.uncoded()).isEmpty();
        assertThat(explanations.get(1).events()).isEmpty();
        assertThat(explanations.get(1).uncoded()).hasSize(1);
    }

    @Test
    void theProvenanceNamesCoderAndDictionaries() {
        Provenance provenance = Standard.casus().provenance();
        assertThat(provenance)
                .isEqualTo(new Provenance("casus 0.1.0", Standard.dictionaries().digest()));
    }

    private static Page html(String markup) {
        return Page.of("story.html", Format.HTML, markup.getBytes(StandardCharsets.UTF_8));
    }
}
