/** Who says so: attributions and quotes. */
@NullMarked
package org.casus.speech;

import org.jspecify.annotations.NullMarked;
