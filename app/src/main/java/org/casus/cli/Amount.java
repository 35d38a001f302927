package org.casus.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How a number of an event is shown: {@code killed 12+}, {@code protesters ~3,000}, {@code missiles 10–15}, {@code money 300 EUR}. */
final class Amount {

    private Amount() {}

    /** The numbers of an event, with commas between; empty where it has none. */
    static String all(JsonNode event) {
        return StreamSupport.stream(event.path("quantities").spliterator(), false)
                .map(Amount::of)
                .collect(Collectors.joining(", "));
    }

    /** A number with its kind and currency. */
    static String of(JsonNode quantity) {
        String currency = RecordedEvent.text(quantity, "currency");
        return RecordedEvent.text(quantity, "kind")
                + " " + (quantity.path("approximate").asBoolean() ? "~" : "")
                + bounds(quantity)
                + (currency.isEmpty() ? "" : " " + currency);
    }

    private static String bounds(JsonNode quantity) {
        long least = quantity.path("at_least").asLong();
        if (!quantity.path("at_most").isNumber()) {
            return grouped(least) + "+";
        }
        long most = quantity.path("at_most").asLong();
        return least == most ? grouped(least) : grouped(least) + "–" + grouped(most);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
