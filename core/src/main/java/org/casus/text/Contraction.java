package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.Span;

/** Takes a written word apart into its syntactic words, as treebanks have them: "Iceland" and "'s", "has" and "n't". */
final class Contraction {

    private static final Pattern CLITIC = Pattern.compile(
            "(?i)(.*[\\p{L}\\p{N}.)])(n't|'s|'ll|'re|'ve|'d|'m|(?<=s)')|(can)(not)|(gon|wan)(na)|(got)(ta)");

    private Contraction() {}

    /** The places of the pieces in the word, in order; together they are the word. */
    static List<Span> split(String word) {
        Matcher matcher = CLITIC.matcher(word);
        if (!matcher.matches()) {
            return List.of(new Span(0, word.length()));
        }
        List<Span> pieces = new ArrayList<>(2);
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.start(group) >= 0) {
                pieces.add(new Span(matcher.start(group), matcher.end(group)));
            }
        }
        return pieces;
    }
}
