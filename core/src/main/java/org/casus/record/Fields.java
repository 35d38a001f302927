package org.casus.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.time.DateRange;

/** An object of the record in the making; its fields stand in the order in which they were put. What is unknown is put as null. */
final class Fields {

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    Fields text(String name, String value) {
        node.put(name, value);
        return this;
    }

    Fields text(String name, Optional<String> value) {
        return node(name, value.map(TextNode::valueOf));
    }

    Fields texts(String name, List<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
        return this;
    }

    Fields number(String name, long value) {
        node.put(name, value);
        return this;
    }

    Fields number(String name, double value) {
        node.put(name, value);
        return this;
    }

    Fields number(String name, Optional<Double> value) {
        return node(name, value.map(JsonNodeFactory.instance::numberNode));
    }

    Fields count(String name, Optional<Long> value) {
        return node(name, value.map(JsonNodeFactory.instance::numberNode));
    }

    Fields flag(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    Fields span(Span span) {
        return number("begin", span.begin()).number("end", span.end());
    }

    Fields words(Words words) {
        return text("text", words.text()).span(words.span());
    }

    Fields range(DateRange range) {
        return text("start", range.start().map(Object::toString))
                .text("end", range.end().map(Object::toString));
    }

    Fields object(String name, Fields value) {
        node.set(name, value.node);
        return this;
    }

    Fields object(String name, Optional<Fields> value) {
        return node(name, value.map(Fields::node));
    }

    <T> Fields objects(String name, List<T> values, Function<T, Fields> shape) {
        ArrayNode array = node.putArray(name);
        values.forEach(value -> array.add(shape.apply(value).node));
        return this;
    }

    ObjectNode node() {
        return node;
    }

    private Fields node(String name, Optional<? extends JsonNode> value) {
        node.set(name, value.<JsonNode>map(Function.identity()).orElseGet(NullNode::getInstance));
        return this;
    }
}
