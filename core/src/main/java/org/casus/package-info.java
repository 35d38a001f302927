/** The one door: {@link org.casus.Casus} takes a page and returns what it codes. */
@NullMarked
package org.casus;

import org.jspecify.annotations.NullMarked;
