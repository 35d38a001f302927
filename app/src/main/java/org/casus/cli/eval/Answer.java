package org.casus.cli.eval;

import java.util.List;

/**
 * A row of gold and what was predicted for it.
 *
 * @param gold the events that the row tells of
 * @param predicted the events that were coded
 */
record Answer(List<Dyad> gold, List<Dyad> predicted) {

    Answer {
        gold = List.copyOf(gold);
        predicted = List.copyOf(predicted);
    }
}
