package org.casus.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "against",
            "along",
            "alongside",
            "among",
            "around",
            "as",
            "at",
            "before",
            "behind",
            "beneath",
            "beside",
            "between",
            "by",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out",
            "outside",
            "over",
            "past",
            "round",
            "through",
            "to",
            "toward",
            "towards",
            "under",
            "upon",
            "with",
            "within",
            "without");

    /** The place that an entry's file names so; empty for a word that is neither a place nor a preposition. */
    static Optional<Slot> named(String name) {
        return switch (name) {
            case "subject" -> Optional.of(new Slot(Kind.SUBJECT, ""));
            case "object" -> Optional.of(new Slot(Kind.OBJECT, ""));
            case "recipient" -> Optional.of(new Slot(Kind.RECIPIENT, ""));
            case "complement subject" -> Optional.of(new Slot(Kind.COMPLEMENT_SUBJECT, ""));
            case "clause" -> Optional.of(new Slot(Kind.CLAUSE, ""));
            case "owner" -> Optional.of(new Slot(Kind.OWNER, ""));
            default -> PREPOSITIONS.contains(name) ? Optional.of(new Slot(Kind.PREPOSITION, name)) : Optional.empty();
        };
    }

    @Override
    public String toString() {
        return kind == Kind.PREPOSITION
                ? preposition
                : kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
