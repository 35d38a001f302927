package org.casus.parse;

import java.util.List;

/**
 * A sentence as the reader sees it.
 *
 * @param words its words, as many as were given and in that order; exactly one is the root and there are no cycles
 * @param names the names and descriptions in it, in the order of the words; names in the narrow sense do not overlap one another, nor do
 *     descriptions
 * @param impressions the events and attributions that it seems to hold
 */
public record ParsedSentence(List<ParsedWord> words, List<NameSpan> names, Impressions impressions) {

    public ParsedSentence {
        words = List.copyOf(words);
        names = List.copyOf(names);
    }
}
