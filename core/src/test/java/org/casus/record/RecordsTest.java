package org.casus.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.Coding;
import org.casus.Provenance;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cite.ArticleId;
import org.casus.cite.EventId;
import org.casus.cite.PageId;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.event.Content;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.event.Quantity;
import org.casus.event.Stance;
import org.casus.event.Uncoded;
import org.casus.page.Failure;
import org.casus.place.Place;
import org.casus.speech.Attribution;
import org.casus.speech.Quote;
import org.casus.text.Article;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.time.DateRange;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.Published;
import org.casus.time.Relation;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final String TEXT =
            "Peru's foreign minister accused rebels in Quito on Monday of \"burning\" 30 trucks, the agency Andina said.";
    private static final PageId PAGE = PageId.ofBytes(new byte[] {1});
    private static final ArticleId ARTICLE = ArticleId.of(PAGE, TEXT);
    private static final Provenance PROVENANCE = new Provenance("casus 0.1.0", "sha256:00");

    private static final Party MINISTER = party("PERGOV", Optional.empty(), "Peru's foreign minister");
    private static final Party REBELS = party("REB", Optional.empty(), "rebels");
    private static final Party AGENCY = party("PERMED", Optional.of("andina"), "Andina");

    @Test
    void eventHasEveryFieldOfTheRecordInItsOrder() {
        assertThat(names(full()))
                .containsExactly(
                        "id",
                        "page",
                        "file",
                        "article",
                        "part",
                        "sentence",
                        "sentence.index",
                        "sentence.begin",
                        "sentence.end",
                        "sentence.text",
                        "type",
                        "modes",
                        "contexts",
                        "cameo",
                        "quad",
                        "intensity",
                        "mutual",
                        "count",
                        "source",
                        "source.code",
                        "source.country",
                        "source.sectors",
                        "source.actor",
                        "source.name",
                        "source.text",
                        "source.begin",
                        "source.end",
                        "source.because",
                        "target",
                        "target.code",
                        "target.country",
                        "target.sectors",
                        "target.actor",
                        "target.name",
                        "target.text",
                        "target.begin",
                        "target.end",
                        "target.because",
                        "trigger",
                        "trigger.text",
                        "trigger.begin",
                        "trigger.end",
                        "content",
                        "content.text",
                        "content.begin",
                        "content.end",
                        "content.factuality",
                        "content.about",
                        "date",
                        "date.start",
                        "date.end",
                        "date.relation",
                        "date.granularity",
                        "date.text",
                        "date.because",
                        "report_date",
                        "report_date.start",
                        "report_date.end",
                        "place",
                        "place.name",
                        "place.country",
                        "place.lat",
                        "place.lon",
                        "place.precision",
                        "place.text",
                        "place.because",
                        "factuality",
                        "stances",
                        "stances.holder",
                        "stances.holder.code",
                        "stances.holder.country",
                        "stances.holder.sectors",
                        "stances.holder.actor",
                        "stances.holder.name",
                        "stances.holder.text",
                        "stances.holder.begin",
                        "stances.holder.end",
                        "stances.holder.because",
                        "stances.value",
                        "historical",
                        "quantities",
                        "quantities.kind",
                        "quantities.at_least",
                        "quantities.at_most",
                        "quantities.approximate",
                        "quantities.currency",
                        "quantities.text",
                        "quantities.begin",
                        "quantities.end",
                        "attribution",
                        "attribution.role",
                        "attribution.name",
                        "attribution.code",
                        "attribution.party",
                        "attribution.text",
                        "attribution.cue",
                        "quote",
                        "quote.kind",
                        "quote.text",
                        "quote.speaker",
                        "quote.begin",
                        "quote.end",
                        "confidence",
                        "because",
                        "coder",
                        "dictionaries");
    }

    @Test
    void articleHasEveryFieldOfTheRecordInItsOrder() {
        assertThat(names(Records.article(coding())))
                .containsExactly(
                        "id",
                        "page",
                        "file",
                        "url",
                        "title",
                        "outlet",
                        "agency",
                        "language",
                        "published",
                        "published.start",
                        "published.end",
                        "published.because",
                        "published.doubt",
                        "text",
                        "parts",
                        "parts.role",
                        "parts.begin",
                        "parts.end");
    }

    @Test
    void uncodedSentenceHasPageSentenceAndReason() {
        ObjectNode record = Records.uncoded(new Uncoded(PAGE, "body", 4, words("30 trucks"), "no trigger"));

        assertThat(record)
                .hasToString("{\"page\":\"" + PAGE + "\",\"sentence\":{\"index\":4,\"begin\":71,\"end\":80,"
                        + "\"text\":\"30 trucks\"},\"reason\":\"no trigger\"}");
    }

    @Test
    void failureHasFileStageAndMessage() {
        assertThat(Records.failure(new Failure("a.txt", "read", "empty file")))
                .hasToString("{\"file\":\"a.txt\",\"stage\":\"read\",\"message\":\"empty file\"}");
    }

    @Test
    void whatIsUnknownIsNullOrAnEmptyList() {
        JsonNode record = plain(List.of());

        assertThat(record.get("content").isNull()).isTrue();
        assertThat(record.get("place").isNull()).isTrue();
        assertThat(record.get("quote").isNull()).isTrue();
        assertThat(record.at("/date/start").isNull()).isTrue();
        assertThat(record.at("/date/end").textValue()).isEqualTo("2023-05-01");
        assertThat(record.at("/date/text").isNull()).isTrue();
        assertThat(record.at("/report_date/end").isNull()).isTrue();
        assertThat(record.get("target")).isEmpty();
        assertThat(record.get("attribution")).isEmpty();
    }

    @Test
    void codeOfACountryIsTakenApart() {
        JsonNode side = full().at("/source/0");

        assertThat(side.get("code").textValue()).isEqualTo("PERGOV");
        assertThat(side.get("country").textValue()).isEqualTo("PER");
        assertThat(side.get("sectors")).hasToString("[\"GOV\"]");
        assertThat(side.get("actor").isNull()).isTrue();
    }

    @Test
    void codeOfASectorAloneHasNoCountry() {
        JsonNode side = full().at("/target/0");

        assertThat(side.get("code").textValue()).isEqualTo("REB");
        assertThat(side.get("country").isNull()).isTrue();
        assertThat(side.get("sectors")).hasToString("[\"REB\"]");
    }

    @Test
    void intensityIsThatOfTheStrongestMode() {
        assertThat(plain(List.of("disapprove", "allege")).get("intensity").doubleValue())
                .isEqualTo(-3.5);
        assertThat(plain(List.of("disapprove")).get("intensity").doubleValue()).isEqualTo(-2.0);
    }

    @Test
    void intensityIsThatOfTheCategoryWithoutAMode() {
        assertThat(plain(List.of()).get("intensity").doubleValue()).isEqualTo(-3.0);
        assertThat(plain(List.of()).get("quad").intValue()).isEqualTo(3);
    }

    @Test
    void speakerOfAQuoteIsTheActorOrElseTheName() {
        assertThat(full().at("/quote/speaker").textValue()).isEqualTo("andina");
    }

    @Test
    void recordIsOneLine() {
        ObjectNode record = Records.failure(new Failure("a\nb", "read", "two\r\nlines"));

        assertThat(record.toString()).doesNotContain("\n", "\r");
    }

    private static JsonNode full() {
        Event event = new Event(
                EventId.of(PAGE, words("accused").span(), "ACCUSE", List.of(), List.of()),
                PAGE,
                "quito.txt",
                ARTICLE,
                "body",
                0,
                words(TEXT),
                EventType.ACCUSE,
                List.of("disapprove"),
                List.of("military"),
                "112",
                false,
                1,
                List.of(MINISTER),
                List.of(REBELS),
                words("accused"),
                Optional.of(new Content(words("burning"), Factuality.UNKNOWN, List.of("ECU"))),
                new Dating(
                        DateRange.day(LocalDate.of(2023, 5, 1)),
                        Relation.WITHIN,
                        Granularity.DAY,
                        Optional.of(words("Monday")),
                        List.of("the Monday before the report")),
                Optional.of(new Place(
                        "Quito",
                        Optional.of("ECU"),
                        Optional.of(-0.2),
                        Optional.of(-78.5),
                        "city",
                        Optional.of(words("Quito")),
                        "named by the event")),
                Factuality.ACTUAL,
                List.of(new Stance(REBELS, "denied")),
                false,
                List.of(new Quantity("trucks", 30, Optional.of(30L), false, Optional.empty(), words("30 trucks"))),
                List.of(new Attribution(Attribution.Role.RELAY, AGENCY, false, "said")),
                Optional.of(new Quote(Quote.Kind.PARTIAL, words("burning"), Optional.of(AGENCY))),
                0.9,
                "accuse: subject is source, object is target");
        return Records.event(event, coding(), PROVENANCE);
    }

    private static JsonNode plain(List<String> modes) {
        Event event = new Event(
                EventId.of(PAGE, words("accused").span(), "ACCUSE", List.of(), List.of()),
                PAGE,
                "quito.txt",
                ARTICLE,
                "body",
                0,
                words(TEXT),
                EventType.ACCUSE,
                modes,
                List.of(),
                "112",
                false,
                1,
                List.of(),
                List.of(),
                words("accused"),
                Optional.empty(),
                new Dating(
                        DateRange.until(LocalDate.of(2023, 5, 1)),
                        Relation.WITHIN,
                        Granularity.UNKNOWN,
                        Optional.empty(),
                        List.of()),
                Optional.empty(),
                Factuality.ACTUAL,
                List.of(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                0.5,
                "accuse");
        return Records.event(event, coding(), PROVENANCE);
    }

    private static Coding coding() {
        Article article = new Article(
                ARTICLE,
                PAGE,
                "quito.txt",
                Optional.empty(),
                Optional.of("Trucks burnt"),
                Optional.empty(),
                Optional.of("Andina"),
                Optional.empty(),
                "en",
                List.of(),
                TEXT,
                List.of(new Part(Role.BODY, words(TEXT).span(), "prose")));
        Published published = new Published(DateRange.since(LocalDate.of(2023, 5, 2)), List.of("the dateline"), true);
        return new Coding(article, published, 1, 1, List.of(), List.of());
    }

    private static Party party(String code, Optional<String> actor, String name) {
        return new Party(Optional.of(new ActorCode(code)), actor, name, words(name), "named so");
    }

    private static Words words(String stretch) {
        int begin = TEXT.indexOf(stretch);
        return Words.of(TEXT, new Span(begin, begin + stretch.length()));
    }

    /** The names of an object's fields in order, those of objects and of the first member of lists below their own. */
    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        collect("", object, names);
        return names;
    }

    private static void collect(String above, JsonNode object, List<String> names) {
        object.properties().forEach(field -> {
            names.add(above + field.getKey());
            JsonNode value = field.getValue().isArray() ? field.getValue().path(0) : field.getValue();
            collect(above + field.getKey() + ".", value, names);
        });
    }
}
