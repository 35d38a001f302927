package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.page.Page;
import org.casus.time.DateRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventFilterTest {

    private static final Page PAGE = Invented.page(1, "news/it's [1].txt");
    private static final Page OTHER = Invented.page(2, "news/2.txt");

    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        List<Event> events = List.of(
                Invented.event(PAGE, EventType.ACCUSE, "PRKGOV", "USA", DateRange.day(LocalDate.of(2020, 1, 1)), 0),
                Invented.event(PAGE, EventType.CONSULT, "KOR", "PRK", range(2020, 3), 30),
                Invented.event(PAGE, EventType.PROTEST, "CVL", "", DateRange.since(LocalDate.of(2021, 1, 1)), 60),
                Invented.event(PAGE, EventType.AID, "USA", "PRKCVL", DateRange.open(), 90));
        try (Intake intake = store.intake(Invented.CODER)) {
            intake.add(PAGE, Invented.coding(PAGE, events));
            intake.add(
                    OTHER,
                    Invented.coding(
                            OTHER,
                            List.of(Invented.event(
                                    OTHER,
                                    EventType.REJECT,
                                    "",
                                    "IRN",
                                    DateRange.until(LocalDate.of(2019, 1, 1)),
                                    0))));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withoutConditionsAllEventsComeByDateWithOpenStartsLast() {
        assertThat(found(EventFilter.all())).containsExactly("ACCUSE", "CONSULT", "PROTEST", "REJECT", "AID");
    }

    @Test
    void sourceMatchesTheBeginningOfACode() {
        assertThat(found(EventFilter.all().source("PRK"))).containsExactly("ACCUSE");
        assertThat(found(EventFilter.all().source("prkgov"))).containsExactly("ACCUSE");
        assertThat(found(EventFilter.all().source("PRKMIL"))).isEmpty();
    }

    @Test
    void targetMatchesTheBeginningOfACode() {
        assertThat(found(EventFilter.all().target("PRK"))).containsExactly("CONSULT", "AID");
    }

    @Test
    void typesAreAlternatives() {
        assertThat(found(EventFilter.all().types(List.of(EventType.AID, EventType.ACCUSE))))
                .containsExactly("ACCUSE", "AID");
        assertThat(found(EventFilter.all().type(EventType.AID))).containsExactly("AID");
        assertThat(found(EventFilter.all().types(List.of()))).hasSize(5);
    }

    @Test
    void sinceKeepsWhatMayHaveHappenedThenOrLater() {
        assertThat(found(EventFilter.all().since(LocalDate.of(2020, 3, 15))))
                .containsExactly("CONSULT", "PROTEST", "AID");
    }

    @Test
    void untilKeepsWhatMayHaveHappenedThenOrEarlier() {
        assertThat(found(EventFilter.all().until(LocalDate.of(2020, 1, 1)))).containsExactly("ACCUSE", "REJECT", "AID");
    }

    @Test
    void conditionsAreJoined() {
        EventFilter filter = EventFilter.all()
                .source("KOR")
                .target("PRK")
                .type(EventType.CONSULT)
                .since(LocalDate.of(2020, 1, 1))
                .until(LocalDate.of(2020, 12, 31));

        assertThat(found(filter)).containsExactly("CONSULT");
        assertThat(found(filter.source("USA"))).isEmpty();
    }

    @Test
    void pageIsFoundByIdAndByPathAndByTheEndOfItsPath() {
        assertThat(found(EventFilter.all().page(OTHER.id().value()))).containsExactly("REJECT");
        assertThat(found(EventFilter.all().page(OTHER.id().value().substring(0, 8))))
                .containsExactly("REJECT");
        assertThat(found(EventFilter.all().page("news/2.txt"))).containsExactly("REJECT");
        assertThat(found(EventFilter.all().page("2.txt"))).containsExactly("REJECT");
        assertThat(found(EventFilter.all().page("it's [1].txt"))).hasSize(4);
        assertThat(found(EventFilter.all().page("txt"))).isEmpty();
    }

    @Test
    void limitKeepsTheFirst() {
        assertThat(found(EventFilter.all().limit(2))).containsExactly("ACCUSE", "CONSULT");
        assertThat(found(EventFilter.all().limit(0))).isEmpty();
    }

    @Test
    void whatBeginsNoCodeIsRefused() {
        assertThatThrownBy(() -> EventFilter.all().source("PRK' OR true --"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PRK' OR true --");
    }

    @Test
    void eventIsFoundByTheBeginningOfItsId() {
        String id = firstId();

        assertThat(store.find(id, 5)).hasSize(1);
        assertThat(store.find(id.substring(2, 14), 5)).hasSize(1);
        assertThat(store.find("e:zz", 5)).isEmpty();
        assertThat(store.find("e:", 5)).isEmpty();
        assertThat(store.find(id, 5).get(0).article().get("text").textValue()).contains("Monday passed.");
    }

    @Test
    void outlineTellsTypeFirstCountryAndWhereItWasPublished() {
        List<String> outlines = new ArrayList<>();
        store.outlines(
                EventFilter.all().types(List.of(EventType.ACCUSE, EventType.PROTEST, EventType.REJECT)),
                outline -> outlines.add(outline.without("id").toString()));

        assertThat(outlines)
                .containsExactlyInAnyOrder(
                        "{\"type\":\"ACCUSE\",\"country\":\"PRK\",\"outlet\":null,\"url\":\"https://example.org/1\",\"confidence\":0.93}",
                        "{\"type\":\"PROTEST\",\"country\":null,\"outlet\":null,\"url\":\"https://example.org/1\",\"confidence\":0.93}",
                        "{\"type\":\"REJECT\",\"country\":null,\"outlet\":null,\"url\":\"https://example.org/2\",\"confidence\":0.93}");
    }

    @Test
    void sentencesOfAPageComeInOrderWhetherCodedOrNot() {
        assertThat(store.sentences(PAGE.id().value(), 0, 5))
                .extracting(sentence -> sentence.get("index").intValue())
                .containsExactly(0, 1);
        assertThat(store.sentences(PAGE.id().value(), 1, 1))
                .extracting(sentence -> sentence.get("text").textValue())
                .containsExactly("Monday");
        assertThat(store.sentences("p:none", 0, 5)).isEmpty();
    }

    @Test
    void consumerMayAskTheStoreAgain() {
        List<String> texts = new ArrayList<>();
        store.events(
                EventFilter.all(),
                event -> texts.add(store.find(event.get("id").textValue(), 1)
                        .get(0)
                        .event()
                        .get("type")
                        .textValue()));

        assertThat(texts).hasSize(5);
    }

    private String firstId() {
        List<String> ids = new ArrayList<>();
        store.events(
                EventFilter.all().limit(1), event -> ids.add(event.get("id").textValue()));
        return ids.get(0);
    }

    private List<String> found(EventFilter filter) {
        List<String> types = new ArrayList<>();
        store.events(filter, event -> types.add(event.get("type").textValue()));
        return types;
    }

    private static DateRange range(int year, int month) {
        return DateRange.of(LocalDate.of(year, month, 1), LocalDate.of(year, month, 31));
    }
}
