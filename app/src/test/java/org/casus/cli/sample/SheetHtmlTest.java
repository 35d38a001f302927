package org.casus.cli.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.casus.store.FoundEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SheetHtmlTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document page = Jsoup.parse(SheetHtml.page(List.of(card())));

    @Test
    void passageHasTheTriggerMarkedAmongItsNeighbours() {
        Element words = page.expectFirst("blockquote");

        assertThat(words.text())
                .isEqualTo("Rain fell. Chile <b>again</b> accused the Peruvian consul & others. Peru was silent.");
        assertThat(words.expectFirst("mark").text()).isEqualTo("accused");
        assertThat(page.expectFirst(".source").text()).isEqualTo("A \"quarrel\" Published: 2023-05-03");
    }

    @Test
    void everyFieldHasItsValueAndThreeChoices() {
        assertThat(page.select(".field .value").eachText())
                .containsExactly(
                        "“accused”",
                        "ACCUSE blames, criticises, condemns, charges, investigates",
                        "CHL Chile",
                        "PERGOV Peru (“the Peruvian consul”); others",
                        "2023-05-02",
                        "actual told as a fact, by the writer or by whoever is quoted; of words, that they were said",
                        "passed on by PERMED Andina");
        for (Element field : page.select(".field")) {
            assertThat(field.select("input").eachAttr("value")).containsExactly("right", "wrong", "cannot tell");
            assertThat(field.select("input").eachAttr("name").stream().distinct())
                    .hasSize(1);
        }
    }

    @Test
    void pageIsBlind() {
        assertThat(page.outerHtml())
                .doesNotContain("0.85", "casus 9", "sha256", "secret reason", "north.txt", "Example Outlet");
    }

    @Test
    void labelsPointAtWhatThereIs() {
        assertThat(page.select("[aria-labelledby]")).isNotEmpty();
        for (Element labelled : page.select("[aria-labelledby]")) {
            for (String id : labelled.attr("aria-labelledby").split(" ")) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
    }

    @Test
    void pageNeedsNothingBesideIt() {
        assertThat(page.select("[src], link[href]")).isEmpty();
        assertThat(page.outerHtml()).startsWith("<!doctype html>");
    }

    @Test
    void mutualEventsSayWithEachOther() {
        Coding coding = Coding.of(
                json("{'type': 'CONSULT', 'mutual': true, 'source': [{'name': 'A'}, {'name': 'B'}],"
                        + " 'target': [{'name': 'A'}, {'name': 'B'}], 'attribution': [],"
                        + " 'date': {'start': null, 'end': null}}"),
                Card.MEANINGS);

        assertThat(coding.value(Field.SOURCE)).isEqualTo("A; B");
        assertThat(coding.value(Field.TARGET)).isEqualTo("the same, with each other");
        assertThat(coding.value(Field.DAY)).isEqualTo("unknown");
        assertThat(coding.value(Field.ATTRIBUTION)).isEqualTo("nobody: the writer says it");
    }

    private static Card card() {
        FoundEvent found = new FoundEvent(
                json("{'id': 'e:1', 'page': 'p:1', 'file': 'north.txt', 'type': 'ACCUSE', 'mutual': false,"
                        + "'sentence': {'index': 3, 'begin': 100, 'end': 164,"
                        + " 'text': 'Chile <b>again</b> accused the Peruvian consul & others.'},"
                        + "'trigger': {'text': 'accused', 'begin': 119, 'end': 126},"
                        + "'source': [{'code': 'CHL', 'name': 'Chile', 'text': 'Chile', 'because': 'secret reason'}],"
                        + "'target': [{'code': 'PERGOV', 'name': 'Peru', 'text': 'the Peruvian consul'},"
                        + " {'code': null, 'name': 'others', 'text': 'others'}],"
                        + "'date': {'start': '2023-05-02', 'end': '2023-05-02', 'relation': 'within',"
                        + " 'because': ['secret reason']},"
                        + "'report_date': {'start': '2023-05-03', 'end': '2023-05-03'}, 'factuality': 'actual',"
                        + "'attribution': [{'role': 'relay', 'name': 'Andina', 'code': 'PERMED', 'text': 'Andina'}],"
                        + "'confidence': 0.85, 'because': 'secret reason', 'coder': 'casus 9',"
                        + "'dictionaries': 'sha256:01'}"),
                json("{'title': 'A \\\"quarrel\\\"', 'outlet': 'Example Outlet'}"));
        List<ObjectNode> around = List.of(
                json("{'index': 2, 'text': 'Rain fell.'}"), json("{'index': 4, 'text': 'Peru was\\n silent.'}"));
        return new Card(1, "e:1", Passage.of(found, around), Coding.of(found.event(), Card.MEANINGS));
    }

    private static ObjectNode json(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
