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
        List<Sentence> sentences = Standard.sentences(text);
        return new Scene(sentences, Cast.of(Standard.actors(), sentences));
    }

    /** The parties of the last noun or pronoun written so. */
    List<Party> parties(String word, LocalDate day, Optional<Party> speaker) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Sentence sentence = sentences.get(i);
            Optional<Token> found = sentence.tokens().stream()
                    .filter(token -> token.form().equals(word))
                    .reduce((one, other) -> other);
            if (found.isPresent()) {
                return cast.parties(sentence, found.get(), day, speaker);
            }
        }
        throw new IllegalArgumentException("the text has no word " + word);
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
