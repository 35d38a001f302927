package org.casus.cli.eval;

import java.util.List;
import org.casus.time.Timex;

/**
 * The expressions of time that were found in a text.
 *
 * @param doc the text's id
 * @param times the expressions, in the order of the text
 */
record TimedRow(String doc, List<Timex> times) implements Prediction {

    TimedRow {
        times = List.copyOf(times);
    }
}
