package org.casus.event;

import java.util.Arrays;
import java.util.List;

/**
 * Where a side stands in the tree, seen from the trigger.
 *
 * @param kind the relation
 * @param preposition the preposition, small letters, for {@code PREPOSITION}; empty for others
 */
record Slot(Kind kind, String preposition) {

    enum Kind {
        SUBJECT,
        OBJECT,
        RECIPIENT,
        COMPLEMENT_SUBJECT,
        CLAUSE,
        OWNER,
        PREPOSITION
    }

    static List<Slot> parse(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Slot::named)
                .toList();
    }

    private static Slot named(String name) {
        return switch (name) {
            case "subject" -> new Slot(Kind.SUBJECT, "");
            case "object" -> new Slot(Kind.OBJECT, "");
            case "recipient" -> new Slot(Kind.RECIPIENT, "");
            case "complement subject" -> new Slot(Kind.COMPLEMENT_SUBJECT, "");
            case "clause" -> new Slot(Kind.CLAUSE, "");
            case "owner" -> new Slot(Kind.OWNER, "");
            default -> new Slot(Kind.PREPOSITION, name);
        };
    }

    @Override
    public String toString() {
        return kind == Kind.PREPOSITION
                ? preposition
                : kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
