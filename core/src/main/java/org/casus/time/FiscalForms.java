package org.casus.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.cite.DictionaryTable;

/**
 * Years that begin in another month than January: fiscal 2019, the 2018-19 fiscal year, this school year. Fiscal years are those of the one
 * state that the sentence names ({@code fiscal-years.txt}); where it names none, the interval holds all that they may be. School years
 * are those of the northern half of the earth, August to July.
 */
final class FiscalForms {

    private static final List<String> COLUMNS = List.of("near", "begins", "named", "source");
    private static final List<Fiscal> STATES =
            DictionaryTable.read(TimeTable.bundled("fiscal-years.txt"), COLUMNS).stream()
                    .map(Fiscal::of)
                    .toList();
    private static final MonthDay SCHOOL = MonthDay.of(8, 1);
    private static final MonthDay EARLIEST = MonthDay.of(3, 21);
    private static final MonthDay LATEST = MonthDay.of(10, 1);
    private static final String KIND = "(?<kind>fiscal|financial|budget|budgetary|tax|school|academic)";

    private FiscalForms() {}

    /**
     * The fiscal years of a state.
     *
     * @param near words by which a sentence names the state
     * @param begins their first day
     * @param byLast whether they bear the number of the calendar year in which they end
     */
    private record Fiscal(Pattern near, MonthDay begins, boolean byLast) {

        static Fiscal of(DictionaryTable.Row row) {
            String words = row.list("near").stream().map(Pattern::quote).collect(Collectors.joining("|"));
            return new Fiscal(
                    Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])"),
                    MonthDay.parse("--" + row.need("begins")),
                    row.need("named").equals("last"));
        }
    }

    static List<Form> all() {
        return List.of(
                Form.of(
                        "(?:the )?(?:{year} ?[-–/] ?)(?<last>(?:20|19)?\\d\\d) " + KIND + " year",
                        FiscalForms::numbered),
                Form.of("(?:the )?{year} " + KIND + " year", FiscalForms::numbered),
                Form.of(
                        "(?:the )?" + KIND + " (?:year )?{year}(?: ?[-–/] ?(?<last>(?:20|19)?\\d\\d))?",
                        FiscalForms::numbered),
                Form.of(
                        "(?<which>this|the current|last|the last|the previous|the past|next|the next|the coming) "
                                + KIND + " year",
                        FiscalForms::counted));
    }

    private static Optional<Reading> numbered(Captured captured, Setting setting) {
        int year = captured.year("year").orElseThrow();
        if (captured.has("last") && !follows(captured.lower("last"), year)) {
            return Optional.empty();
        }
        if (isOfSchools(captured)) {
            return captured.has("last")
                    ? Optional.of(within(yearFrom(SCHOOL, year), "a school year"))
                    : Optional.empty();
        }
        Optional<Fiscal> state = state(setting);
        if (state.isPresent()) {
            int first = captured.has("last") || !state.get().byLast() ? year : year - 1;
            return Optional.of(
                    within(yearFrom(state.get().begins(), first), "the fiscal year of the state that is named"));
        }
        LocalDate start = EARLIEST.atYear(captured.has("last") ? year : year - 1);
        LocalDate end = LATEST.atYear(year + 1).minusDays(1);
        return Optional.of(within(DateRange.of(start, end), "a fiscal year, which may begin in several months"));
    }

    /** Whether a second number is the year after the first. */
    private static boolean follows(String last, int year) {
        return (year + 1) % 100 == Integer.parseInt(last) % 100;
    }

    private static Optional<Reading> counted(Captured captured, Setting setting) {
        Optional<MonthDay> begins =
                isOfSchools(captured) ? Optional.of(SCHOOL) : state(setting).map(Fiscal::begins);
        String which = captured.lower("which").replaceFirst("^the ", "");
        int step = switch (which) {
            case "this", "current" -> 0;
            case "next", "coming" -> 1;
            default -> -1;
        };
        Reference published = setting.published();
        return begins.map(first -> Reading.seenFrom(
                published,
                published.each(seen -> yearFrom(first, yearOf(seen, first) + step)),
                Granularity.YEAR,
                "a year that begins in " + Spelling.write(first.getMonth()) + ", seen from " + published.words()));
    }

    private static int yearOf(LocalDate seen, MonthDay first) {
        return seen.isBefore(first.atYear(seen.getYear())) ? seen.getYear() - 1 : seen.getYear();
    }

    private static boolean isOfSchools(Captured captured) {
        return List.of("school", "academic").contains(captured.lower("kind"));
    }

    /** The fiscal year of the state that the sentence names; empty where it names none, or several that differ. */
    private static Optional<Fiscal> state(Setting setting) {
        String sentence = setting.sentence().words().text();
        List<Fiscal> named = STATES.stream()
                .filter(state -> state.near().matcher(sentence).find())
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static DateRange yearFrom(MonthDay first, int year) {
        return DateRange.of(first.atYear(year), first.atYear(year + 1).minusDays(1));
    }

    private static Reading within(DateRange range, String because) {
        return Reading.within(range, Granularity.YEAR, because);
    }
}
