package org.casus.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Token;

/** Years and more: 2018, 2018-19, the 1990s, the 19th century. A bare number is a year only where its neighbours say so. */
final class YearForms {

    private static final Set<String> CUES = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "before",
            "after",
            "during",
            "from",
            "to",
            "through",
            "between",
            "and",
            "or",
            "late",
            "early",
            "mid",
            "mid-",
            "for",
            "than",
            "circa",
            "year",
            "(",
            "[",
            "throughout",
            "around",
            "end",
            "spring",
            "summer",
            "autumn",
            "winter",
            "fall",
            "year-end");
    private static final Set<String> COUNTED = Set.of(
            "people",
            "troops",
            "men",
            "women",
            "children",
            "police",
            "soldiers",
            "miles",
            "kilometers",
            "kilometres",
            "km",
            "meters",
            "metres",
            "feet",
            "tonnes",
            "tons",
            "barrels",
            "dollars",
            "euros",
            "pounds",
            "yuan",
            "won",
            "yen",
            "rubles",
            "roubles",
            "rupees",
            "percent",
            "%",
            "hours",
            "days",
            "years",
            "million",
            "billion",
            "hectares",
            "acres",
            "members",
            "workers",
            "homes",
            "jobs",
            "refugees",
            "migrants",
            "prisoners",
            "protesters",
            "votes",
            "rockets",
            "missiles",
            "tanks",
            "civilians",
            "students",
            "others",
            "more",
            "kg",
            "mw",
            "points",
            "gmt",
            "utc",
            "hrs",
            "per",
            "or");
    private static final Set<String> MARKS =
            Set.of("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "'s", "’s", "last", "annual");

    private YearForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?:the year )?{year}(?:'s|’s)?", YearForms::year),
                Form.of("{year}(?:[-–/]| ?– ?)(?:{year:2}|(?<short>\\d\\d))", YearForms::years),
                Form.of("(?:the )?(?<decade>(?:1[5-9]|20)\\d0)'?s", YearForms::decade),
                Form.of("(?:the |the (?:early|late|mid)[- ])?['’‘]?(?<tens>[2-9]0)['’]?s", YearForms::decade),
                Form.of("['’‘](?<two>\\d\\d)", YearForms::shortYear),
                Form.of("(?:the )?(?<rank>1[0-9]th|20th|21st) century", YearForms::century));
    }

    private static Optional<Reading> year(Captured captured, Setting setting) {
        int year = captured.year("year").orElseThrow();
        if (!isYear(year, setting)) {
            return Optional.empty();
        }
        return Optional.of(Reading.within(Unit.years(year, 1), Granularity.YEAR, "written out"));
    }

    private static boolean isYear(int year, Setting setting) {
        Optional<Token> before = setting.before();
        Optional<Token> after = setting.after();
        if (year < 1800 || after.filter(YearForms::isCounted).isPresent()) {
            return false;
        }
        boolean things = after.filter(YearForms::isPlural).isPresent();
        if (before.isEmpty()) {
            return after.filter(token -> token.isTagged("VERB", "AUX", "PUNCT")).isPresent();
        }
        String word = before.get().lower();
        boolean glued = setting.sentence()
                .words()
                .text()
                .startsWith(
                        "-",
                        setting.span().begin()
                                - 1
                                - setting.sentence().words().span().begin());
        if (glued) {
            return true;
        }
        if (CUES.contains(word)) {
            return !things || word.equals("in") && year % 100 != 0;
        }
        boolean named = after.filter(token -> token.isTagged("NOUN", "PROPN", "ADJ", "VERB"))
                .isPresent();
        return MARKS.contains(word) && named && year % 100 != 0 || word.equals(",") && isListed(setting);
    }

    /** Whether the number before the comma is a year too: "in 2014, 2016 and 2018". */
    private static boolean isListed(Setting setting) {
        return setting.before(2)
                .filter(token -> token.form().matches("(?:19|20)\\d\\d")
                        || Spelling.month(token.form()).isPresent())
                .isPresent();
    }

    private static boolean isCounted(Token token) {
        return COUNTED.contains(token.lower());
    }

    private static boolean isPlural(Token token) {
        return token.isTagged("NOUN") && token.lower().endsWith("s");
    }

    private static Optional<Reading> shortYear(Captured captured, Setting setting) {
        if (!setting.follows("in", "since", "of", "from", "by", "until", "summer", "spring")) {
            return Optional.empty();
        }
        int two = captured.number("two").orElseThrow();
        int year = two < 40 ? 2000 + two : 1900 + two;
        return Optional.of(
                Reading.within(Unit.years(year, 1), Granularity.YEAR, "the year " + year + ", written short"));
    }

    private static Optional<Reading> years(Captured captured, Setting setting) {
        int first = captured.year("year").orElseThrow();
        int last = captured.year("year2")
                .orElse(first / 100 * 100 + captured.number("short").orElse(0));
        if (first < 1800 || last <= first || last - first > 60) {
            return Optional.empty();
        }
        return Optional.of(Reading.within(Unit.years(first, last - first + 1), Granularity.YEARS, "written out"));
    }

    private static Optional<Reading> decade(Captured captured, Setting setting) {
        if (captured.has("decade")) {
            int first = captured.year("decade").orElseThrow();
            return Optional.of(Reading.within(Unit.years(first, 10), Granularity.DECADE, "written out"));
        }
        boolean aged = setting.follows("his", "her", "their", "my", "our", "your");
        boolean listed = setting.follows("the", "and", "or", "early", "late", "mid", "-");
        boolean marked = setting.sentence().words(setting.span()).text().matches("(?s)(?:the\\b.*|['’‘].*)");
        if (aged || !listed && !marked) {
            return Optional.empty();
        }
        int tens = captured.number("tens").orElseThrow();
        return Optional.of(
                Reading.within(Unit.years(1900 + tens, 10), Granularity.DECADE, "a decade of the twentieth century"));
    }

    private static Optional<Reading> century(Captured captured, Setting setting) {
        int rank = Spelling.ordinal(captured.lower("rank")).orElseThrow();
        return Optional.of(Reading.within(Unit.years(100 * (rank - 1) + 1, 100), Granularity.YEARS, "written out"));
    }
}
