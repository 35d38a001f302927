package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.parse.SentenceParser;

/** Measures how well names are found: right are those with the same words and kind. */
final class NameEvaluation {

    private NameEvaluation() {}

    static Evaluation of(List<NameGold> sentences, SentenceParser parser) {
        Map<NameKind, Hits> byKind = new EnumMap<>(NameKind.class);
        for (NameGold sentence : sentences) {
            List<NameSpan> read = parser.parse(sentence.words()).names();
            for (NameKind kind : kinds()) {
                byKind.merge(kind, hits(of(sentence.names(), kind), of(read, kind)), Hits::plus);
            }
        }
        Figures figures = new Figures().add("sentences", sentences.size());
        figures.add("names", byKind.values().stream().mapToInt(Hits::gold).sum());
        figures.add("micro", byKind.values().stream().reduce(Hits.NONE, Hits::plus));
        byKind.forEach((kind, hits) -> figures.add(kind.name().toLowerCase(Locale.ROOT), hits));
        return new Evaluation(figures.line(), List.of(), List.of());
    }

    private static List<NameKind> kinds() {
        List<NameKind> kinds = new ArrayList<>(List.of(NameKind.values()));
        kinds.removeIf(kind -> !kind.isProper());
        return kinds;
    }

    private static Set<NameSpan> of(List<NameSpan> names, NameKind kind) {
        Set<NameSpan> same = new HashSet<>(names);
        same.removeIf(name -> name.kind() != kind);
        return same;
    }

    private static Hits hits(Set<NameSpan> gold, Set<NameSpan> read) {
        Set<NameSpan> both = new HashSet<>(gold);
        both.retainAll(read);
        return new Hits(both.size(), gold.size(), read.size());
    }
}
