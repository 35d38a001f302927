package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The evidence for a publication date on the scales.
 *
 * @param faults what is said of dates that are not weighed
 */
record Weighing(Limits limits, Optional<Testimony> words, List<Statement> statements, List<String> faults) {

    /** How far a written date and the days that the words tell of may lie apart before they contradict one another. */
    private static final int DAYS_APART = 14;

    Weighing {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    Published judgement() {
        return marked().or(this::shown)
                .or(this::told)
                .or(this::addressed)
                .or(this::changed)
                .orElseGet(this::limited);
    }

    /** What the publisher marked; where outside knowledge speaks against it, it is doubtful. A plain "date" gives way to one that is shown. */
    private Optional<Published> marked() {
        Optional<Statement> allowed = marked(limits.known());
        Optional<Statement> any = allowed.or(() -> marked(DateRange.open()));
        if (any.filter(Statement::isPlain).isPresent() && isShownElsewhere(any.get())) {
            return Optional.empty();
        }
        Optional<Statement> anew = any.flatMap(this::anew);
        return anew.or(() -> any).map(this::local).map(statement -> {
            boolean doubt = allowed.isEmpty()
                    || anew.isPresent()
                    || isShownChangedOnly(statement)
                    || statement.isNight()
                    || !statement.range().isDay()
                    || isContradicted(statement)
                    || !fitsWords(statement);
            return judged(statement, doubt);
        });
    }

    /** A later day that another mark and what readers are shown agree on: the page was published anew, and that is the version at hand. */
    private Optional<Statement> anew(Statement marked) {
        return statements.stream()
                .filter(other -> other.weight() == Statement.Weight.MARKED && isLater(other, marked))
                .filter(other -> statements.stream().anyMatch(shown -> shown.isForReaders() && shown.isOfDay(other)))
                .findFirst();
    }

    /** Whether readers are told of a change on another day and nowhere of this one. */
    private boolean isShownChangedOnly(Statement marked) {
        return statements.stream().anyMatch(other -> other.isShownChange() && !other.isOfDay(marked))
                && statements.stream().noneMatch(other -> other.isForReaders() && other.isOfDay(marked));
    }

    private static boolean isLater(Statement one, Statement other) {
        return one.range().isDay()
                && other.anywhere().end().isPresent()
                && one.anywhere()
                        .start()
                        .orElseThrow()
                        .isAfter(other.anywhere().end().get());
    }

    private Optional<Statement> marked(DateRange within) {
        return first(Statement.Weight.MARKED, within, statement -> !statement.isPlain())
                .or(() -> first(Statement.Weight.MARKED, within, statement -> true));
    }

    private boolean isShownElsewhere(Statement plain) {
        return first(Statement.Weight.SHOWN, limits.range())
                .filter(shown -> shown.range().isDay() && fitsWords(shown))
                .filter(shown -> Limits.meet(shown.range(), plain.anywhere()).isEmpty())
                .isPresent();
    }

    /** A moment in universal time as the page has it elsewhere in its own; days that may be one of several, as another statement has them. */
    private Statement local(Statement statement) {
        return statements.stream()
                .filter(other -> other.weight() != Statement.Weight.AFTERWARDS && !other.isUniversal())
                .filter(other -> other.range().isDay()
                        && (statement.isUniversal() || !statement.range().isDay()))
                .filter(other ->
                        Limits.meet(other.range(), statement.anywhere()).isPresent())
                .findFirst()
                .orElse(statement);
    }

    private Optional<Published> shown() {
        return first(Statement.Weight.SHOWN, limits.range())
                .filter(this::fitsWords)
                .map(this::local)
                .map(statement -> judged(statement, !statement.range().isDay() || isContradicted(statement)));
    }

    private Optional<Published> told() {
        return words.map(testimony -> {
            DateRange range = Limits.meet(testimony.range(), limits.range()).orElse(testimony.range());
            DateRange ended = ended(range);
            List<String> because = new ArrayList<>(List.of(testimony.because()));
            because.addAll(limits.reasons());
            because.addAll(asides(Optional.empty(), ended));
            return new Published(ended, because, !ended.isDay() || !testimony.firm() || isOutweighing(ended));
        });
    }

    private Optional<Published> addressed() {
        Optional<Statement> first = first(Statement.Weight.ADDRESS, limits.range());
        return first.flatMap(this::narrowed).or(() -> first).map(statement -> judged(statement, true));
    }

    /** The first day within what a statement says. */
    private Optional<Statement> narrowed(Statement statement) {
        return statements.stream()
                .filter(other -> other.weight() == Statement.Weight.ADDRESS
                        && other.range().isDay())
                .filter(other -> Limits.meet(other.range(), statement.range()).isPresent())
                .findFirst();
    }

    /** Where a page only shows when it was last changed, that is the day of the version at hand; when it first stood there is open. */
    private Optional<Published> changed() {
        return statements.stream()
                .filter(Statement::isShownChange)
                .filter(statement ->
                        Limits.meet(statement.range(), limits.range()).isPresent())
                .findFirst()
                .map(statement -> judged(statement, true));
    }

    private Published limited() {
        DateRange range = ended(limits.range());
        List<String> because = new ArrayList<>();
        if (range.equals(DateRange.open())) {
            because.add("neither the page nor its words say when it was published");
        }
        because.addAll(limits.reasons());
        because.addAll(asides(Optional.empty(), range));
        return new Published(range, because, true);
    }

    private Published judged(Statement statement, boolean doubt) {
        List<String> because = new ArrayList<>();
        because.add(statement.name() + ": " + Spelling.write(statement.range()));
        statement.wrongWeekday().ifPresent(because::add);
        words.ifPresent(testimony -> because.add(
                (fitsWords(statement) ? "the words agree: " : "the words speak against it: ") + testimony.because()));
        because.addAll(limits.reasons());
        because.addAll(asides(Optional.of(statement), statement.range()));
        return new Published(
                statement.range(), because, doubt || statement.wrongWeekday().isPresent());
    }

    /** The first statement of a weight that the limits allow. */
    private Optional<Statement> first(Statement.Weight weight, DateRange within) {
        return first(weight, within, statement -> true);
    }

    private Optional<Statement> first(Statement.Weight weight, DateRange within, Predicate<Statement> which) {
        return statements.stream()
                .filter(statement -> statement.weight() == weight)
                .filter(which)
                .filter(statement -> Limits.meet(statement.range(), within).isPresent())
                .min(Comparator.comparing(statement -> statement.wrongWeekday().isPresent()));
    }

    private boolean fitsWords(Statement statement) {
        return words.filter(testimony -> !agree(statement.range(), testimony.range()))
                .isEmpty();
    }

    /** Whether a written date may stand beside what the words say: not before the days they tell of, nor long after. */
    private static boolean agree(DateRange written, DateRange told) {
        DateRange wide = new DateRange(
                told.start().map(day -> day.minusDays(1)), told.end().map(day -> day.plusDays(DAYS_APART)));
        return Limits.meet(written, wide).isPresent();
    }

    /** Whether another marked or shown date is of another day. */
    private boolean isContradicted(Statement statement) {
        return statements.stream()
                .filter(other -> other.weight() == Statement.Weight.MARKED || other.weight() == Statement.Weight.SHOWN)
                .anyMatch(other ->
                        Limits.meet(other.anywhere(), statement.anywhere()).isEmpty());
    }

    private boolean isOutweighing(DateRange range) {
        return statements.stream()
                .filter(other -> other.weight() != Statement.Weight.AFTERWARDS)
                .anyMatch(other -> isElsewhere(other.range(), range));
    }

    private static boolean isElsewhere(DateRange one, DateRange other) {
        DateRange wide = new DateRange(
                other.start().map(day -> day.minusDays(1)), other.end().map(day -> day.plusDays(1)));
        return Limits.meet(one, wide).isEmpty();
    }

    /** Cut off at the day of a clock or of fetching, where that does not contradict what is known. */
    private DateRange ended(DateRange range) {
        DateRange ended = range;
        for (Statement statement : statements) {
            Optional<LocalDate> end = statement.range().end();
            if (statement.weight() == Statement.Weight.AFTERWARDS && end.isPresent()) {
                ended = Limits.meet(ended, DateRange.until(end.get())).orElse(ended);
            }
        }
        return ended;
    }

    /** What is said of the statements that did not decide. */
    private List<String> asides(Optional<Statement> decisive, DateRange range) {
        List<String> asides = new ArrayList<>();
        for (Statement statement : statements) {
            if (decisive.filter(statement::equals).isEmpty()) {
                asides.add(statement.name()
                        + aside(statement, range)
                        + statement.wrongWeekday().map(fault -> "; " + fault).orElse(""));
            }
        }
        asides.addAll(faults);
        return asides;
    }

    private static String aside(Statement statement, DateRange range) {
        boolean elsewhere = isElsewhere(statement.range(), range);
        if (statement.weight() == Statement.Weight.AFTERWARDS) {
            boolean bounds = range.end().isPresent()
                    && range.end().equals(statement.range().end());
            return bounds && !range.isDay()
                    ? " only says that it was not published later"
                    : elsewhere
                            ? " is rejected as the day of publication: it tells when the page was shown, fetched or changed"
                            : " agrees";
        }
        return elsewhere ? " is not believed: it contradicts the rest" : " agrees";
    }
}
