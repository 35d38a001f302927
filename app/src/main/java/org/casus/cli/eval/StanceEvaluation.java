package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.casus.event.Factuality;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Measures in classes what the coder's rules, and the reader's scores, make of marked words of whole articles. */
final class StanceEvaluation {

    private static final List<Factuality> FIVE = List.of(
            Factuality.ACTUAL, Factuality.REPORTED, Factuality.NEGATED, Factuality.HYPOTHETICAL, Factuality.FUTURE);

    private StanceEvaluation() {}

    /**
     * A marked word and what was made of it; empty where the reader has no word there.
     *
     * @param happened whether the reader's score says so
     */
    private record Told(Factuality gold, Optional<Factuality> rules, Optional<StanceClass> reader, boolean happened) {

        boolean isGold(StanceClass stance) {
            return StanceClass.of(gold) == stance;
        }

        boolean isRuled(StanceClass stance) {
            return rules.map(StanceClass::of).equals(Optional.of(stance));
        }

        boolean isGoldUnhappened() {
            return !isGold(StanceClass.ACTUAL);
        }

        boolean isRuledUnhappened() {
            return rules.isPresent() && !isRuled(StanceClass.ACTUAL);
        }

        boolean isRead(StanceClass stance) {
            return reader.equals(Optional.of(stance));
        }
    }

    static Evaluation of(List<StanceGold> rows, Measured casus) {
        Map<GoldText, List<Sentence>> articles = new HashMap<>();
        List<String> failures = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (StanceGold row : rows) {
            List<Sentence> sentences = articles.computeIfAbsent(
                    row.article(), article -> article.read(casus.pages(), List.of(), failures));
            told.add(told(row, sentences, casus));
        }
        return new Evaluation(figures(told).line(), failures, List.of());
    }

    private static Told told(StanceGold row, List<Sentence> sentences, Measured casus) {
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.span().begin() <= row.span().begin()
                        && row.span().begin() < token.span().end()) {
                    return new Told(
                            row.stance(),
                            Optional.of(casus.rules().apply(sentence, token)),
                            Optional.of(StanceClass.of(token.factuality())),
                            token.factuality() > StanceClass.HAPPENED_ABOVE);
                }
            }
        }
        return new Told(row.stance(), Optional.empty(), Optional.empty(), true);
    }

    private static Figures figures(List<Told> told) {
        int missing =
                (int) told.stream().filter(word -> word.reader().isEmpty()).count();
        Figures figures = new Figures().add("words", told.size()).add("missing", missing);
        Hits hypothetical = Hits.of(
                told,
                word -> word.gold() == Factuality.HYPOTHETICAL,
                word -> word.rules().equals(Optional.of(Factuality.HYPOTHETICAL)));
        for (StanceClass stance : List.of(StanceClass.NEGATED, StanceClass.UNREAL)) {
            figures.add(
                    "rules_" + label(stance), Hits.of(told, word -> word.isGold(stance), word -> word.isRuled(stance)));
        }
        figures.add("rules_hypothetical", hypothetical)
                .add("rules_macro_f1", macro(told))
                .add("rules_accuracy", share(told, word -> word.isRuled(StanceClass.of(word.gold()))));
        for (StanceClass stance : List.of(StanceClass.NEGATED, StanceClass.UNREAL)) {
            figures.add(
                    "reader_" + label(stance), Hits.of(told, word -> word.isGold(stance), word -> word.isRead(stance)));
        }
        figures.add("rules_unhappened", Hits.of(told, Told::isGoldUnhappened, Told::isRuledUnhappened))
                .add("reader_unhappened", Hits.of(told, Told::isGoldUnhappened, word -> !word.happened()));
        return figures.add("reader_accuracy", share(told, word -> word.isRead(StanceClass.of(word.gold()))));
    }

    /** The mean F1 of the five stances in which other work counts; what may have happened is none of them. */
    private static double macro(List<Told> told) {
        return FIVE.stream()
                .map(stance -> Hits.of(
                        told,
                        word -> word.gold() == stance,
                        word -> word.rules().equals(Optional.of(stance))))
                .mapToDouble(Hits::f1)
                .average()
                .orElse(0);
    }

    private static String label(StanceClass stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    private static double share(List<Told> told, Predicate<Told> right) {
        return Ratio.of(told.stream().filter(right).count(), told.size());
    }
}
