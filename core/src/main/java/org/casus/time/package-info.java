/** When: calendar expressions, intervals with reasons, and the judgement of a publication date. */
@NullMarked
package org.casus.time;

import org.jspecify.annotations.NullMarked;
