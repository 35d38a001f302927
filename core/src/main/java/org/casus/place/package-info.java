/** Where: places named by an event, with their precision. */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
