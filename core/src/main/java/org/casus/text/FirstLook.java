package org.casus.text;

import java.util.BitSet;
import java.util.List;

/**
 * Decides which sentences of an article deserve to be read in full, before any of them is. Most hold no event, and reading is what costs.
 * Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface FirstLook {

    /** Passes nothing over. */
    FirstLook THOROUGH = sentences -> {
        BitSet all = new BitSet(sentences.size());
        all.set(0, sentences.size());
        return all;
    };

    /**
     * The places of the sentences that deserve it. Equal lists give equal sets.
     *
     * @param sentences the words of all sentences of one article, in order
     */
    BitSet worthReading(List<String> sentences);
}
