/** Keeps codings in one DuckDB file, finds them again and exports them. {@link org.casus.store.Store} is the door. */
@NullMarked
package org.casus.store;

import org.jspecify.annotations.NullMarked;
