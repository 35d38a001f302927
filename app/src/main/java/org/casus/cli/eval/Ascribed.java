package org.casus.cli.eval;

import java.util.BitSet;
import java.util.List;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.speech.Ascription;

/** The stretches of a text that are one attribution; each list may be empty. */
record Ascribed(List<Span> source, List<Span> cue, List<Span> content) {

    Ascribed {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Ascribed of(Ascription found) {
        return new Ascribed(
                found.speaker().stream().map(Words::span).toList(),
                List.of(found.cue().span()),
                found.content().stream().map(Words::span).toList());
    }

    /** How like the contents are (Dice over their signs, from 0 to 1), and a little for cues that overlap. */
    double likeness(Ascribed other) {
        double signs = 2.0
                * common(content, other.content)
                / Math.max(
                        1, signs(content).cardinality() + signs(other.content).cardinality());
        return signs + (common(cue, other.cue) > 0 ? 0.3 : 0);
    }

    /** Whether both have content and source in common, or neither has a source. */
    boolean saysTheSame(Ascribed other) {
        boolean speakers = source.isEmpty() && other.source.isEmpty() || common(source, other.source) > 0;
        return speakers && common(content, other.content) > 0;
    }

    private static int common(List<Span> one, List<Span> other) {
        BitSet both = signs(one);
        both.and(signs(other));
        return both.cardinality();
    }

    private static BitSet signs(List<Span> spans) {
        BitSet signs = new BitSet();
        spans.forEach(span -> signs.set(span.begin(), span.end()));
        return signs;
    }
}
