package org.casus.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.text.Token;

/** How often: every day, each Monday, twice a week, annual, daily, on Sundays. */
final class SetForms {

    private static final String UNIT =
            "second|minute|hour|day|night|morning|afternoon|evening|week|weekend|weekday|fortnight|month|quarter|year|decade|century";

    private SetForms() {}

    static List<Form> all() {
        return List.of(
                Form.of(
                        "(?:nearly |almost )?(?:every|each)(?: single| passing)?(?: (?<which>other|second|third|fourth|few|couple of|{number}))? (?<of>"
                                + UNIT + ")s?",
                        SetForms::every),
                Form.of("(?:every|each) {weekday}(?: (?:morning|afternoon|evening|night))?", SetForms::weekday),
                Form.of("(?:every|each) (?<season>spring|summer|autumn|fall|winter)", SetForms::season),
                Form.of("(?:every|each) {month}", SetForms::month),
                Form.of(
                        "(?:once|twice|thrice|(?:{number}|several|many|a few) times) (?:an?|per|each|every|in a) (?<of>"
                                + UNIT + ")",
                        SetForms::plain),
                Form.of("(?:an?|per) (?<of>" + UNIT + ")", SetForms::rate),
                Form.of(
                        "(?<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|bi-weekly|monthly|bimonthly|bi-monthly|quarterly"
                                + "|yearly|annual|annually|semi-annual|semiannual|semi-annually|biannual|biannually|biennial|biennially"
                                + "|per annum|year in,? year out|day in,? day out|day by day|day after day|year after year|week after week)",
                        SetForms::adverb),
                Form.of("(?<days>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)", SetForms::weekdays),
                Form.of("(?<days>weekends|weekdays)", SetForms::weekends));
    }

    private static Optional<Reading> every(Captured captured, Setting setting) {
        String count = switch (captured.lower("which")) {
            case "" -> "1";
            case "other", "second", "couple of" -> "2";
            case "third" -> "3";
            case "fourth" -> "4";
            case "few" -> "X";
            default -> Counts.number(captured.lower("which"));
        };
        return found(value(count, captured.lower("of")));
    }

    private static String value(String count, String unit) {
        return switch (unit) {
            case "morning" -> "XXXX-XX-XXTMO";
            case "afternoon" -> "XXXX-XX-XXTAF";
            case "evening" -> "XXXX-XX-XXTEV";
            case "night" -> "XXXX-XX-XXTNI";
            case "weekend" -> "XXXX-WXX-WE";
            case "weekday" -> "XXXX-WXX-XX";
            default -> Counts.length(count, unit);
        };
    }

    private static Optional<Reading> weekday(Captured captured, Setting setting) {
        return captured.weekday().flatMap(day -> found("XXXX-WXX-" + day.getValue() + partOfDay(setting)));
    }

    private static String partOfDay(Setting setting) {
        String words = setting.sentence().words(setting.span()).text().toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.matches("morning|afternoon|evening|night") ? TimexValue.partOfDay(last) : "";
    }

    private static Optional<Reading> season(Captured captured, Setting setting) {
        return found("XXXX-"
                + switch (captured.lower("season")) {
                    case "spring" -> "SP";
                    case "summer" -> "SU";
                    case "winter" -> "WI";
                    default -> "FA";
                });
    }

    private static Optional<Reading> month(Captured captured, Setting setting) {
        return captured.month("month").flatMap(month -> found(String.format("XXXX-%02d", month.getValue())));
    }

    private static Optional<Reading> plain(Captured captured, Setting setting) {
        return found(value("1", captured.lower("of")));
    }

    /** "15 a year", "$5 a day": an amount stands before it. */
    private static Optional<Reading> rate(Captured captured, Setting setting) {
        boolean per = setting.sentence()
                .words(setting.span())
                .text()
                .toLowerCase(Locale.ROOT)
                .startsWith("per");
        boolean amount = setting.before().filter(SetForms::isAmount).isPresent()
                && !setting.precedes("after", "before", "ago", "later", "earlier", "from", "of", "before", "to");
        boolean sized = setting.before(2)
                        .filter(token -> token.isTagged("NUM", "SYM"))
                        .isPresent()
                && setting.before().filter(token -> token.isTagged("NOUN")).isPresent()
                && !setting.precedes("after", "before", "ago", "later", "earlier", "from", "of");
        return per || amount || sized ? plain(captured, setting) : Optional.empty();
    }

    private static boolean isAmount(Token token) {
        return token.isTagged("NUM") || token.lower().matches("times|%|percent|million|billion|trillion|dollars|euros");
    }

    private static Optional<Reading> adverb(Captured captured, Setting setting) {
        String word = captured.lower("adverb");
        boolean name = Spelling.isCapital(captured.text("adverb").orElseThrow())
                && setting.before().isPresent()
                && setting.after()
                        .filter(token -> Spelling.isCapital(token.form()))
                        .isPresent();
        return name
                ? Optional.empty()
                : found(
                        switch (word.replace("-", "").substring(0, 4)) {
                            case "hour" -> "PT1H";
                            case "dail", "day ", "nigh" -> "P1D";
                            case "week" -> "P1W";
                            case "fort", "biwe" -> "P2W";
                            case "mont" -> "P1M";
                            case "bimo" -> "P2M";
                            case "quar" -> "P3M";
                            case "semi", "bian" -> "P6M";
                            case "bien" -> "P2Y";
                            default -> "P1Y";
                        });
    }

    private static Optional<Reading> weekdays(Captured captured, Setting setting) {
        String written = captured.text("days").orElseThrow();
        return Spelling.isCapital(written)
                ? Spelling.weekday(written.substring(0, written.length() - 1))
                        .flatMap(day -> found("XXXX-WXX-" + day.getValue()))
                : Optional.empty();
    }

    private static Optional<Reading> weekends(Captured captured, Setting setting) {
        return found(captured.lower("days").equals("weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-XX");
    }

    private static Optional<Reading> found(String value) {
        return Optional.of(Reading.undated(new Mark(TimexType.SET, value)));
    }
}
