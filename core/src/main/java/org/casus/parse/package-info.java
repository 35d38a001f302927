/**
 * Reading a sentence: its words in pieces, their tags, lemmas, tree, names and certainty, by the model that {@code train} makes. Knows
 * words, not articles.
 */
@NullMarked
package org.casus.parse;

import org.jspecify.annotations.NullMarked;
