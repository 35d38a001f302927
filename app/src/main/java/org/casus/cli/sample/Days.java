package org.casus.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells the days of a record's interval. */
final class Days {

    private Days() {}

    /** {@code 2024-11-21}, {@code 2024-11-01 to 2024-11-30}, {@code up to 2024-11-30}, {@code unknown}. */
    static String of(JsonNode interval) {
        String start = interval.path("start").asText("");
        String end = interval.path("end").asText("");
        if (start.isEmpty()) {
            return end.isEmpty() ? "unknown" : "up to " + end;
        }
        if (end.isEmpty()) {
            return start + " or later";
        }
        return start.equals(end) ? start : start + " to " + end;
    }
}
