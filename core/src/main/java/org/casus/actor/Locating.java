package org.casus.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.cite.Words;
import org.casus.parse.NameKind;
import org.casus.place.Gazetteer;
import org.casus.place.Place;
import org.casus.place.Spot;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tells which place a noun of an article names, by the states and capitals of the actor book and by the gazetteer. */
final class Locating {

    private static final Set<String> WITHIN = Set.of("of", "in", "at", "near", "outside", "from");
    private static final Set<String> WHERE =
            Set.of("of", "from", "in", "at", "near", "around", "across", "throughout", "outside");
    private static final Set<String> OF = Set.of("of");

    private final Gazetteer gazetteer;
    private final Mentions mentions;
    private final List<String> states;

    /** @param states the states that the article names, the likeliest first: of several places with one name that in the first is meant */
    Locating(Gazetteer gazetteer, Mentions mentions, List<String> states) {
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
        Optional<Mention> mention = mentions.in(sentence).stream()
                .filter(candidate -> candidate.covers(token) && candidate.isOfState())
                .findFirst();
        if (mention.isPresent() && mention.get().readings().get(0).kind() != Known.Kind.CAPITAL) {
            return mention.map(found -> state(found, because));
        }
        Optional<Words> name = placeName(sentence, token);
        if (name.isEmpty() && mention.isEmpty()) {
            return Optional.empty();
        }
        Words words = name.orElseGet(() -> sentence.words(List.of(token)));
        List<String> likely = Stream.concat(
                        mention.stream()
                                .map(found -> found.readings().get(0).code().country()),
                        states.stream())
                .toList();
        return gazetteer.find(words.text(), likely).map(spot -> place(spot, words.text(), Optional.of(words), because));
    }

    /** A place in a phrase: "Leeds police", "farmers in Punjab", "in Punjab province", "in the city of Leeds". */
    Optional<Spot> spot(NounPhrase phrase) {
        Stream<Token> before = phrase.core().stream()
                .filter(token -> token.index() < phrase.head().index());
        Stream<Token> behind = phrase.after(WHERE).stream().flatMap(noun -> placeWords(phrase.sentence(), noun));
        return Stream.concat(before, behind)
                .filter(token -> token.isTagged("PROPN"))
                .flatMap(token -> spot(phrase.sentence(), token).stream())
                .findFirst()
                .or(() -> region(phrase));
    }

    /** "Darfur rebels": a region right before a noun, though the reader may see no place there. */
    private Optional<Spot> region(NounPhrase phrase) {
        int before = phrase.head().index() - 1;
        return phrase.core().stream()
                .filter(token -> token.index() == before && token.isTagged("PROPN"))
                .findFirst()
                .flatMap(token -> gazetteer.region(token.form()));
    }

    private static Stream<Token> placeWords(Sentence sentence, Token noun) {
        NounPhrase phrase = NounPhrase.of(sentence, noun);
        return Stream.of(Stream.of(noun), phrase.core().stream(), phrase.after(OF).stream())
                .flatMap(words -> words);
    }

    /** The place that the reader's name around a word means by the gazetteer; empty where the reader sees no place there. */
    Optional<Spot> spot(Sentence sentence, Token token) {
        return placeName(sentence, token).flatMap(name -> gazetteer.find(name.text(), states));
    }

    private static Optional<Words> placeName(Sentence sentence, Token token) {
        return sentence.properName(token)
                .filter(name -> name.kind() == NameKind.LOC)
                .map(sentence::words);
    }

    private static Place state(Mention mention, String because) {
        Known known = mention.readings().get(0);
        return new Place(
                known.name(),
                Optional.of(known.code().country()),
                Optional.empty(),
                Optional.empty(),
                Place.COUNTRY,
                Optional.of(mention.words()),
                because + " (" + known.cite() + ")");
    }

    private static Place place(Spot spot, String name, Optional<Words> words, String because) {
        return new Place(
                name,
                spot.country(),
                Optional.of(spot.latitude()),
                Optional.of(spot.longitude()),
                spot.kind().label(),
                words,
                because + " (" + spot.cite() + ")");
    }

    /** The place of a dateline, whose words stand before the story. */
    Optional<Place> filed(String dateline) {
        String city = dateline.split("[,/]")[0].strip();
        return gazetteer
                .find(city, states)
                .map(spot -> place(spot, spot.name(), Optional.empty(), "the dateline \"" + dateline + "\""));
    }
}
