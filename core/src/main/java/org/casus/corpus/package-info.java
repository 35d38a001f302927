/** Sentences marked by hand with their events, sides and attributions: the corpus that the learned coder is taught and tried by. */
@NullMarked
package org.casus.corpus;

import org.jspecify.annotations.NullMarked;
