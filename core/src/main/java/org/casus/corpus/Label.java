package org.casus.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Role;

/** The label of a bracket: {@code s12+by}, {@code 2:ACCUSE.allege/negated+cue}. */
final class Label {

    private static final Pattern TRIGGER = Pattern.compile("(?:([1-9]):)?([A-Z]+)(?:\\.([a-z-]+))?(?:/([a-z]+))?");
    private static final Pattern ROLE = Pattern.compile("([a-z]+)([1-9]*)");

    /** All but the one that contents alone may have. */
    private static final Set<Factuality> OF_EVENTS = EnumSet.complementOf(EnumSet.of(Factuality.UNKNOWN));

    private final List<Named> triggers = new ArrayList<>();
    private final List<Filled> roles = new ArrayList<>();

    /** An event that the words name. */
    record Named(int number, EventType type, Optional<String> mode, Factuality factuality) {}

    /** A role that the words fill. */
    record Filled(Role role, int number) {}

    /** @throws IllegalArgumentException if the label is none; the message tells what was expected */
    static Label of(String written) {
        Label label = new Label();
        for (String part : written.split("\\+", -1)) {
            label.add(part);
        }
        return label;
    }

    List<Named> triggers() {
        return triggers;
    }

    List<Filled> roles() {
        return roles;
    }

    private void add(String part) {
        Matcher trigger = TRIGGER.matcher(part);
        Matcher role = ROLE.matcher(part);
        if (trigger.matches()) {
            triggers.add(named(trigger));
        } else if (role.matches()) {
            addRole(role.group(1), role.group(2));
        } else {
            throw new IllegalArgumentException(
                    "\"" + part + "\" is no label; expected an event type (2:ACCUSE.allege/negated) or a role (s, t2)");
        }
    }

    private static Named named(Matcher trigger) {
        EventType type = type(trigger.group(2));
        Optional<String> mode = Optional.ofNullable(trigger.group(3));
        if (mode.isPresent() && !type.modes().contains(mode.get())) {
            throw new IllegalArgumentException(type + " has no mode \"" + mode.get() + "\"; expected " + modes(type));
        }
        int number = trigger.group(1) == null ? 1 : Integer.parseInt(trigger.group(1));
        return new Named(number, type, mode, factuality(trigger.group(4)));
    }

    private static String modes(EventType type) {
        return type.modes().isEmpty()
                ? "none"
                : type.modes().stream().sorted().collect(Collectors.joining(", ")) + " or none";
    }

    private static EventType type(String name) {
        try {
            return EventType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no event type; expected one of " + Arrays.toString(EventType.values()), e);
        }
    }

    private static Factuality factuality(String name) {
        if (name == null) {
            return Factuality.ACTUAL;
        }
        return OF_EVENTS.stream()
                .filter(factuality -> factuality.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is no factuality; expected "
                        + OF_EVENTS.stream().map(Factuality::label).collect(Collectors.joining(", "))));
    }

    private void addRole(String name, String digits) {
        Role role = Role.of(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + name + "\" is no role; expected s, t, m, c, p, w, by, cue or what"));
        for (char digit : (digits.isEmpty() ? "1" : digits).toCharArray()) {
            Filled filled = new Filled(role, digit - '0');
            if (roles.contains(filled)) {
                throw new IllegalArgumentException(
                        "\"" + name + digit + "\" stands twice in a label; expected it once");
            }
            roles.add(filled);
        }
    }
}
