package org.casus.record;

import java.util.Comparator;
import org.casus.Provenance;
import org.casus.actor.Party;
import org.casus.event.Content;
import org.casus.event.Event;
import org.casus.event.Quantity;
import org.casus.event.Stance;
import org.casus.place.Place;
import org.casus.speech.Attribution;
import org.casus.speech.Quote;
import org.casus.time.Dating;
import org.casus.time.Published;

/** How an event is written. */
final class EventRecord {

    private EventRecord() {}

    static Fields of(Event event, Published published, Provenance provenance) {
        Fields fields = new Fields();
        identity(fields, event);
        kind(fields, event);
        fields.objects("source", event.source(), Sides::of)
                .objects("target", event.target(), Sides::of)
                .object("trigger", new Fields().words(event.trigger()))
                .object("content", event.content().map(EventRecord::content))
                .object("date", date(event.date()))
                .object("report_date", new Fields().range(published.range()))
                .object("place", event.place().map(EventRecord::place));
        standing(fields, event);
        return fields.number("confidence", event.confidence())
                .text("because", event.because())
                .text("coder", provenance.coder())
                .text("dictionaries", provenance.dictionaries());
    }

    private static void identity(Fields fields, Event event) {
        fields.text("id", event.id().value())
                .text("page", event.page().value())
                .text("file", event.file())
                .text("article", event.article().value())
                .text("part", event.part())
                .object(
                        "sentence",
                        new Fields()
                                .number("index", event.sentenceIndex())
                                .span(event.sentence().span())
                                .text("text", event.sentence().text()));
    }

    private static void kind(Fields fields, Event event) {
        fields.text("type", event.type().name())
                .texts("modes", event.modes())
                .texts("contexts", event.contexts())
                .text("cameo", event.cameo())
                .number("quad", event.type().quad())
                .number("intensity", intensity(event))
                .flag("mutual", event.mutual())
                .number("count", event.count());
    }

    private static void standing(Fields fields, Event event) {
        fields.text("factuality", event.factuality().label())
                .objects("stances", event.stances(), EventRecord::stance)
                .flag("historical", event.historical())
                .objects("quantities", event.quantities(), EventRecord::quantity)
                .objects("attribution", event.attribution(), EventRecord::attribution)
                .object("quote", event.quote().map(EventRecord::quote));
    }

    /** That of the strongest mode, whichever way it points; the category's own where it has no mode. */
    private static double intensity(Event event) {
        return event.modes().stream()
                .filter(event.type().modes()::contains)
                .map(event.type()::intensity)
                .max(Comparator.comparingDouble(Math::abs))
                .orElse(event.type().intensity());
    }

    private static Fields content(Content content) {
        return new Fields()
                .words(content.words())
                .text("factuality", content.factuality().label())
                .texts("about", content.about());
    }

    private static Fields date(Dating date) {
        return new Fields()
                .range(date.range())
                .text("relation", date.relation().label())
                .text("granularity", date.granularity().label())
                .text("text", date.words().map(words -> words.text()))
                .texts("because", date.because());
    }

    private static Fields place(Place place) {
        return new Fields()
                .text("name", place.name())
                .text("country", place.country())
                .number("lat", place.latitude())
                .number("lon", place.longitude())
                .text("precision", place.precision())
                .text("text", place.words().map(words -> words.text()))
                .text("because", place.because());
    }

    private static Fields stance(Stance stance) {
        return new Fields().object("holder", Sides.of(stance.holder())).text("value", stance.value());
    }

    private static Fields quantity(Quantity quantity) {
        return new Fields()
                .text("kind", quantity.kind())
                .number("at_least", quantity.atLeast())
                .count("at_most", quantity.atMost())
                .flag("approximate", quantity.approximate())
                .text("currency", quantity.currency())
                .words(quantity.words());
    }

    private static Fields attribution(Attribution link) {
        return new Fields()
                .text("role", role(link.role()))
                .text("name", link.speaker().name())
                .text("code", Sides.code(link.speaker()))
                .flag("party", link.side())
                .text("text", link.speaker().words().text())
                .text("cue", link.cue());
    }

    private static String role(Attribution.Role role) {
        return switch (role) {
            case RELAY -> "relay";
            case CLAIMANT -> "claimant";
        };
    }

    private static Fields quote(Quote quote) {
        return new Fields()
                .text("kind", kind(quote.kind()))
                .text("text", quote.words().text())
                .text("speaker", quote.speaker().map(EventRecord::speaker))
                .span(quote.words().span());
    }

    private static String kind(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> "direct";
            case PARTIAL -> "partial";
        };
    }

    private static String speaker(Party speaker) {
        return speaker.actor().orElse(speaker.name());
    }
}
