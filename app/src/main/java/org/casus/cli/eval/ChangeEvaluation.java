package org.casus.cli.eval;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.text.Sentence;

/**
 * Changes real sentences by rule and looks whether the record changes as it should and in nothing else (metamorphic testing: Chen and
 * others, 1998). No gold is needed: what was coded before the change is the measure.
 */
final class ChangeEvaluation {

    /** A Wednesday; any would do. */
    private static final LocalDate DAY = LocalDate.of(2016, 6, 15);

    private ChangeEvaluation() {}

    /** A plain sentence and the one event that was coded of it. */
    private record Coded(PlainClause clause, Event event, Gist gist) {}

    /** What a change made of a sentence: nothing of its type, or the record that is nearest to what it should be. */
    private record Outcome(Coded coded, String text, Optional<Event> event, boolean right) {

        boolean keepsSides(Change change) {
            Gist wanted = change == Change.SWAPPED ? coded.gist().swapped() : coded.gist();
            return event.map(Gist::of).filter(wanted::isOfSides).isPresent();
        }
    }

    static Evaluation of(Path pages, Measured casus) {
        List<String> failures = new ArrayList<>();
        List<PlainClause> clauses = clauses(pages, casus, failures);
        List<CodedText> plain = new TextCoder(casus.thorough()).code(texts(clauses, PlainClause::text, DAY));
        failures.addAll(Evaluation.failures(plain));
        List<Coded> coded = IntStream.range(0, clauses.size())
                .boxed()
                .flatMap(i -> coded(clauses.get(i), plain.get(i)).stream())
                .toList();
        if (coded.isEmpty()) {
            throw new GoldException(
                    pages + ": no sentence of subject, verb and object from which an event with both sides is coded");
        }
        Figures figures = new Figures().add("clauses", clauses.size()).add("coded", coded.size());
        for (Change change : Change.values()) {
            List<Coded> suiting = coded.stream()
                    .filter(one -> change.suits(one.clause(), one.event()))
                    .toList();
            add(figures, change, outcomes(change, suiting, casus));
        }
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static List<PlainClause> clauses(Path pages, Measured casus, List<String> failures) {
        try (Stream<Read> read = new PageFiles().open(List.of(pages.toString()), InputStream.nullInputStream())) {
            return read.filter(Page.class::isInstance).map(Page.class::cast).toList().parallelStream()
                    .flatMap(page -> sentences(page, casus, failures).stream())
                    .flatMap(sentence -> PlainClause.of(sentence).stream())
                    .distinct()
                    .toList();
        }
    }

    private static List<Sentence> sentences(Page page, Measured casus, List<String> failures) {
        try {
            return casus.pages().apply(page);
        } catch (org.casus.text.UnreadablePageException e) {
            synchronized (failures) {
                failures.add(page.file() + ": " + e.getMessage());
            }
            return List.of();
        }
    }

    private static List<GoldText> texts(List<PlainClause> clauses, Function<PlainClause, String> text, LocalDate day) {
        return clauses.stream()
                .map(clause -> new GoldText(clause.text(), text.apply(clause), Optional.of(day)))
                .toList();
    }

    /** The event of the clause's verb, where it is a fact with both sides known. */
    private static Optional<Coded> coded(PlainClause clause, CodedText text) {
        return text.events().stream()
                .filter(event -> event.trigger().span().begin() <= clause.verb().begin()
                        && clause.verb().begin() < event.trigger().span().end())
                .filter(event -> event.type() != EventType.STATEMENT && event.factuality() == Factuality.ACTUAL)
                .map(event -> new Coded(clause, event, Gist.of(event)))
                .filter(coded -> hasSides(coded.gist()))
                .findFirst();
    }

    private static boolean hasSides(Gist gist) {
        return !gist.source().isEmpty()
                && !gist.target().isEmpty()
                && !gist.source().equals(gist.target())
                && (isKnown(gist.source()) || isKnown(gist.target()));
    }

    private static boolean isKnown(List<String> codes) {
        return codes.stream().noneMatch(String::isEmpty);
    }

    private static List<Outcome> outcomes(Change change, List<Coded> coded, Measured casus) {
        List<PlainClause> clauses = coded.stream().map(Coded::clause).toList();
        List<CodedText> changed = new TextCoder(casus.thorough()).code(texts(clauses, change::text, change.day(DAY)));
        return IntStream.range(0, coded.size())
                .mapToObj(i -> outcome(change, coded.get(i), changed.get(i)))
                .toList();
    }

    private static Outcome outcome(Change change, Coded coded, CodedText changed) {
        Optional<Event> nearest = changed.events().stream()
                .filter(event -> event.type() == coded.gist().type())
                .max(Comparator.comparing((Event event) -> change.isRight(coded.gist(), event)));
        boolean right =
                nearest.filter(event -> change.isRight(coded.gist(), event)).isPresent();
        return new Outcome(coded, change.text(coded.clause()), nearest, right);
    }

    private static void add(Figures figures, Change change, List<Outcome> outcomes) {
        String name = change.name().toLowerCase(Locale.ROOT);
        figures.add(name, outcomes.size())
                .add(name + "_right", share(outcomes, Outcome::right))
                .add(name + "_sides", share(outcomes, outcome -> outcome.keepsSides(change)))
                .add(name + "_found", share(outcomes, outcome -> outcome.event().isPresent()));
    }

    private static double share(List<Outcome> outcomes, java.util.function.Predicate<Outcome> holds) {
        return Ratio.of(outcomes.stream().filter(holds).count(), outcomes.size());
    }
}
