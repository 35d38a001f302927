package org.casus.cli.sample;

import java.util.Map;
import java.util.Optional;

/**
 * What a judge says of a record.
 *
 * @param judgements those given
 * @param missed how many events of the passage are noted as missed
 */
record Judged(String id, Map<Field, Judgement> judgements, int missed) {

    Judged {
        judgements = Map.copyOf(judgements);
    }

    /** What is said of a field. Where there is no event, or it cannot be told, nothing is said of its fields. */
    Optional<Judgement> of(Field field) {
        boolean counts =
                field == Field.EVENT || judgements.getOrDefault(Field.EVENT, Judgement.RIGHT) == Judgement.RIGHT;
        return counts ? Optional.ofNullable(judgements.get(field)) : Optional.empty();
    }

    /**
     * What that says of the whole row: right where all fields are, wrong where one is, or else, where all are judged, not to be told;
     * empty where one is not judged.
     */
    Optional<Judgement> whole() {
        if (judgements.get(Field.EVENT) == Judgement.WRONG || says(Judgement.WRONG)) {
            return Optional.of(Judgement.WRONG);
        }
        if (says(Judgement.CANNOT_TELL)) {
            return Optional.of(Judgement.CANNOT_TELL);
        }
        return judgements.size() == Field.values().length ? Optional.of(Judgement.RIGHT) : Optional.empty();
    }

    private boolean says(Judgement judgement) {
        for (Field field : Field.values()) {
            if (of(field).filter(judgement::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
