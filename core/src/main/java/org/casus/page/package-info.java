/** Fetched bytes and where they came from. Nothing here knows what a page says. */
@NullMarked
package org.casus.page;

import org.jspecify.annotations.NullMarked;
