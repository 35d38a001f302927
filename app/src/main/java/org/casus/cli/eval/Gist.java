package org.casus.cli.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;

/** What a record says of an event, its words and its confidence aside. */
record Gist(
        EventType type,
        List<String> modes,
        List<String> source,
        List<String> target,
        Factuality factuality,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<String> place) {

    static Gist of(Event event) {
        return new Gist(
                event.type(),
                event.modes(),
                codes(event.source()),
                codes(event.target()),
                event.factuality(),
                event.date().range().start(),
                event.date().range().end(),
                event.place().map(place -> place.name()));
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream()
                .map(party -> party.code().map(ActorCode::value).orElse(""))
                .sorted()
                .toList();
    }

    Gist as(Factuality other) {
        return new Gist(type, modes, source, target, other, start, end, place);
    }

    Gist swapped() {
        return new Gist(type, modes, target, source, factuality, start, end, place);
    }

    Gist later(int days) {
        return new Gist(
                type,
                modes,
                source,
                target,
                factuality,
                start.map(day -> day.plusDays(days)),
                end.map(day -> day.plusDays(days)),
                place);
    }

    /** Without its days. */
    Gist undated() {
        return new Gist(type, modes, source, target, factuality, Optional.empty(), Optional.empty(), place);
    }

    boolean isOfSides(Gist other) {
        return source.equals(other.source) && target.equals(other.target);
    }
}
