package org.casus.cli.eval;

import java.util.List;
import java.util.Map;

/**
 * False alarms on sentences that hold no event, and what is heard on the others. Doubtful rows do not count.
 *
 * @param political rows without an event in which officials speak
 * @param politicalAlarms those of them for which an event was coded
 * @param apolitical rows about sport, technology or entertainment
 * @param apoliticalAlarms those of them for which an event was coded
 * @param eventful rows that do hold events
 * @param heard those of them with an event of a category that may be coded there
 * @param emitted the events coded on eventful rows
 * @param allowed those of them of such a category
 */
record AlarmScore(
        int political,
        int politicalAlarms,
        int apolitical,
        int apoliticalAlarms,
        int eventful,
        int heard,
        int emitted,
        int allowed) {

    private static final Map<String, String> FOLDED =
            Map.of("YIELD", "CONCEDE", "RETREAT", "CONCEDE", "DEMAND", "REQUEST");

    /** The scores of rows, and for each the categories that were coded; both in the same order. */
    static AlarmScore of(List<NeutralGold> rows, List<List<String>> coded) {
        AlarmScore sum = new AlarmScore(0, 0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).doubtful()) {
                sum = sum.plus(row(rows.get(i), coded.get(i)));
            }
        }
        return sum;
    }

    double politicalRate() {
        return Ratio.of(politicalAlarms, political);
    }

    double apoliticalRate() {
        return Ratio.of(apoliticalAlarms, apolitical);
    }

    double allowedShare() {
        return Ratio.of(allowed, emitted);
    }

    double heardShare() {
        return Ratio.of(heard, eventful);
    }

    private static AlarmScore row(NeutralGold row, List<String> coded) {
        int alarm = coded.isEmpty() ? 0 : 1;
        if (!row.strict()) {
            return eventful(row, coded);
        }
        return row.apolitical()
                ? new AlarmScore(0, 0, 1, alarm, 0, 0, 0, 0)
                : new AlarmScore(1, alarm, 0, 0, 0, 0, 0, 0);
    }

    private static AlarmScore eventful(NeutralGold row, List<String> coded) {
        List<String> may = row.allowed().stream().map(AlarmScore::fold).toList();
        int hits =
                (int) coded.stream().map(AlarmScore::fold).filter(may::contains).count();
        return new AlarmScore(0, 0, 0, 0, 1, hits > 0 ? 1 : 0, coded.size(), hits);
    }

    private static String fold(String category) {
        return FOLDED.getOrDefault(category, category);
    }

    private AlarmScore plus(AlarmScore other) {
        return new AlarmScore(
                political + other.political,
                politicalAlarms + other.politicalAlarms,
                apolitical + other.apolitical,
                apoliticalAlarms + other.apoliticalAlarms,
                eventful + other.eventful,
                heard + other.heard,
                emitted + other.emitted,
                allowed + other.allowed);
    }
}
