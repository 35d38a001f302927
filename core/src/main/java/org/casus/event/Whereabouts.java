package org.casus.event;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.parse.Filler;
import org.casus.parse.Role;
import org.casus.place.Place;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Finds where an event took place: where the reader sees its place, where a phrase that hangs on its trigger says so, or what was struck;
 * for what a story opens with, where it was filed. Neither where somebody comes from or goes to nor his home is the place of what he does.
 */
final class Whereabouts {

    private static final double LEAST = 0.5;
    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "across",
            "off",
            "throughout",
            "along",
            "over",
            "above",
            "within");

    private Whereabouts() {}

    /** The finest place that is named; empty where none is. */
    static Optional<Place> of(Frame frame, Cast cast) {
        return finest(seen(frame)
                        .flatMap(head -> cast.place(frame.sentence(), head, "where the reader sees it").stream()))
                .or(() -> finest(said(frame)
                        .flatMap(head -> cast.place(frame.sentence(), head, "where its clause puts it").stream())))
                .or(() -> struck(frame, cast))
                .or(() -> opens(frame) ? cast.filed() : Optional.empty());
    }

    private static Optional<Place> finest(Stream<Place> places) {
        return places.min(Comparator.comparing(Place::fineness));
    }

    private static Stream<Token> seen(Frame frame) {
        return frame.sentence().impressions().at(frame.trigger().index()).stream()
                .flatMap(seen -> seen.fillers(Role.PLACE))
                .filter(filler -> filler.score() >= LEAST)
                .map(Filler::head)
                .map(frame.sentence().tokens()::get);
    }

    /** What hangs on the trigger, or on the verb whose object or subject it is, with a preposition of place. */
    private static Stream<Token> said(Frame frame) {
        Sentence sentence = frame.sentence();
        Stream<Token> own = Stream.concat(
                sentence.children(frame.trigger()).stream(),
                frame.object().stream().flatMap(object -> sentence.children(object).stream()));
        Stream<Token> verbs = frame.trigger().is("obj", "nsubj")
                ? sentence.head(frame.trigger()).stream().flatMap(verb -> sentence.children(verb).stream())
                : Stream.empty();
        return Stream.concat(own, verbs)
                .filter(token -> token.is("obl", "nmod"))
                .filter(token ->
                        !frame.source().contains(token) && !frame.target().contains(token))
                .filter(token ->
                        sentence.children(token, "case").stream().anyMatch(mark -> WHERE.contains(mark.lower())));
    }

    private static Optional<Place> struck(Frame frame, Cast cast) {
        return frame.entry().type() == EventType.ASSAULT
                ? frame.target().stream()
                        .flatMap(head -> cast.place(frame.sentence(), head, "what was struck").stream())
                        .filter(place -> !place.precision().equals(Place.COUNTRY))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean opens(Frame frame) {
        EventType type = frame.entry().type();
        return frame.sentence().index() == 0 && type.quad() % 2 == 0 && type != EventType.STATEMENT;
    }
}
