package org.casus.parse;

/**
 * A word as the reader sees it.
 *
 * @param form the word as given
 * @param lemma its dictionary form, lower case save for names
 * @param upos its universal part of speech
 * @param xpos its part of speech by the Penn Treebank
 * @param head the index of the word it depends on; -1 for the root
 * @param relation its relation to that word, with subtype; {@code root} for the root
 * @param factuality how sure the writer is that what the word tells of happened, from -3 (surely not) to 3 (surely); means something for
 *     verbs and event nouns only
 */
public record ParsedWord(
        String form, String lemma, String upos, String xpos, int head, String relation, double factuality) {}
