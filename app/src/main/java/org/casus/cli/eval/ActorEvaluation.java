package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.page.Page;

/** Measures whom the words of actors are taken for, when the words are handed in: the state or class, and the sector with it. */
final class ActorEvaluation {

    private ActorEvaluation() {}

    static Evaluation of(List<ActorGold> rows, BiFunction<Page, List<Span>, List<List<Party>>> who) {
        List<String> failures = new ArrayList<>();
        int actors = 0;
        int answered = 0;
        int right = 0;
        int sectors = 0;
        int sectored = 0;
        for (ActorGold row : rows) {
            List<List<Party>> found = parties(row, who, failures);
            for (int i = 0; i < row.actors().size(); i++) {
                ActorGold.Marked gold = row.actors().get(i);
                Optional<ActorCode> code = found.get(i).stream()
                        .flatMap(party -> party.code().stream())
                        .findFirst();
                boolean same = code.filter(answer ->
                                answer.hasCountry() && answer.country().equals(gold.country()))
                        .isPresent();
                actors++;
                answered += code.filter(ActorCode::hasCountry).isPresent() ? 1 : 0;
                right += same ? 1 : 0;
                sectors += gold.sector().isPresent() ? 1 : 0;
                sectored += same
                                && gold.sector()
                                        .filter(code.get().sectors()::contains)
                                        .isPresent()
                        ? 1
                        : 0;
            }
        }
        Figures figures = new Figures()
                .add("rows", rows.size())
                .add("failed", failures.size())
                .add("actors", actors)
                .add("answered", Ratio.of(answered, actors))
                .add("country", Ratio.of(right, actors))
                .add("country_and_sector", Ratio.of(sectored, sectors));
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static List<List<Party>> parties(
            ActorGold row, BiFunction<Page, List<Span>, List<List<Party>>> who, List<String> failures) {
        List<Span> spans = row.actors().stream().map(ActorGold.Marked::span).toList();
        return row.text().read(page -> who.apply(page, spans), Collections.nCopies(spans.size(), List.of()), failures);
    }
}
