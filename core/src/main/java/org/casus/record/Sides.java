package org.casus.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;

/** How a party is written: its code taken apart, its name, its words and how they were read. */
final class Sides {

    /** The sectors that may stand alone, for a phrase whose country is not known. Classes above states ({@code NGO}) are none. */
    private static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "REB", "UAF", "CRM", "CVL", "MED", "BUS", "LAB",
            "EDU", "REL", "REF", "ETH");

    private Sides() {}

    static Fields of(Party party) {
        return new Fields()
                .text("code", code(party))
                .text("country", party.code().flatMap(Sides::country))
                .texts("sectors", party.code().map(Sides::sectors).orElse(List.of()))
                .text("actor", party.actor())
                .text("name", party.name())
                .words(party.words())
                .text("because", party.because());
    }

    static Optional<String> code(Party party) {
        return party.code().map(ActorCode::value);
    }

    private static Optional<String> country(ActorCode code) {
        return startsWithSector(code) ? Optional.empty() : Optional.of(code.country());
    }

    private static List<String> sectors(ActorCode code) {
        if (!startsWithSector(code)) {
            return code.sectors();
        }
        return Stream.concat(Stream.of(code.country()), code.sectors().stream()).toList();
    }

    private static boolean startsWithSector(ActorCode code) {
        return SECTORS.contains(code.country());
    }
}
