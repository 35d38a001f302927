package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.cite.Span;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;

/**
 * Measures a coder by articles all of whose events are marked, STATEMENT aside: an event is found where words of its trigger overlap
 * those of a coded one.
 */
final class TriggerEvaluation {

    private TriggerEvaluation() {}

    /** What was coded at a place. */
    private record Coded(Span span, EventType type, Factuality factuality) {}

    static Evaluation of(List<TriggerGold> rows, Coder coder) {
        Map<GoldText, List<TriggerGold>> articles = rows.stream()
                .collect(Collectors.groupingBy(TriggerGold::article, LinkedHashMap::new, Collectors.toList()));
        List<CodedText> coded = new TextCoder(coder).code(List.copyOf(articles.keySet()));
        Hits found = Hits.NONE;
        Hits typed = Hits.NONE;
        int certain = 0;
        int at = 0;
        for (List<TriggerGold> gold : articles.values()) {
            List<Coded> events = events(coded.get(at++));
            List<Coded> free = new ArrayList<>(events);
            int both = 0;
            int same = 0;
            for (TriggerGold trigger : gold) {
                Optional<Coded> match = match(trigger, free);
                match.ifPresent(free::remove);
                both += match.isPresent() ? 1 : 0;
                boolean type =
                        match.filter(event -> event.type() == trigger.type()).isPresent();
                same += type ? 1 : 0;
                certain += match.filter(event -> event.factuality() == trigger.factuality())
                                .isPresent()
                        ? 1
                        : 0;
            }
            found = found.plus(new Hits(both, gold.size(), events.size()));
            typed = typed.plus(new Hits(same, gold.size(), events.size()));
        }
        List<String> failures = Evaluation.failures(coded);
        Figures figures = new Figures()
                .add("articles", articles.size())
                .add("failed", failures.size())
                .add("events", rows.size())
                .add("found", found)
                .add("typed", typed)
                .add("factuality", Ratio.of(certain, found.both()));
        return new Evaluation(figures.line(), failures, List.of());
    }

    /** Those coded, each trigger with each type once. */
    private static List<Coded> events(CodedText text) {
        return text.events().stream()
                .filter(event -> event.type() != EventType.STATEMENT)
                .map(TriggerEvaluation::coded)
                .distinct()
                .toList();
    }

    private static Coded coded(Event event) {
        return new Coded(event.trigger().span(), event.type(), event.factuality());
    }

    /** The first that overlaps, one of the same type before others. */
    private static Optional<Coded> match(TriggerGold trigger, List<Coded> free) {
        List<Coded> overlapping = free.stream()
                .filter(event -> event.span().overlaps(trigger.span()))
                .toList();
        return overlapping.stream()
                .filter(event -> event.type() == trigger.type())
                .findFirst()
                .or(() -> overlapping.stream().findFirst());
    }
}
