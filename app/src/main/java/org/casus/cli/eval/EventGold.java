package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a gold set of events.
 *
 * @param text what is to be coded
 * @param events the events it tells of, the main one first; empty where it tells of none
 */
record EventGold(GoldText text, List<Dyad> events) {

    EventGold {
        events = List.copyOf(events);
    }

    /**
     * The rows of a set; of several with one id the last, in the place of the first.
     *
     * @throws GoldException when the file cannot be read or a row lacks a field
     */
    static List<EventGold> read(Path file) {
        Map<String, EventGold> rows = new LinkedHashMap<>();
        JsonLines.read(file).stream()
                .map(EventGold::of)
                .forEach(row -> rows.put(row.text().id(), row));
        return List.copyOf(rows.values());
    }

    /** Whether the set has CONCEDE and RETREAT as one class. */
    static boolean folds(List<EventGold> rows) {
        return rows.stream()
                .flatMap(row -> row.events().stream())
                .flatMap(event -> event.root().stream())
                .noneMatch(root -> root.equals("CONCEDE") || root.equals("RETREAT"));
    }

    private static EventGold of(Line line) {
        List<Dyad> events = new ArrayList<>();
        for (JsonNode event : line.list("events")) {
            events.add(dyad(new Line(line.where(), event)));
        }
        return new EventGold(GoldText.of(line), events);
    }

    private static Dyad dyad(Line event) {
        return new Dyad(
                event.text("root"),
                event.number("penta"),
                event.number("binary"),
                event.text("cameo"),
                event.text("cameo_root"),
                event.text("source").orElse(""),
                event.text("target").orElse(""),
                event.text("source_code").orElse(""),
                event.text("target_code").orElse(""));
    }
}
