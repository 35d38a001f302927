package org.casus.cli.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is counted of a record: a field, or the whole row.
 *
 * @param label how tables call it
 * @param head how narrow columns call it
 */
record Question(String label, String head, Function<Judged, Optional<Judgement>> answer) {

    /** Every field in its order, then the whole row. */
    static final List<Question> ALL = Stream.concat(
                    Stream.of(Field.values())
                            .map(field -> new Question(field.label(), head(field), judged -> judged.of(field))),
                    Stream.of(new Question("whole row", "row", Judged::whole)))
            .toList();

    private static String head(Field field) {
        return switch (field) {
            case FACTUALITY -> "fact.";
            case ATTRIBUTION -> "attr.";
            default -> field.label();
        };
    }
}
