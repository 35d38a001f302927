/** Where: the gazetteer, which tells in which state a place lies, and the places of events with their precision. */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
