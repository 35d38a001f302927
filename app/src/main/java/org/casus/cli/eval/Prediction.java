package org.casus.cli.eval;

/** What was predicted for a row of a gold set. */
sealed interface Prediction permits CodedRow, TimedRow {}
