package org.casus.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.event.EventType;
import org.casus.event.Factuality;

/**
 * Which events are wanted: those that meet every condition. Each method gives a new filter with one condition more:
 *
 * <pre>{@code EventFilter.all().source("PRK").type(EventType.ACCUSE).since(LocalDate.of(2024, 1, 1)).limit(20)}</pre>
 */
public final class EventFilter {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,12}");

    private final List<String> conditions;
    private final long limit;

    private EventFilter(List<String> conditions, long limit) {
        this.conditions = List.copyOf(conditions);
        this.limit = limit;
    }

    public static EventFilter all() {
        return new EventFilter(List.of(), Long.MAX_VALUE);
    }

    /**
     * Events with a source whose code begins so: {@code PRK} finds {@code PRKGOV}.
     *
     * @throws IllegalArgumentException if it is no beginning of a code
     */
    public EventFilter source(String code) {
        return and(side("source", code));
    }

    /** Events with a target whose code begins so; otherwise as {@link #source}. */
    public EventFilter target(String code) {
        return and(side("target", code));
    }

    public EventFilter type(EventType type) {
        return types(List.of(type));
    }

    /** Events of any of these types; with none of them, of every type. */
    public EventFilter types(Collection<EventType> types) {
        if (types.isEmpty()) {
            return this;
        }
        return and(types.stream()
                .map(type -> Literal.of(type.name()))
                .collect(Collectors.joining(", ", "\"type\" IN (", ")")));
    }

    /** Events of any of these factualities; with none of them, of every one. */
    public EventFilter factualities(Collection<Factuality> factualities) {
        if (factualities.isEmpty()) {
            return this;
        }
        return and(factualities.stream()
                .map(factuality -> Literal.of(factuality.label()))
                .collect(Collectors.joining(", ", "factuality IN (", ")")));
    }

    /** Events that may have happened on this day or later: an open end lies later than every day. */
    public EventFilter since(LocalDate day) {
        return and("coalesce(\"date\"['end'] >= DATE " + Literal.of(day.toString()) + ", true)");
    }

    /** Events that may have happened on this day or earlier: an open start lies earlier than every day. */
    public EventFilter until(LocalDate day) {
        return and("coalesce(\"date\"['start'] <= DATE " + Literal.of(day.toString()) + ", true)");
    }

    /**
     * Events of a page.
     *
     * @param page the beginning of its id with {@code p:}, or a path at which it was met, from its start or from any of its folders
     */
    public EventFilter page(String page) {
        if (page.startsWith("p:")) {
            return and("starts_with(page, " + Literal.of(page) + ")");
        }
        return and("page IN (SELECT s.page FROM sightings s WHERE s.file = " + Literal.of(page)
                + " OR ends_with(s.file, " + Literal.of("/" + page) + "))");
    }

    /** No more than so many. */
    public EventFilter limit(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit of " + most + " events; zero or more are expected");
        }
        return new EventFilter(conditions, most);
    }

    /** The query for the events, by date and then in the order of page and text. */
    String select(String columns) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String most = limit == Long.MAX_VALUE ? "" : " LIMIT " + limit;
        return "SELECT " + columns + " FROM events" + where + " ORDER BY " + Table.EVENTS.order() + most;
    }

    private EventFilter and(String condition) {
        List<String> more = new ArrayList<>(conditions);
        more.add(condition);
        return new EventFilter(more, limit);
    }

    private static String side(String list, String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + given + "\" begins no actor code: letters such as PRK or PRKGOV are expected");
        }
        return "len(list_filter(" + list + ", lambda side: starts_with(side['code'], " + Literal.of(code) + "))) > 0";
    }
}
