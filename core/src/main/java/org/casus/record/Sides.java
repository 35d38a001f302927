package org.casus.record;

import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;

/** How a party is written: its code taken apart, its name, its words and how they were read. */
final class Sides {

    private Sides() {}

    static Fields of(Party party) {
        return new Fields()
                .text("code", code(party))
                .text("country", party.code().flatMap(Sides::country))
                .texts("sectors", party.code().map(ActorCode::sectors).orElse(List.of()))
                .text("actor", party.actor())
                .text("name", party.name())
                .words(party.words())
                .text("because", party.because());
    }

    static Optional<String> code(Party party) {
        return party.code().map(ActorCode::value);
    }

    private static Optional<String> country(ActorCode code) {
        return code.hasCountry() ? Optional.of(code.country()) : Optional.empty();
    }
}
