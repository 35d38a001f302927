/** Measures the coder against gold sets. Each kind of set has its reader, its evaluation and its scores. */
@NullMarked
package org.casus.cli.eval;

import org.jspecify.annotations.NullMarked;
