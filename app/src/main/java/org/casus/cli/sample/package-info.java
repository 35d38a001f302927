/** Draws records for judging by strata, writes the sheets that judges fill in, and estimates precision from what they filled in. */
@NullMarked
package org.casus.cli.sample;

import org.jspecify.annotations.NullMarked;
