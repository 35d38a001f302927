package org.casus.event;

import java.util.List;
import org.casus.cite.Words;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** The words that name an event: the trigger with its auxiliaries before it, and its object where that makes the event. */
final class TriggerWords {

    private static final int REACH = 6;

    private TriggerWords() {}

    static Words of(Frame frame) {
        Sentence sentence = frame.sentence();
        int first = frame.trigger().index();
        int last = first;
        while (first > 0 && belongs(sentence, sentence.tokens().get(first - 1), frame.trigger())) {
            first--;
        }
        for (String word : frame.entry().particles()) {
            if (last + 1 < sentence.tokens().size()
                    && sentence.tokens().get(last + 1).lower().equals(word)) {
                last++;
            }
        }
        int object = frame.object().map(Token::index).orElse(last);
        if (object > last && object - last <= REACH) {
            last = object;
        }
        List<Token> tokens = sentence.tokens().subList(first, last + 1);
        return sentence.words(tokens);
    }

    private static boolean belongs(Sentence sentence, Token before, Token trigger) {
        boolean auxiliary = before.isTagged("AUX") && trigger.isTagged("VERB");
        boolean adverb = before.isTagged("ADV", "PART")
                && before.head() == trigger.index()
                && before.index() > 0
                && sentence.tokens().get(before.index() - 1).isTagged("AUX");
        return auxiliary || adverb;
    }
}
