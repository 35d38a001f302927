package org.casus.train;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Role;

/** What the heads for events tell apart, each list in the order of the model's scores, where none comes first. */
final class EventLabels {

    static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(EventType::name).toList();

    /** The modes of all types. */
    static final List<String> MODES = Arrays.stream(EventType.values())
            .flatMap(type -> type.modes().stream())
            .distinct()
            .sorted()
            .toList();

    /** Never none: what is an event is one of them. */
    static final List<String> STANCES = EnumSet.complementOf(EnumSet.of(Factuality.UNKNOWN)).stream()
            .map(Factuality::label)
            .toList();

    static final List<Role> OF_EVENTS =
            Arrays.stream(Role.values()).filter(role -> !role.isOfAttribution()).toList();

    static final List<Role> OF_SPEECH = List.of(Role.SPEAKER, Role.SAID);

    private EventLabels() {}
}
