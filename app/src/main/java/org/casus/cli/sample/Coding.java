package org.casus.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of a record as a judge sees them: what was coded, but neither how sure nor why.
 *
 * @param values what each field says
 * @param meanings what that means, for the fields whose values are terms
 */
record Coding(Map<Field, String> values, Map<Field, String> meanings) {

    Coding {
        values = Map.copyOf(values);
        meanings = Map.copyOf(meanings);
    }

    static Coding of(JsonNode event, Map<String, String> meanings) {
        String type = event.path("type").asText();
        String factuality = event.path("factuality").asText();
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.EVENT, quoted(event.path("trigger").path("text")));
        values.put(Field.TYPE, type);
        values.put(Field.SOURCE, side(event.path("source")));
        values.put(Field.TARGET, target(event));
        values.put(Field.DAY, day(event.path("date")));
        values.put(Field.FACTUALITY, factuality);
        values.put(Field.ATTRIBUTION, attribution(event.path("attribution")));
        return new Coding(
                values,
                Map.of(
                        Field.TYPE, meanings.getOrDefault(type, ""),
                        Field.FACTUALITY, meanings.getOrDefault(factuality, "")));
    }

    String value(Field field) {
        return values.getOrDefault(field, "");
    }

    String meaning(Field field) {
        return meanings.getOrDefault(field, "");
    }

    private static String target(JsonNode event) {
        boolean mutual = event.path("mutual").asBoolean();
        return mutual && event.path("source").equals(event.path("target"))
                ? "the same, with each other"
                : side(event.path("target"));
    }

    private static String side(JsonNode parties) {
        return parties.isEmpty() ? "nobody" : joined(parties, Coding::party);
    }

    /** The code, the name, and the words where they are others. */
    private static String party(JsonNode party) {
        String code = party.path("code").asText("");
        String name = plain(party.path("name"));
        String words = plain(party.path("text"));
        return (code.isEmpty() ? "" : code + " ")
                + name
                + (words.isEmpty() || words.equals(name) ? "" : " (" + quoted(party.path("text")) + ")");
    }

    private static String day(JsonNode date) {
        String relation = switch (date.path("relation").asText()) {
            case "since" -> ", and went on";
            case "throughout" -> ", all that time";
            default -> "";
        };
        return Days.of(date) + relation;
    }

    private static String attribution(JsonNode links) {
        return links.isEmpty() ? "nobody: the writer says it" : joined(links, Coding::link);
    }

    private static String link(JsonNode link) {
        String said = link.path("role").asText().equals("relay") ? "passed on by " : "said by ";
        return said + party(link);
    }

    private static String joined(JsonNode list, Function<JsonNode, String> shape) {
        List<String> parts = new ArrayList<>();
        list.forEach(member -> parts.add(shape.apply(member)));
        return parts.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String quoted(JsonNode words) {
        return "“" + plain(words) + "”";
    }

    private static String plain(JsonNode words) {
        return Plain.of(words.asText("")).strip();
    }
}
