/** Who is meant: the actor book and the reading of a phrase as a party with a code valid on a day. */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
