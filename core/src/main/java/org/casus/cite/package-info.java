/** Where things stand: spans, words, ids and hashes. Everything else points into a page by these. */
@NullMarked
package org.casus.cite;

import org.jspecify.annotations.NullMarked;
