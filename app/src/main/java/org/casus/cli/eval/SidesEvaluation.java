package org.casus.cli.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.event.Event;

/**
 * Measures a coder's sides by events of articles whose parties are known by code: an event is met where words of its trigger overlap those
 * of a coded one, and of the events met the share with the same codes, or the same states, on a side is told.
 */
final class SidesEvaluation {

    private SidesEvaluation() {}

    static Evaluation of(List<SidesGold> rows, Coder coder) {
        Map<GoldText, List<SidesGold>> articles = SidesGold.byArticle(rows);
        List<CodedText> coded = new TextCoder(coder).code(List.copyOf(articles.keySet()));
        CodeShares source = new CodeShares();
        CodeShares target = new CodeShares();
        int met = 0;
        int both = 0;
        int at = 0;
        for (List<SidesGold> marked : articles.values()) {
            List<Event> events = coded.get(at++).events();
            for (SidesGold row : marked) {
                Optional<Event> event = match(row, events);
                if (event.isPresent()) {
                    met++;
                    boolean one = source.add(row.first(), codes(event.get().source()));
                    boolean other = target.add(row.second(), codes(event.get().target()));
                    both += one && other ? 1 : 0;
                }
            }
        }
        List<String> failures = Evaluation.failures(coded);
        Figures figures = new Figures()
                .add("articles", articles.size())
                .add("failed", failures.size())
                .add("events", rows.size())
                .add("met", Ratio.of(met, rows.size()));
        source.addTo(figures, "source");
        target.addTo(figures, "target");
        figures.add("both", Ratio.of(both, met));
        return new Evaluation(figures.line(), failures, List.of());
    }

    /** Of those that overlap one of the marked type before others, then the surest. */
    private static Optional<Event> match(SidesGold row, List<Event> events) {
        return events.stream()
                .filter(event -> event.trigger().span().overlaps(row.word().span()))
                .max(Comparator.comparing((Event event) ->
                                event.type().name().equals(row.word().label()))
                        .thenComparing(Event::confidence));
    }

    static Set<String> codes(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> party.code().stream())
                .map(ActorCode::value)
                .collect(Collectors.toSet());
    }
}
