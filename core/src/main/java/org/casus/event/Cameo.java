package org.casus.event;

import java.util.Map;

/**
 * The CAMEO code (Schrodt 2012) of an event of which only PLOVER's category and mode are known: the plainest that the table from CAMEO to
 * PLOVER leads to them.
 */
final class Cameo {

    private static final Map<EventType, String> TYPES = Map.ofEntries(
            Map.entry(EventType.STATEMENT, "010"),
            Map.entry(EventType.AGREE, "030"),
            Map.entry(EventType.CONSULT, "040"),
            Map.entry(EventType.SUPPORT, "050"),
            Map.entry(EventType.CONCEDE, "080"),
            Map.entry(EventType.COOPERATE, "060"),
            Map.entry(EventType.AID, "070"),
            Map.entry(EventType.RETREAT, "087"),
            Map.entry(EventType.REQUEST, "100"),
            Map.entry(EventType.ACCUSE, "112"),
            Map.entry(EventType.REJECT, "120"),
            Map.entry(EventType.THREATEN, "130"),
            Map.entry(EventType.PROTEST, "140"),
            Map.entry(EventType.SANCTION, "160"),
            Map.entry(EventType.MOBILIZE, "150"),
            Map.entry(EventType.COERCE, "170"),
            Map.entry(EventType.ASSAULT, "190"));

    private static final Map<String, String> MODES = Map.ofEntries(
            Map.entry("CONSULT phone", "041"),
            Map.entry("CONSULT visit", "042"),
            Map.entry("CONSULT third-party", "044"),
            Map.entry("RETREAT access", "086"),
            Map.entry("RETREAT ceasefire", "0871"),
            Map.entry("RETREAT release", "0841"),
            Map.entry("RETREAT withdraw", "0874"),
            Map.entry("RETREAT resign", "0831"),
            Map.entry("REQUEST assist", "101"),
            Map.entry("REQUEST change", "104"),
            Map.entry("REQUEST meet", "106"),
            Map.entry("REQUEST yield", "105"),
            Map.entry("ACCUSE disapprove", "111"),
            Map.entry("ACCUSE investigate", "090"),
            Map.entry("REJECT assist", "121"),
            Map.entry("REJECT change", "123"),
            Map.entry("REJECT meet", "125"),
            Map.entry("REJECT yield", "128"),
            Map.entry("THREATEN expel", "136"),
            Map.entry("THREATEN relations", "134"),
            Map.entry("THREATEN restrict", "132"),
            Map.entry("THREATEN territory", "1382"),
            Map.entry("THREATEN violence", "138"),
            Map.entry("PROTEST boycott", "143"),
            Map.entry("PROTEST demo", "141"),
            Map.entry("PROTEST hunger", "142"),
            Map.entry("PROTEST obstruct", "144"),
            Map.entry("PROTEST riot", "145"),
            Map.entry("PROTEST strike", "143"),
            Map.entry("SANCTION convict", "116"),
            Map.entry("SANCTION discontinue", "162"),
            Map.entry("SANCTION expel", "166"),
            Map.entry("SANCTION withdraw", "161"),
            Map.entry("MOBILIZE police", "153"),
            Map.entry("MOBILIZE troops", "154"),
            Map.entry("COERCE arrest", "173"),
            Map.entry("COERCE censor", "1721"),
            Map.entry("COERCE curfew", "1723"),
            Map.entry("COERCE cyber", "170"),
            Map.entry("COERCE deport", "174"),
            Map.entry("COERCE martial-law", "1724"),
            Map.entry("COERCE restrict", "172"),
            Map.entry("COERCE seize", "171"),
            Map.entry("ASSAULT abduct", "181"),
            Map.entry("ASSAULT aerial", "195"),
            Map.entry("ASSAULT beat", "182"),
            Map.entry("ASSAULT crowd-control", "175"),
            Map.entry("ASSAULT destroy", "1712"),
            Map.entry("ASSAULT drone", "195"),
            Map.entry("ASSAULT explosives", "183"),
            Map.entry("ASSAULT firearms", "193"),
            Map.entry("ASSAULT heavy-weapons", "194"),
            Map.entry("ASSAULT sexual", "1821"),
            Map.entry("ASSAULT suicide-attack", "1831"),
            Map.entry("ASSAULT targeted", "186"),
            Map.entry("ASSAULT torture", "1822"),
            Map.entry("ASSAULT unconventional", "204"));

    private Cameo() {}

    /** @param mode one of the type's modes, or empty */
    static String code(EventType type, String mode) {
        String plain = TYPES.get(type);
        if (plain == null) {
            throw new IllegalArgumentException("no CAMEO code for " + type);
        }
        return MODES.getOrDefault(type + " " + mode, plain);
    }
}
