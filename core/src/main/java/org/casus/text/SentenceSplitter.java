package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import org.casus.cite.Span;

/** Finds the sentences of a paragraph. */
final class SentenceSplitter {

    /** Abbreviations after which the model likes to end a sentence though a name or number follows. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?s).*(?:^|[\\s(\"'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Pres|Rev|Hon|Amb|St|Sec|Jan|Feb"
                    + "|Aug|Sept|Oct|Nov|Dec|No|vs|[A-Z])\\.");

    private final SentenceDetector detector;

    SentenceSplitter(SentenceDetector detector) {
        this.detector = detector;
    }

    /** The sentences in order, without surrounding white space; together they hold every sign that is none. */
    List<Span> split(String paragraph) {
        List<Span> spans = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraph)) {
            Span span = new Span(found.getStart(), found.getEnd());
            int last = spans.size() - 1;
            if (last >= 0 && continues(paragraph, spans.get(last), span)) {
                spans.set(last, spans.get(last).join(span));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean continues(String paragraph, Span before, Span span) {
        return UNFINISHED.matcher(before.of(paragraph)).matches()
                || !hasWord(before.of(paragraph))
                || !hasWord(span.of(paragraph));
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
