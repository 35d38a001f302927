package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.actor.Stranger;
import org.casus.cite.Span;
import org.casus.speech.Attribution;
import org.casus.text.Sentence;

/** Finds whom the actor book does not know among those who do, suffer and say what was coded. */
public final class Unplaced {

    private Unplaced() {}

    /** The strangers of an article, each place where one stands once, in the order of the text. */
    public static List<Stranger> in(List<SentenceCoding> codings, Cast cast) {
        Map<Span, Stranger> met = new TreeMap<>();
        codings.stream()
                .flatMap(coding -> coding.events().stream())
                .flatMap(Unplaced::parties)
                .forEach(party -> sentence(codings, party)
                        .flatMap(sentence -> cast.stranger(sentence, party).stream())
                        .forEach(stranger -> met.putIfAbsent(stranger.words().span(), stranger)));
        return List.copyOf(met.values());
    }

    private static Stream<Party> parties(Event event) {
        return Stream.of(
                        event.source().stream(),
                        event.target().stream(),
                        event.attribution().stream().map(Attribution::speaker),
                        event.quote().flatMap(quote -> quote.speaker()).stream())
                .flatMap(parties -> parties);
    }

    private static Stream<Sentence> sentence(List<SentenceCoding> codings, Party party) {
        return codings.stream()
                .map(SentenceCoding::sentence)
                .filter(sentence ->
                        sentence.words().span().contains(party.words().span()))
                .limit(1);
    }
}
