/** Makes the model of the reader: fine-tunes a small encoder on a treebank, names and judgements of certainty, and quantises it. */
@NullMarked
package org.casus.train;

import org.jspecify.annotations.NullMarked;
