package org.casus.train;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.corpus.MarkedSentence;
import org.casus.parse.NameKind;
import org.casus.parse.PieceSequence;
import org.casus.parse.TreebankSentence;
import org.casus.parse.TreebankWord;
import org.casus.parse.WordPieces;

/** Makes lessons of the sentences of several sources. */
final class Lessons {

    /** The labels of each layer of names, in the order of the model's scores. */
    static final List<String> NAMES = labels(true);

    static final List<String> DESCRIPTIONS = labels(false);

    private static final int UNKNOWN = -1;

    private final WordPieces pieces;
    private final Labels labels;

    Lessons(WordPieces pieces, Labels labels) {
        this.pieces = pieces;
        this.labels = labels;
    }

    private static List<String> labels(boolean proper) {
        List<String> labels = new java.util.ArrayList<>(List.of("O"));
        for (NameKind kind : NameKind.values()) {
            if (kind.isProper() == proper) {
                labels.add("B-" + kind);
                labels.add("I-" + kind);
            }
        }
        return List.copyOf(labels);
    }

    /** @param names the label of each word where names are marked; empty where they are not */
    Lesson tree(TreebankSentence sentence, List<Judgements.Judgement> judgements, List<String> names) {
        Lesson lesson = blank(sentence.forms());
        int words = lesson.pieces().words();
        hang(lesson, sentence);
        for (int i = 1; i <= words && !names.isEmpty(); i++) {
            lesson.names()[i] = NAMES.indexOf(names.get(i - 1));
        }
        for (Judgements.Judgement judgement : judgements) {
            if (judgement.word() < words) {
                lesson.certainty()[judgement.word() + 1] = judgement.value();
                lesson.weights()[judgement.word() + 1] = judgement.confidence();
            }
        }
        return lesson;
    }

    /** Fills in tags, heads and relations. */
    private void hang(Lesson lesson, TreebankSentence sentence) {
        int words = lesson.pieces().words();
        for (int i = 1; i <= words; i++) {
            TreebankWord word = sentence.words().get(i - 1);
            lesson.upos()[i] = labels.upos().indexOf(word.upos());
            lesson.xpos()[i] = labels.xpos().indexOf(word.xpos());
            lesson.heads()[i] = word.head() + 1 <= words ? word.head() + 1 : UNKNOWN;
            lesson.relations()[i] =
                    lesson.heads()[i] < 0 ? UNKNOWN : labels.relations().indexOf(word.relation());
        }
    }

    /** @param described whether descriptions are marked too, so that a word without a mark is none */
    Lesson names(Names.Marked sentence, boolean described) {
        Lesson lesson = blank(sentence.words());
        for (int i = 1; i <= lesson.pieces().words(); i++) {
            String label = sentence.labels().get(i - 1);
            lesson.names()[i] = Math.max(0, NAMES.indexOf(label));
            lesson.descriptions()[i] = described ? Math.max(0, DESCRIPTIONS.indexOf(label)) : UNKNOWN;
        }
        return lesson;
    }

    /**
     * @param words where its words stand
     * @param tree its tree
     */
    Lesson events(MarkedSentence sentence, List<Span> words, TreebankSentence tree) {
        PieceSequence sequence = PieceSequence.of(
                pieces, words.stream().map(span -> span.of(sentence.text())).toList());
        EventMarks marks = EventLessons.of(sentence, words.subList(0, sequence.words()));
        Lesson lesson = blank(sequence, Optional.of(marks));
        hang(lesson, tree);
        return lesson;
    }

    private Lesson blank(List<String> words) {
        return blank(PieceSequence.of(pieces, words), Optional.empty());
    }

    private static Lesson blank(PieceSequence sequence, Optional<EventMarks> events) {
        int length = sequence.words() + 1;
        return new Lesson(
                sequence,
                unknown(length),
                unknown(length),
                unknown(length),
                unknown(length),
                unknown(length),
                unknown(length),
                new float[length],
                new float[length],
                events);
    }

    private static int[] unknown(int length) {
        int[] all = new int[length];
        Arrays.fill(all, UNKNOWN);
        return all;
    }
}
