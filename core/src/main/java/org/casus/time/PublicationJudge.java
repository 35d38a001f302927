package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cite.DictionaryFile;
import org.casus.text.Article;
import org.casus.text.DateCandidate;
import org.casus.text.Sentence;

/**
 * Judges when a page was published from what it carries about itself and from the story's own words. What a publisher marks for machines
 * goes before what a page shows, that before the words, these before the address; the clock of a page and the day of fetching only say
 * that it was not later. No clock of the run is ever read; who knows the day says so by {@link #on}. Safe for use by several threads; equal arguments give equal judgements.
 */
public final class PublicationJudge {

    private final TimeFinder finder;
    private final Anniversaries anniversaries;
    private final LocalDate latest;

    public PublicationJudge() {
        this(Anchors.bundled());
    }

    private PublicationJudge(Anchors anchors) {
        this(new TimeFinder(anchors), new Anniversaries(anchors), LocalDate.MAX);
    }

    private PublicationJudge(TimeFinder finder, Anniversaries anniversaries, LocalDate latest) {
        this.finder = finder;
        this.anniversaries = anniversaries;
        this.latest = latest;
    }

    /**
     * This judge on a day: dates after the next one, which may have begun elsewhere, are rejected on pages that do not tell when they were
     * fetched. The day is never an answer.
     */
    public PublicationJudge on(LocalDate today) {
        return new PublicationJudge(finder, anniversaries, today.plusDays(1));
    }

    /** A judge that counts anniversaries from the days of those of these dictionaries that are called {@code anchors.txt}. */
    public static PublicationJudge of(List<DictionaryFile> dictionaries) {
        return new PublicationJudge(Anchors.of(dictionaries));
    }

    /**
     * The day of publication, or the interval in which it lies.
     *
     * @param sentences the sentences of the article
     * @param bounds what is known from elsewhere; those that contradict the earlier ones are named and left aside
     */
    public Published judge(Article article, List<Sentence> sentences, List<DayBound> bounds) {
        Limits limits = Limits.of(sentences, bounds, finder);
        DateRange written = Limits.meet(limits.range(), latest(article)).orElse(limits.range());
        List<Testimony> words = new ArrayList<>(anniversaries.in(article, sentences, limits.range()));
        words.addAll(
                ReportDays.in(sentences, limits.range(), limits.known().start().isPresent()));
        words.addAll(ReportDays.in(sentences, written, false).stream()
                .filter(Testimony::firm)
                .filter(testimony -> words.stream().noneMatch(Testimony::firm))
                .toList());
        List<Statement> all = article.dates().stream()
                .flatMap(candidate -> Statement.read(candidate, written).stream())
                .toList();
        LocalDate last = fetched(article).map(day -> day.plusDays(1)).orElse(latest);
        List<Statement> statements =
                all.stream().filter(statement -> !statement.isAfter(last)).toList();
        return new Weighing(limits, best(words), statements, faults(article, all, last)).judgement();
    }

    /** What is said of the dates that cannot be that of publication: no days at all, or days yet to come when the page was there. */
    private static List<String> faults(Article article, List<Statement> statements, LocalDate last) {
        List<String> faults = new ArrayList<>();
        statements.stream()
                .filter(statement -> statement.isAfter(last))
                .map(statement -> statement.name() + " is rejected: that was yet to come when the page was read")
                .forEach(faults::add);
        article.dates().stream()
                .flatMap(candidate -> Statement.fault(candidate).stream())
                .forEach(faults::add);
        return faults;
    }

    private static Optional<LocalDate> fetched(Article article) {
        return article.dates().stream()
                .filter(candidate -> candidate.kind() == DateCandidate.Kind.FETCHED)
                .flatMap(candidate -> Statement.read(candidate, DateRange.open()).stream())
                .flatMap(statement -> statement.range().end().stream())
                .max(LocalDate::compareTo);
    }

    /** Up to the latest day that the page's clock or its fetching allows. */
    private static DateRange latest(Article article) {
        return article.dates().stream()
                .flatMap(candidate -> Statement.read(candidate, DateRange.open()).stream())
                .filter(statement -> statement.weight() == Statement.Weight.AFTERWARDS)
                .flatMap(statement -> statement.range().end().stream())
                .max(LocalDate::compareTo)
                .map(DateRange::until)
                .orElse(DateRange.open());
    }

    /** The firm testimonies before the others; of two firm ones the later, since a story names older days too. */
    private static Optional<Testimony> best(List<Testimony> words) {
        Optional<Testimony> best = Optional.empty();
        for (Testimony testimony : words) {
            boolean better = best.filter(other -> !isBetter(testimony, other)).isEmpty();
            best = better ? Optional.of(testimony) : best;
        }
        return best;
    }

    private static boolean isBetter(Testimony one, Testimony other) {
        if (one.firm() != other.firm()) {
            return one.firm();
        }
        return one.range()
                .start()
                .orElse(LocalDate.MIN)
                .isAfter(other.range().start().orElse(LocalDate.MIN));
    }
}
