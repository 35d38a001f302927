package org.casus.cli.eval;

import java.util.List;

/**
 * What was predicted for a row.
 *
 * @param id the row's id
 * @param events the directed events; empty where nothing was coded
 */
record Prediction(String id, List<Dyad> events) {

    Prediction {
        events = List.copyOf(events);
    }
}
