package org.casus.speech;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.casus.text.Sentence;

/**
 * The sentences of an article all of whose words stand in quotation marks, so that they do not say themselves who speaks. A quotation may
 * run over sentences of a paragraph; with the paragraph it ends.
 */
public final class QuotedSentences {

    /** So many sentences back a speaker is looked for where a paragraph is all quotation. */
    private static final int REACH = 4;

    private final List<Sentence> sentences;
    private final BitSet quoted = new BitSet();
    private final BitSet begunBefore = new BitSet();

    private QuotedSentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** @param sentences those of an article, all and in order */
    public static QuotedSentences of(List<Sentence> sentences) {
        QuotedSentences reading = new QuotedSentences(sentences);
        boolean open = false;
        for (int i = 0; i < sentences.size(); i++) {
            boolean goesOn = i > 0 && open && reading.isOneParagraph(i - 1, i);
            reading.begunBefore.set(i, goesOn);
            open = reading.read(i, goesOn);
        }
        return reading;
    }

    /** Reads the marks of a sentence; whether a quotation is open behind it. */
    private boolean read(int at, boolean begun) {
        boolean open = begun;
        boolean outside = false;
        for (char sign : sentences.get(at).words().text().toCharArray()) {
            open = isOpenAfter(sign, open);
            outside |= !open && Character.isLetterOrDigit(sign);
        }
        quoted.set(at, !outside);
        return open;
    }

    private static boolean isOpenAfter(char sign, boolean open) {
        return sign == '"' ? !open : sign == '\u201c' || sign != '\u201d' && open;
    }

    private boolean isOneParagraph(int one, int other) {
        return sentences.get(one).part().equals(sentences.get(other).part());
    }

    /**
     * Who speaks in a sentence that is all quotation: he whom the sentence names in which the quotation ends; else the last one named before it in
     * its paragraph, or right before where the paragraph names nobody. Empty for other sentences.
     *
     * @param named whom a sentence names as speaking outside of its quotations
     */
    public <T> Optional<T> speaker(int at, IntFunction<Optional<T>> named) {
        if (!quoted.get(at)) {
            return Optional.empty();
        }
        int next = at + 1;
        while (next < sentences.size() && quoted.get(next) && begunBefore.get(next)) {
            next++;
        }
        Optional<T> behind = next < sentences.size() && begunBefore.get(next) ? named.apply(next) : Optional.empty();
        return behind.or(() -> IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .takeWhile(i -> isOneParagraph(i, at) || at - i <= REACH)
                .mapToObj(named)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** Whether a place of a sentence stands in a quotation that begins in it or before. */
    public boolean isQuoted(int at, int offset) {
        boolean open = begunBefore.get(at);
        int begin = sentences.get(at).words().span().begin();
        String text = sentences.get(at).words().text();
        for (int i = 0; i < offset - begin; i++) {
            open = isOpenAfter(text.charAt(i), open);
        }
        return open;
    }
}
