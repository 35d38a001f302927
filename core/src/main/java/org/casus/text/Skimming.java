package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;

/** Words without a model: runs of letters and digits, marks by themselves. Good enough to look for names and dates. */
public final class Skimming {

    private static final String UNKNOWN = "X";

    private Skimming() {}

    /** The places of the words and marks of a text, in order. Apostrophes and hyphens between letters belong to the word. */
    public static List<Span> words(String text) {
        List<Span> words = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (Character.isLetterOrDigit(text.charAt(at))) {
                while (end < text.length() && goesOn(text, end)) {
                    end++;
                }
                words.add(new Span(at, end));
            } else if (!Character.isWhitespace(text.charAt(at)) && !Character.isSpaceChar(text.charAt(at))) {
                words.add(new Span(at, end));
            }
            at = end;
        }
        return words;
    }

    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        boolean joint = c == '-' || c == '\'' || c == '\u2019';
        return Character.isLetterOrDigit(c)
                || (joint && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** A sentence that is passed over: its words hang from the first, without tags. */
    static Sentence sentence(int index, Part part, Words all) {
        List<Token> tokens = new ArrayList<>();
        for (Span within : words(all.text())) {
            String form = within.of(all.text());
            int begin = all.span().begin() + within.begin();
            tokens.add(new Token(
                    tokens.size(),
                    new Span(begin, begin + within.length()),
                    form,
                    form.toLowerCase(Locale.ROOT),
                    UNKNOWN,
                    "_",
                    tokens.isEmpty() ? -1 : 0,
                    tokens.isEmpty() ? "root" : "dep",
                    0));
        }
        return new Sentence(index, part, all, tokens, List.of(), Impressions.NONE, false);
    }
}
