package org.casus.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.casus.page.Format;
import org.casus.page.Page;
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

/** Pages that nobody wrote and codings that no coder made. */
final class Invented {

    static final Provenance CODER = new Provenance("casus 0.1.0", "sha256:01");
    static final Provenance NEXT_CODER = new Provenance("casus 0.2.0", "sha256:01");
    static final Failure FAILURE = new Failure("pages/torn.html", "read", "an empty file; text was expected");

    private static final String SENTENCE =
            "Chile's envoy \"warned\" 20 rebels in Lima — 警告 😀 — on Monday, Andina's \0 wire said.";

    private Invented() {}

    static Page page(int number) {
        return page(number, "pages/" + number + ".txt");
    }

    static Page page(int number, String file) {
        byte[] body = ("page " + number).getBytes(StandardCharsets.UTF_8);
        return Page.of(file, Format.TEXT, body)
                .fetched(
                        Optional.of("https://example.org/" + number),
                        Optional.of(Instant.parse("2023-05-03T10:11:12Z")));
    }

    /** As many events as asked for, each a day later than the one before, from 1 May 2023, and one uncoded sentence. */
    static Coding coding(Page page, int events) {
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            made.add(event(
                    page, EventType.THREATEN, "CHLGOV", "PERREB", DateRange.day(LocalDate.of(2023, 5, 1 + i)), 7 * i));
        }
        return coding(page, made);
    }

    static Coding coding(Page page, List<Event> events) {
        String text = text();
        Article article = new Article(
                ArticleId.of(page.id(), text),
                page.id(),
                page.file(),
                page.url(),
                Optional.of("An envoy's \"warning\"; 'quoted', with, commas"),
                Optional.empty(),
                Optional.of("Andina"),
                Optional.empty(),
                "en",
                List.of(),
                text,
                List.of(new Part(Role.BODY, new Span(0, text.length()), "prose")));
        Published published = new Published(DateRange.since(LocalDate.of(2023, 5, 2)), List.of("the dateline"), false);
        Uncoded uncoded = new Uncoded(page.id(), "body", 1, words("Monday"), "no trigger");
        return new Coding(article, published, 2, 2, events, List.of(uncoded));
    }

    static Event event(Page page, EventType type, String source, String target, DateRange range, int offset) {
        Words trigger = new Words("warned", new Span(15 + offset, 21 + offset));
        Party envoy = party(source, "envoy", "Chile's envoy");
        Party rebels = party(target, "rebels", "rebels");
        return new Event(
                EventId.of(page.id(), trigger.span(), type.name(), List.of(), List.of()),
                page.id(),
                page.file(),
                ArticleId.of(page.id(), text()),
                "body",
                0,
                words(SENTENCE),
                type,
                List.of("violence"),
                List.of("military"),
                "130",
                false,
                1,
                List.of(envoy),
                target.isEmpty() ? List.of() : List.of(rebels),
                trigger,
                Optional.of(new Content(words("20 rebels"), Factuality.UNKNOWN, List.of("PER"))),
                new Dating(range, Relation.WITHIN, Granularity.DAY, Optional.of(words("Monday")), List.of("a", "b")),
                Optional.of(new Place(
                        "Lima",
                        Optional.of("PER"),
                        Optional.of(-12.05),
                        Optional.of(-77.05),
                        "city",
                        Optional.empty(),
                        "named")),
                Factuality.ACTUAL,
                List.of(new Stance(rebels, "denied")),
                false,
                List.of(new Quantity(
                        "troops", 20, Optional.of(30_000_000_000L), false, Optional.empty(), words("20 rebels"))),
                List.of(new Attribution(Attribution.Role.RELAY, envoy, true, "said")),
                offset == 0
                        ? Optional.empty()
                        : Optional.of(new Quote(Quote.Kind.PARTIAL, words("warned"), Optional.of(envoy))),
                0.93,
                "threaten: subject is source");
    }

    private static Party party(String code, String actor, String phrase) {
        return new Party(
                code.isEmpty() ? Optional.empty() : Optional.of(new ActorCode(code)),
                Optional.of(actor),
                phrase,
                words(phrase),
                "named so");
    }

    private static String text() {
        return SENTENCE + "\n\nMonday passed.";
    }

    private static Words words(String stretch) {
        int begin = text().indexOf(stretch);
        return Words.of(text(), new Span(begin, begin + stretch.length()));
    }
}
