package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * An object of a file, or one within it, and where it stands.
 *
 * @param where file and line, for messages
 * @param node the object
 */
record Line(String where, JsonNode node) {

    /** The field as words; empty where it is missing or null. */
    Optional<String> text(String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText);
    }

    Optional<Integer> number(String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isIntegralNumber).map(JsonNode::asInt);
    }

    /** @throws GoldException when the field is missing */
    String required(String field) {
        return text(field).orElseThrow(() -> expected(field, "a text"));
    }

    /** @throws GoldException when the field is neither true nor false */
    boolean flag(String field) {
        if (!node.path(field).isBoolean()) {
            throw expected(field, "true or false");
        }
        return node.path(field).booleanValue();
    }

    /** @throws GoldException when the field is no list */
    Iterable<JsonNode> list(String field) {
        if (!node.path(field).isArray()) {
            throw expected(field, "a list");
        }
        return node.path(field);
    }

    private GoldException expected(String field, String what) {
        return new GoldException(where + ": field \"" + field + "\" should be " + what + ", not "
                + (node.has(field) ? node.path(field) : "missing"));
    }
}
