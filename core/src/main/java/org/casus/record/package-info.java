/** The published record: events, articles and uncoded sentences as JSON objects with stable names. */
@NullMarked
package org.casus.record;

import org.jspecify.annotations.NullMarked;
