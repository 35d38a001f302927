package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Filler;
import org.casus.parse.Role;
import org.casus.parse.Voiced;
import org.casus.text.Sentence;

/**
 * Finds in an article what is ascribed to whom, as the reader sees it in each sentence. A sentence that goes on with a quotation and says
 * nothing of its speaker belongs to the ascription before it.
 */
public final class Ascriptions {

    private Ascriptions() {}

    /**
     * The ascriptions of an article, in the order of their cues.
     *
     * @param sentences its sentences, in order
     */
    public static List<Ascription> in(List<Sentence> sentences) {
        List<Ascription> found = new ArrayList<>();
        Optional<Sentence> before = Optional.empty();
        for (Sentence sentence : sentences) {
            List<Ascription> own = sentence.impressions().voiced().stream()
                    .map(voiced -> of(sentence, voiced))
                    .filter(ascription -> !ascription.content().isEmpty())
                    .toList();
            if (own.isEmpty() && !found.isEmpty() && before.isPresent() && goesOn(sentence)) {
                Ascription last = found.remove(found.size() - 1);
                found.add(with(last, sentence.words()));
            } else {
                found.addAll(own);
                before = own.isEmpty() ? Optional.empty() : Optional.of(sentence);
            }
        }
        return List.copyOf(found);
    }

    private static Ascription of(Sentence sentence, Voiced voiced) {
        List<Words> content = words(sentence, voiced, Role.SAID);
        return new Ascription(
                words(sentence, voiced, Role.SPEAKER).stream().findFirst(),
                words(sentence, voiced.first(), voiced.last()),
                content);
    }

    private static List<Words> words(Sentence sentence, Voiced voiced, Role role) {
        return voiced.fillers().stream()
                .filter(filler -> filler.role() == role)
                .map(filler -> words(sentence, filler))
                .toList();
    }

    private static Words words(Sentence sentence, Filler filler) {
        return words(sentence, filler.first(), filler.last());
    }

    private static Words words(Sentence sentence, int first, int last) {
        Span span = sentence.tokens()
                .get(first)
                .span()
                .join(sentence.tokens().get(last).span());
        return sentence.words(span);
    }

    /** Whether a sentence is words of somebody from its beginning, as far as marks tell. */
    private static boolean goesOn(Sentence sentence) {
        String text = sentence.words().text().strip();
        return text.matches("(?s)[\"“”‘'].*") || text.matches("(?s).*[\"”]");
    }

    private static Ascription with(Ascription ascription, Words more) {
        List<Words> content = new ArrayList<>(ascription.content());
        content.add(more);
        return new Ascription(ascription.speaker(), ascription.cue(), content);
    }
}
