package org.casus.cli.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.event.Event;
import org.casus.event.EventType;

/** Writes coded events in the form of gold sets: as directed pairs, STATEMENT left out. */
final class Predicted {

    private final boolean folded;
    private final Predicate<Event> wanted;

    /**
     * A writer.
     *
     * @param folded whether CONCEDE and RETREAT are written as one class, of quad class 2
     * @param wanted which events to write
     */
    Predicted(boolean folded, Predicate<Event> wanted) {
        this.folded = folded;
        this.wanted = wanted;
    }

    /** The directed events, in the order of the coding. */
    List<Dyad> of(List<Event> events) {
        return events.stream()
                .filter(event -> event.type() != EventType.STATEMENT)
                .filter(wanted)
                .flatMap(event -> DirectedPair.of(event).stream().map(pair -> dyad(event, pair)))
                .toList();
    }

    private Dyad dyad(Event event, DirectedPair pair) {
        String root = folded ? Roots.fold(event.type().name()) : event.type().name();
        Optional<String> cameo = Optional.of(event.cameo()).filter(code -> !code.isBlank());
        return new Dyad(
                Optional.of(root),
                Optional.of(Roots.quad(root).orElse(event.type().quad())),
                Optional.empty(),
                cameo,
                cameo.map(code -> code.substring(0, Math.min(2, code.length()))),
                text(pair.source()),
                text(pair.target()),
                code(pair.source()),
                code(pair.target()));
    }

    private static String text(Optional<Party> party) {
        return party.map(known -> known.words().text()).orElse("");
    }

    private static String code(Optional<Party> party) {
        return party.flatMap(Party::code).map(ActorCode::value).orElse("");
    }
}
