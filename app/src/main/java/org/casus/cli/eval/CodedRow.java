package org.casus.cli.eval;

import java.util.List;

/**
 * What was coded of a row.
 *
 * @param id the row's id
 * @param events the directed events; empty where nothing was coded
 */
record CodedRow(String id, List<Dyad> events) implements Prediction {

    CodedRow {
        events = List.copyOf(events);
    }
}
