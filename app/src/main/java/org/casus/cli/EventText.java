package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cite.Words;
import org.casus.cli.Ink.Style;
import org.casus.event.Event;
import org.casus.event.Stance;
import org.casus.speech.Attribution;
import org.casus.speech.Quote;

/** Tells an event field by field, with its reasons; fields that hold nothing are left out. */
final class EventText {

    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private EventText(Ink ink) {
        this.ink = ink;
    }

    /** A line that sums the event up, then an indented line a field. */
    static List<String> lines(Event event, Ink ink) {
        EventText text = new EventText(ink);
        text.tell(event);
        return List.copyOf(text.lines);
    }

    private void tell(Event event) {
        lines.add(codes(event.source()) + " " + ink.in(Style.GOOD, event.type().name())
                + (event.mutual() ? " ↔ " : " → ") + codes(event.target()));
        what(event);
        sides(event);
        speech(event);
        when(event);
        field("confidence", String.format(Locale.ROOT, "%.2f", event.confidence()));
        field("because", event.because());
        field("id", event.id().value());
    }

    private void what(Event event) {
        field("trigger", event.trigger().text());
        field("modes", String.join(", ", event.modes()));
        field("contexts", String.join(", ", event.contexts()));
        field("cameo", event.cameo() + ", quad " + event.type().quad());
        field("count", event.count() == 1 ? "" : String.valueOf(event.count()));
        field("factuality", event.factuality().label() + (event.historical() ? ", historical" : ""));
        event.stances().forEach(stance -> field("stance", stance(stance)));
        event.quantities()
                .forEach(quantity -> field(
                        "quantity", quantity.kind() + ": " + quantity.words().text()));
    }

    private void sides(Event event) {
        event.source().forEach(party -> field("source", party(party)));
        event.target().forEach(party -> field("target", party(party)));
    }

    private void speech(Event event) {
        event.content()
                .ifPresent(content -> field(
                        "content",
                        content.words().text() + " (" + content.factuality().label() + ")"));
        event.attribution().forEach(link -> field("attribution", attribution(link)));
        event.quote().ifPresent(quote -> field("quote", quote(quote)));
    }

    private void when(Event event) {
        String words = event.date()
                .words()
                .map(Words::text)
                .map(said -> ", \"" + said + "\"")
                .orElse("");
        field(
                "date",
                Days.of(event.date().range()) + " (" + event.date().relation().label() + ", "
                        + event.date().granularity().label() + ")" + words);
        event.date().because().forEach(reason -> field("", reason));
        event.place().ifPresent(place -> field("place", place.name() + ": " + place.because()));
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + ink.in(Style.FAINT, String.format(Locale.ROOT, "%-12s", name)) + value);
        }
    }

    private String codes(List<Party> side) {
        return side.isEmpty()
                ? "-"
                : side.stream()
                        .map(party -> party.code().map(ActorCode::value).orElse(party.name()))
                        .map(code -> ink.in(Style.CODE, code))
                        .collect(Collectors.joining(", "));
    }

    private static String party(Party party) {
        return party.code().map(ActorCode::value).orElse("?") + ", " + party.name() + ", \""
                + party.words().text() + "\": " + party.because();
    }

    private static String stance(Stance stance) {
        return stance.value() + " by " + stance.holder().name();
    }

    private static String attribution(Attribution link) {
        return link.role().name().toLowerCase(Locale.ROOT) + " " + party(link.speaker()) + " (\"" + link.cue() + "\")"
                + (link.side() ? ", itself a side" : "");
    }

    private static String quote(Quote quote) {
        String kind = quote.kind().name().toLowerCase(Locale.ROOT);
        return kind + " \"" + quote.words().text() + "\""
                + quote.speaker().map(speaker -> ", " + speaker.name()).orElse("");
    }
}
