package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.ParsedSentence;
import org.casus.parse.ParsedWord;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Makes a sentence of an article from one whose words alone are known. */
final class WordByWord {

    private WordByWord() {}

    /** The sentence, alone in its article, with a blank between any two words. */
    static Sentence sentence(ParsedSentence parsed) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (ParsedWord word : parsed.words()) {
            text.append(text.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + word.form().length());
            text.append(word.form());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    word.form(),
                    word.lemma(),
                    word.upos(),
                    word.xpos(),
                    word.head(),
                    word.relation(),
                    word.factuality()));
        }
        Span whole = new Span(0, text.length());
        return new Sentence(
                0,
                new Part(Role.BODY, whole, "given word by word"),
                Words.of(text.toString(), whole),
                tokens,
                parsed.names(),
                parsed.impressions(),
                true);
    }
}
