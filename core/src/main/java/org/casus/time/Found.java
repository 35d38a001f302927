package org.casus.time;

import org.casus.cite.Span;
import org.casus.text.Sentence;

/** An expression and its reading, on the way to a {@link TimeExpression}. */
record Found(Span span, Reading reading) {

    TimeExpression in(Sentence sentence) {
        return new TimeExpression(
                sentence.words(span), reading.range(), reading.relation(), reading.granularity(), reading.because());
    }
}
