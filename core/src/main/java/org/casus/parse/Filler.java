package org.casus.parse;

/**
 * A stretch of words that fills a role of an event or an attribution.
 *
 * @param head the word of the stretch under which its others hang
 * @param score how likely the head is to fill the role, from 0 to 1
 */
public record Filler(Role role, int first, int last, int head, double score) {

    Filler shifted(int words) {
        return new Filler(role, first + words, last + words, head + words, score);
    }
}
