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

    /** UTF-16 units of the longest sentence that is read in one. */
    private static final int LONGEST = 1000;

    /** UTF-16 units that hold any abbreviation, with the sign before it. */
    private static final int LONGEST_ABBREVIATION = 8;

    private final SentenceDetector detector;

    SentenceSplitter(SentenceDetector detector) {
        this.detector = detector;
    }

    /** The sentences in order, without surrounding white space; together they hold every sign that is none. */
    List<Span> split(String paragraph) {
        List<Span> spans = new ArrayList<>();
        boolean told = true;
        for (Span span : detected(paragraph)) {
            boolean tells = hasWord(span.of(paragraph));
            int last = spans.size() - 1;
            if (last >= 0 && (!told || !tells || isUnfinished(paragraph, spans.get(last)))) {
                spans.set(last, spans.get(last).join(span));
                told |= tells;
            } else {
                spans.add(span);
                told = tells;
            }
        }
        return spans.stream().flatMap(span -> cut(paragraph, span).stream()).toList();
    }

    /** The sentences that the model sees. It takes long for signs without a blank among them, so that these are shown to it piece by piece. */
    private List<Span> detected(String paragraph) {
        List<Span> detected = new ArrayList<>();
        int begin = 0;
        for (int end : ends(paragraph)) {
            for (opennlp.tools.util.Span found : detector.sentPosDetect(paragraph.substring(begin, end))) {
                detected.add(new Span(begin + found.getStart(), begin + found.getEnd()));
            }
            begin = end;
        }
        return detected;
    }

    /** Where pieces of a paragraph end that hold no run of signs longer than a sentence: mostly the end of the paragraph alone. */
    private static List<Integer> ends(String paragraph) {
        List<Integer> ends = new ArrayList<>();
        int run = 0;
        for (int at = 0; at < paragraph.length(); at++) {
            run = Character.isWhitespace(paragraph.charAt(at)) ? 0 : run + 1;
            if (run > LONGEST && !Character.isLowSurrogate(paragraph.charAt(at))) {
                ends.add(at);
                run = 1;
            }
        }
        ends.add(paragraph.length());
        return ends;
    }

    /** A run of words without a stop is cut where it may be breathed, so that no page holds up a run. */
    private static List<Span> cut(String paragraph, Span span) {
        List<Span> pieces = new ArrayList<>();
        int begin = span.begin();
        while (span.end() - begin > LONGEST) {
            int end = breath(paragraph, begin, begin + LONGEST);
            pieces.add(new Span(begin, end));
            begin = end;
            while (begin < span.end() && Character.isWhitespace(paragraph.charAt(begin))) {
                begin++;
            }
        }
        if (begin < span.end()) {
            pieces.add(new Span(begin, span.end()));
        }
        return pieces;
    }

    /** The end of the last clause before {@code limit}; failing that of the last word; failing that the limit. */
    private static int breath(String paragraph, int begin, int limit) {
        String piece = paragraph.substring(begin, Math.min(limit + 1, paragraph.length()));
        int comma = Math.max(piece.lastIndexOf(", ", LONGEST - 1), piece.lastIndexOf("; ", LONGEST - 1)) + 1;
        int space = piece.lastIndexOf(' ', LONGEST - 1);
        if (comma > LONGEST / 2) {
            return begin + comma;
        }
        if (space > 0) {
            return begin + space;
        }
        return Character.isHighSurrogate(paragraph.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /** Whether a sentence ends in an abbreviation. */
    private static boolean isUnfinished(String paragraph, Span sentence) {
        int begin = Math.max(sentence.begin(), sentence.end() - LONGEST_ABBREVIATION);
        return UNFINISHED.matcher(paragraph.substring(begin, sentence.end())).matches();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
