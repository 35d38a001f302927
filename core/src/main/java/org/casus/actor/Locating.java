package org.casus.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.place.Gazetteer;
import org.casus.place.Place;
import org.casus.place.Spot;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tells which place a noun of an article names, by the states and capitals of the actor book and by the gazetteer. */
final class Locating {

    private static final Set<String> WITHIN = Set.of("of", "in", "at", "near", "outside", "from");

    private final Gazetteer gazetteer;
    private final List<List<Mention>> mentions;
    private final List<String> states;

    /** @param states the states that the article names, the likeliest first: of several places with one name that in the first is meant */
    Locating(Gazetteer gazetteer, List<List<Mention>> mentions, List<String> states) {
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        this.states = states;
    }

    /** The finest place that a noun's phrase names: itself, what hangs on it ("the town of Azaz"), or what stands before it. */
    Optional<Place> of(Sentence sentence, Token head, String because) {
        NounPhrase phrase = NounPhrase.of(sentence, head);
        Stream<Token> behind = phrase.after(WITHIN).stream().filter(noun -> noun.index() > head.index());
        return Stream.of(Stream.of(head), behind, phrase.core().stream())
                .flatMap(tokens -> tokens)
                .flatMap(token -> named(sentence, token, because).stream())
                .min(Comparator.comparing(Place::fineness));
    }

    private Optional<Place> named(Sentence sentence, Token token, String because) {
        Optional<Mention> mention = mentions.get(sentence.index()).stream()
                .filter(candidate -> candidate.covers(token) && candidate.isOfState())
                .findFirst();
        if (mention.isPresent() && mention.get().readings().get(0).kind() != Known.Kind.CAPITAL) {
            return mention.map(found -> state(found, because));
        }
        Optional<NameSpan> name = sentence.names().stream()
                .filter(span -> span.first() <= token.index() && token.index() <= span.last())
                .filter(span -> span.kind().isProper())
                .findFirst();
        boolean place = name.filter(span -> span.kind() == NameKind.LOC).isPresent();
        if (!place && mention.isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = name.filter(span -> span.kind() == NameKind.LOC)
                .map(span -> sentence.tokens().subList(span.first(), span.last() + 1))
                .orElse(List.of(token));
        List<String> likely = Stream.concat(
                        mention.stream()
                                .map(found -> found.readings().get(0).code().country()),
                        states.stream())
                .toList();
        return gazetteer
                .find(sentence.words(tokens).text(), likely)
                .map(spot -> place(spot, sentence, tokens, because));
    }

    private static Place state(Mention mention, String because) {
        Known known = mention.readings().get(0);
        return new Place(
                known.name(),
                Optional.of(known.code().country()),
                Optional.empty(),
                Optional.empty(),
                Place.COUNTRY,
                Optional.of(mention.sentence()
                        .words(mention.sentence().tokens().subList(mention.first(), mention.last() + 1))),
                because + " (" + known.cite() + ")");
    }

    private static Place place(Spot spot, Sentence sentence, List<Token> tokens, String because) {
        return new Place(
                sentence.words(tokens).text(),
                spot.country(),
                Optional.of(spot.latitude()),
                Optional.of(spot.longitude()),
                spot.kind().label(),
                Optional.of(sentence.words(tokens)),
                because + " (" + spot.cite() + ")");
    }

    /** The place of a dateline, whose words stand before the story. */
    Optional<Place> filed(String dateline) {
        String city = dateline.split("[,/]")[0].strip();
        return gazetteer
                .find(city, states)
                .map(spot -> new Place(
                        spot.name(),
                        spot.country(),
                        Optional.of(spot.latitude()),
                        Optional.of(spot.longitude()),
                        spot.kind().label(),
                        Optional.empty(),
                        "the dateline \"" + dateline + "\" (" + spot.cite() + ")"));
    }
}
