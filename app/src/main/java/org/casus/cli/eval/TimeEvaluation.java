package org.casus.cli.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Sentence;
import org.casus.time.DateRange;
import org.casus.time.Timex;
import org.casus.time.TimexFinder;

/** Measures how well expressions of time are found and understood, and how quickly once the sentences are read. */
final class TimeEvaluation {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    /** How often the texts are gone through for the speed: before and while it is taken. */
    private static final int WARMING = 5;

    private static final int TIMED = 5;

    private TimeEvaluation() {}

    /** A text with its sentences. */
    private record ReadText(TimeGold gold, List<Sentence> sentences) {

        List<Timex> find(TimexFinder finder) {
            return finder.find(sentences, DateRange.day(gold.written()));
        }

        int tokens() {
            return sentences.stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
        }
    }

    static Evaluation of(List<TimeGold> texts, Measured casus) {
        List<ReadText> read = texts.stream()
                .map(text -> new ReadText(text, sentences(text.text(), casus.paragraphs())))
                .toList();
        List<TimedRow> rows = read.stream()
                .map(text -> new TimedRow(text.gold().doc(), unheaded(text, casus.times())))
                .toList();
        TimexScore score = TimexScore.NONE;
        for (int i = 0; i < rows.size(); i++) {
            score = score.plus(TimexScore.of(texts.get(i).times(), rows.get(i).times()));
        }
        Figures figures = new Figures().add("texts", texts.size());
        score.addTo(figures);
        return new Evaluation(
                figures.add("tokens_per_cpu_second", speed(read, casus.times())).line(), List.of(), rows);
    }

    /** The sentences of each line, their places those in the whole text. */
    private static List<Sentence> sentences(String text, Function<String, List<Sentence>> reader) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            sentences.addAll(reader.apply(" ".repeat(line.start()) + line.group()));
        }
        return sentences;
    }

    /** What was found, without the day that the text is dated with, which stands on a line by itself and which sets do not mark. */
    private static List<Timex> unheaded(ReadText text, TimexFinder finder) {
        return text.find(finder).stream()
                .filter(time -> !isLine(time, text.gold().text()))
                .toList();
    }

    private static boolean isLine(Timex time, String text) {
        String before = text.substring(0, time.words().span().begin());
        String after = text.substring(time.words().span().end());
        return before.matches("(?s)(?:.*\\R)?\\s*") && after.matches("(?s)[ \\t]*(?:\\R.*)?");
    }

    private static int speed(List<ReadText> texts, TimexFinder finder) {
        pass(texts, finder, WARMING);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        pass(texts, finder, TIMED);
        double seconds = (threads.getCurrentThreadCpuTime() - begin) / 1e9;
        int tokens = texts.stream().mapToInt(ReadText::tokens).sum();
        return (int) Ratio.of(1.0 * TIMED * tokens, seconds);
    }

    private static void pass(List<ReadText> texts, TimexFinder finder, int times) {
        for (int i = 0; i < times; i++) {
            texts.forEach(text -> text.find(finder));
        }
    }
}
