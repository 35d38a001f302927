package org.casus.parse;

/**
 * A syntactic word of a treebank in the columns of CoNLL-U.
 *
 * @param form the word as written
 * @param lemma its dictionary form
 * @param upos its universal part of speech
 * @param xpos its part of speech in the treebank's own tags (for English those of the Penn Treebank)
 * @param head the index of the word it depends on, from 0 in the sentence; -1 for the root
 * @param relation its relation to that word, with subtype
 * @param misc the last column, {@code _} where empty
 */
public record TreebankWord(
        String form, String lemma, String upos, String xpos, int head, String relation, String misc) {

    /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
    public String plainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
