package org.casus.cli.eval;

import java.util.List;
import java.util.Optional;
import org.casus.event.Event;

/**
 * What the coder gave for the text of a row.
 *
 * @param id the row's id
 * @param events what was coded, in the order of the text
 * @param failure why the row could not be coded; empty where it could
 */
record CodedText(String id, List<Event> events, Optional<String> failure) {

    CodedText {
        events = List.copyOf(events);
    }
}
