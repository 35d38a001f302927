package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.Standard;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

/** The lines of holders in {@code leaders.txt}, as the head of the file describes them. */
class LeadersTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    /** A line of holders that begins later is too new for its holes to be told of. */
    private static final LocalDate SETTLED = LocalDate.of(2024, 1, 1);

    private static final int LONGEST_HOLE = 30;
    private static final int LONGEST_OVERLAP = 7;
    /** How many days two lines that know only the month of a change may have in common. */
    private static final int MONTH = 30;

    private static final Set<String> OVERLAPS_ONLY = Set.of("foreign minister", "defence minister");

    /** The holders of one office of one code. */
    private record Office(String code, String noun) {}

    private record Term(String id, LocalDate from, LocalDate until) {

        static Term of(Known known) {
            return new Term(
                    known.id(),
                    known.from().orElse(LocalDate.MIN),
                    known.until().orElse(LocalDate.MAX));
        }
    }

    /** Days without a holder, or with several. */
    private record Stretch(Office office, LocalDate from, LocalDate until) {

        long days() {
            return until.toEpochDay() - from.toEpochDay() + 1;
        }

        boolean touches(Remark remark) {
            return office.equals(remark.office()) && !from.isAfter(remark.until()) && !until.isBefore(remark.from());
        }

        boolean isWithin(Remark remark) {
            return office.equals(remark.office()) && !from.isBefore(remark.from()) && !until.isAfter(remark.until());
        }
    }

    private record Remark(String cite, Office office, LocalDate from, LocalDate until) {}

    @Test
    void everyHoleOfMoreThanAMonthHasARemark() {
        List<Remark> remarks = remarks("hole");
        assertThat(settled())
                .filteredOn(hole -> remarks.stream().noneMatch(hole::isWithin))
                .isEmpty();
    }

    @Test
    void everyOverlapOfMoreThanAWeekHasARemark() {
        List<Remark> remarks = remarks("shared");
        assertThat(overlaps())
                .filteredOn(overlap -> remarks.stream().noneMatch(overlap::isWithin))
                .isEmpty();
    }

    @Test
    void everyRemarkOfAHoleSpeaksOfDaysWithoutAHolder() {
        List<Stretch> holes = offices().entrySet().stream()
                .flatMap(office -> holes(office.getKey(), office.getValue(), FIRST).stream())
                .toList();
        assertThat(remarks("hole"))
                .hasSizeGreaterThan(100)
                .filteredOn(remark -> holes.stream().noneMatch(hole -> hole.touches(remark)))
                .isEmpty();
    }

    @Test
    void everyRemarkOfSharingSpeaksOfDaysWithSeveralHolders() {
        List<Stretch> overlaps = overlaps();
        assertThat(remarks("shared"))
                .hasSizeGreaterThan(30)
                .filteredOn(remark -> overlaps.stream().noneMatch(overlap -> overlap.isWithin(remark)))
                .isEmpty();
    }

    @Test
    void aPersonHasOneIdAndOneName() {
        Map<String, Set<String>> names = leaders().stream()
                .collect(Collectors.groupingBy(Known::id, Collectors.mapping(Known::name, Collectors.toSet())));
        assertThat(names).allSatisfy((id, some) -> assertThat(some).as(id).hasSize(1));
    }

    @Test
    void anIdOfAnActorFileStandsForNothingOfAnotherFile() {
        Map<String, Set<String>> files = known().stream()
                .filter(known -> known.kind() != Known.Kind.SEAT)
                .collect(Collectors.groupingBy(
                        Known::id, Collectors.mapping(known -> known.cite().split(":")[0], Collectors.toSet())));
        assertThat(files).allSatisfy((id, some) -> assertThat(some).as(id).hasSize(1));
    }

    @Test
    void aBodyOfSeveralNamesHasOneCodeAtATime() {
        Map<String, List<Known>> bodies = known().stream()
                .filter(known ->
                        known.kind() != Known.Kind.LEADER && !known.kind().isOfState())
                .collect(Collectors.groupingBy(Known::id));
        assertThat(bodies.values())
                .filteredOn(lines -> lines.stream()
                        .anyMatch(one -> lines.stream()
                                .filter(other -> days(Term.of(one), Term.of(other)) > MONTH)
                                .anyMatch(other -> !other.code().equals(one.code()))))
                .isEmpty();
    }

    /** The holes that need a remark. */
    private static List<Stretch> settled() {
        return offices().entrySet().stream()
                .filter(office -> !OVERLAPS_ONLY.contains(office.getKey().noun()))
                .filter(office -> office.getValue().get(0).from().isBefore(SETTLED))
                .flatMap(office -> holes(
                        office.getKey(),
                        office.getValue(),
                        office.getValue().get(0).from())
                        .stream())
                .filter(hole -> hole.days() >= LONGEST_HOLE)
                .toList();
    }

    private static List<Stretch> holes(Office office, List<Term> terms, LocalDate since) {
        List<Stretch> holes = new ArrayList<>();
        LocalDate held = later(FIRST, since);
        LocalDate end = LAST.plusDays(1);
        List<LocalDate> begins =
                Stream.concat(terms.stream().map(Term::from), Stream.of(end)).toList();
        for (int i = 0; i < begins.size(); i++) {
            if (begins.get(i).isAfter(held.plusDays(1))) {
                holes.add(new Stretch(office, held.plusDays(1), begins.get(i).minusDays(1)));
            }
            if (i < terms.size()) {
                held = later(held, earlier(terms.get(i).until(), end));
            }
        }
        return holes;
    }

    private static List<Stretch> overlaps() {
        List<Stretch> overlaps = new ArrayList<>();
        offices().forEach((office, terms) -> {
            for (int i = 0; i < terms.size(); i++) {
                for (Term other : terms.subList(i + 1, terms.size())) {
                    Term one = terms.get(i);
                    if (!one.id().equals(other.id()) && days(one, other) > LONGEST_OVERLAP) {
                        overlaps.add(new Stretch(office, begin(one, other), end(one, other)));
                    }
                }
            }
        });
        return overlaps;
    }

    /** How many days after the first that two terms have in common the last is, within the years of the book; negative where there is none. */
    private static long days(Term one, Term other) {
        return end(one, other).toEpochDay() - begin(one, other).toEpochDay();
    }

    private static LocalDate begin(Term one, Term other) {
        return later(later(one.from(), other.from()), FIRST);
    }

    private static LocalDate end(Term one, Term other) {
        return earlier(earlier(one.until(), other.until()), LAST);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The terms of each office, in the order in which they begin. */
    private static Map<Office, List<Term>> offices() {
        Map<Office, List<Term>> offices = leaders().stream()
                .collect(Collectors.groupingBy(
                        known -> new Office(known.code().value(), known.office().split("; ")[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(Term::of, Collectors.toList())));
        offices.values()
                .forEach(terms -> terms.sort(Comparator.comparing(Term::from).thenComparing(Term::until)));
        return offices;
    }

    /** A line of the file each, however many names it has. */
    private static List<Known> leaders() {
        return known().stream()
                .filter(known -> known.kind() == Known.Kind.LEADER)
                .toList();
    }

    private static List<Known> known() {
        return ActorTables.read(Standard.dictionaries().files()).stream()
                .map(ActorTables.Named::known)
                .distinct()
                .toList();
    }

    private static List<Remark> remarks(String word) {
        DictionaryFile file = Standard.dictionaries().files().stream()
                .filter(candidate -> candidate.simpleName().equals("leaders.txt"))
                .findFirst()
                .orElseThrow();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (line.startsWith("# " + word + ":")) {
                remarks.add(remark(
                        file.at(i + 1), line.substring(line.indexOf(':') + 1).split("\\|", -1)));
            }
        }
        return remarks;
    }

    private static Remark remark(String cite, String... cells) {
        assertThat(cells).as(cite).hasSize(5);
        assertThat(cells[4]).as(cite).isNotBlank();
        return new Remark(
                cite,
                new Office(cells[0].strip(), cells[1].strip()),
                day(cells[2].strip(), false).orElseThrow(),
                day(cells[3].strip(), true).orElse(LocalDate.MAX));
    }

    private static Optional<LocalDate> day(String cell, boolean last) {
        return switch (cell.length()) {
            case 0 -> Optional.empty();
            case 4 -> day(cell + (last ? "-12" : "-01"), last);
            case 7 ->
                Optional.of(
                        last
                                ? YearMonth.parse(cell).atEndOfMonth()
                                : YearMonth.parse(cell).atDay(1));
            default -> Optional.of(LocalDate.parse(cell));
        };
    }
}
