package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.casus.cite.Span;

/**
 * Finds the syntactic words of a sentence. What stands between blanks is taken apart by itself, so what was met is remembered. Safe for
 * use by several threads.
 */
public final class WordSplitter {

    /** As many stretches are remembered; news of a year holds more, but hardly any other so often. */
    private static final int REMEMBERED = 50_000;

    private static final Pattern LAST_WORD = Pattern.compile("\\p{L}{4,}\\.");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Corp.", "Sept.", "Capt.", "Prof.", "Govt.", "Dept.", "Bros.", "Assn.", "Mass.", "Calif.", "Conn.", "Minn.",
            "Tenn.", "Ariz.", "Wash.", "Mich.", "approx.");

    private final Tokenizer tokenizer;
    private final Map<String, List<Span>> met = new ConcurrentHashMap<>();

    public WordSplitter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The words in order; none is empty or holds white space. */
    public List<Span> split(String sentence) {
        List<Span> words = new ArrayList<>();
        for (opennlp.tools.util.Span stretch : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
            String written = sentence.substring(stretch.getStart(), stretch.getEnd());
            pieces(written).forEach(piece -> words.add(moved(piece, stretch.getStart())));
        }
        return withFullStop(words, sentence);
    }

    /** The full stop of a sentence stands apart from its last word, be that a name unknown to the model, unless the word is an abbreviation. */
    private static List<Span> withFullStop(List<Span> words, String sentence) {
        if (words.isEmpty()) {
            return words;
        }
        Span last = words.get(words.size() - 1);
        String word = last.of(sentence);
        boolean closes = LAST_WORD.matcher(word).matches() && !ABBREVIATIONS.contains(word);
        if (!closes) {
            return words;
        }
        List<Span> parted = new ArrayList<>(words.subList(0, words.size() - 1));
        parted.add(new Span(last.begin(), last.end() - 1));
        parted.add(new Span(last.end() - 1, last.end()));
        return parted;
    }

    private List<Span> pieces(String written) {
        List<Span> known = met.get(written);
        if (known != null) {
            return known;
        }
        List<Span> pieces = new ArrayList<>();
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(written)) {
            String word = written.substring(found.getStart(), found.getEnd());
            Contraction.split(word).forEach(piece -> pieces.add(moved(piece, found.getStart())));
        }
        if (met.size() < REMEMBERED) {
            met.put(written, List.copyOf(pieces));
        }
        return pieces;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.begin() + by, span.end() + by);
    }
}
