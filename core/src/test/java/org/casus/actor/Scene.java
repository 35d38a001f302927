package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.Standard;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * A text with its actors.
 *
 * @param sentences its sentences
 * @param cast its actors
 */
record Scene(List<Sentence> sentences, Cast cast) {

    static Scene of(String text) {
        return of(text, Optional.empty());
    }

    /** A text with a dateline from this place. */
    static Scene from(String place, String text) {
        return of(text, Optional.of(place));
    }

    private static Scene of(String text, Optional<String> filed) {
        List<Sentence> sentences = Standard.sentences(text);
        return new Scene(sentences, Cast.of(Standard.actors(), sentences, filed));
    }

    /** The parties of the last noun or pronoun written so. */
    List<Party> parties(String word, LocalDate day, Optional<Party> speaker) {
        Token token = last(word);
        return cast.parties(sentenceOf(token), token, day, speaker);
    }

    /** Their codes by what the words alone tell. */
    List<String> stated(String word) {
        Token token = last(word);
        return cast.stated(sentenceOf(token), token, Cast.NO_DAY, Optional.empty()).stream()
                .map(Scene::code)
                .toList();
    }

    private Token last(String word) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.form().equals(word))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new IllegalArgumentException("the text has no word " + word));
    }

    private Sentence sentenceOf(Token token) {
        return sentences.stream()
                .filter(sentence -> sentence.words().span().contains(token.span()))
                .findFirst()
                .orElseThrow();
    }

    /** The codes of all parties, one after another. */
    List<String> codes(String word) {
        return parties(word, Cast.NO_DAY, Optional.empty()).stream()
                .map(Scene::code)
                .toList();
    }

    Party party(String word, LocalDate day) {
        return parties(word, day, Optional.empty()).get(0);
    }

    Party party(String word) {
        return party(word, Cast.NO_DAY);
    }

    /** The code of the last noun or pronoun written so; {@code ---} where it has none. */
    String code(String word) {
        return code(party(word));
    }

    String code(String word, LocalDate day) {
        return code(party(word, day));
    }

    static String code(Party party) {
        return party.code().map(ActorCode::value).orElse("---");
    }
}
