package org.casus.actor;

import java.util.Optional;

/**
 * Whose somebody is.
 *
 * @param code of the state or organisation; empty where nothing tells
 * @param whole whether the role adds nothing to the code: a party's leader is of the party
 * @param because how it is known, to go behind the role
 */
record Home(Optional<ActorCode> code, boolean whole, String because) {

    /** Nothing tells whose. */
    static final Home UNKNOWN = new Home(Optional.empty(), "");

    Home(Optional<ActorCode> code, String because) {
        this(code, false, because);
    }

    /** The code of one at home here with a role of this sector, or with a former one; empty where nothing tells whose. */
    Optional<ActorCode> with(String sector, boolean former) {
        return code.map(found -> whole ? found : found.sectored(sector, former));
    }
}
