/** From a page to its words: cleaning, parts, dates as written, sentences, tokens and trees. */
@NullMarked
package org.casus.text;

import org.jspecify.annotations.NullMarked;
