package org.casus.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.text.Sentence;

/** Finds the words in quotation marks. */
public final class Quotations {

    private static final Pattern QUOTED =
            Pattern.compile("[“\"]([^“”\"]+)(?:[”\"]|$)|(?<![\\p{L}\\p{N}])[‘']([^‘’']{2,}?)[’'](?![\\p{L}\\p{N}])");

    private Quotations() {}

    /** The quoted words of a sentence in order, without their marks; a quote that runs on beyond it ends with it. */
    public static List<Words> in(Sentence sentence) {
        List<Words> quotes = new ArrayList<>();
        String text = sentence.words().text();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            int begin = sentence.words().span().begin();
            quotes.add(sentence.words(new Span(begin + matcher.start(group), begin + matcher.end(group))));
        }
        return quotes;
    }

    /** A quote of five words or more is a direct one; shorter ones are parts of the writer's sentence. */
    public static Quote.Kind kind(Words quote) {
        return quote.text().strip().split("\\s+").length >= 5 ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }
}
