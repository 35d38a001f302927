package org.casus.speech;

import org.casus.actor.Party;

/**
 * A link in the chain of those who say so.
 *
 * @param role whether it passes the report on or claims it
 * @param speaker who says so
 * @param side whether the speaker is a side of the event
 * @param cue the words that mark it ("according to", "reported")
 */
public record Attribution(Role role, Party speaker, boolean side, String cue) {

    /** Passing on, or claiming. */
    public enum Role {
        RELAY,
        CLAIMANT
    }
}
