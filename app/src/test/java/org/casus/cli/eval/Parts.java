package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casus.Coding;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.event.Factuality;
import org.casus.page.Page;
import org.casus.parse.Impressions;
import org.casus.parse.NameSpan;
import org.casus.parse.ParsedSentence;
import org.casus.parse.ParsedWord;
import org.casus.text.Article;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.Published;
import org.casus.time.TimexFinder;

/** Stand-ins for the parts of Casus that are measured. */
final class Parts {

    private Parts() {}

    /** A coder; nothing is read. */
    static Measured coding(Coder coder) {
        return new Measured(
                coder,
                coder,
                Parts::uncleaned,
                Parts::undated,
                page -> List.of(),
                (page, stretches) -> List.of(),
                (page, cues) -> List.of(),
                text -> List.of(),
                words -> parsed(List.of()),
                new TimexFinder(),
                (sentence, token) -> Factuality.ACTUAL);
    }

    /** A reader that knows these sentences by their words joined by blanks; nothing is coded. */
    static Measured reading(Map<String, ParsedSentence> known, Map<String, Factuality> rules) {
        Function<String, ParsedSentence> reading =
                text -> Optional.ofNullable(known.get(text)).orElseThrow();
        return new Measured(
                Parts::uncoded,
                Parts::uncoded,
                Parts::uncleaned,
                Parts::undated,
                page -> List.of(WordByWord.sentence(reading.apply(text(page)))),
                (page, stretches) -> List.of(),
                (page, cues) -> List.of(),
                text -> List.of(WordByWord.sentence(reading.apply(text))),
                words -> reading.apply(String.join(" ", words)),
                new TimexFinder(),
                (sentence, token) -> rules.getOrDefault(token.form(), Factuality.ACTUAL));
    }

    static ParsedSentence parsed(List<NameSpan> names, ParsedWord... words) {
        return new ParsedSentence(List.of(words), names, Impressions.NONE);
    }

    /** A word: form, lemma, UPOS, XPOS, number of the head from 1 (0 for the root), relation. */
    static ParsedWord word(String columns) {
        return word(columns, 0);
    }

    static ParsedWord word(String columns, double factuality) {
        String[] each = columns.split(" ");
        return new ParsedWord(each[0], each[1], each[2], each[3], Integer.parseInt(each[4]) - 1, each[5], factuality);
    }

    /** A sentence of a text whose words stand where they are first met from {@code begin} on. */
    static Sentence sentence(String text, int begin, int end, ParsedWord... words) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (ParsedWord word : words) {
            Span span = new Span(
                    text.indexOf(word.form(), at),
                    text.indexOf(word.form(), at) + word.form().length());
            at = span.end();
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
        Span whole = new Span(begin, end);
        return new Sentence(
                0,
                new Part(Role.BODY, whole, "test"),
                Words.of(text, whole),
                tokens,
                List.of(),
                Impressions.NONE,
                true);
    }

    static Coding uncoded(Page page) {
        throw new IllegalStateException("nothing is coded here, not even " + page.file());
    }

    static Article uncleaned(Page page) {
        throw new IllegalStateException("nothing is cleaned here, not even " + page.file());
    }

    static Published undated(Page page) {
        throw new IllegalStateException("nothing is dated here, not even " + page.file());
    }

    private static String text(Page page) {
        return new String(page.body().toArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
