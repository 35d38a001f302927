package org.casus.cli.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.cite.Span;
import org.casus.parse.TreebankSentence;
import org.casus.parse.TreebankWord;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * How well a text is read that comes without sentences and words, as in the CoNLL 2018 shared task: gold words and those read are the
 * same where they cover the same letters, white space aside.
 *
 * @param tokens words that cover the same letters
 * @param sentences sentences that cover the same letters
 * @param tagged of the words that are the same, those with the gold tag
 * @param hung those with the gold head
 * @param related those with the gold head and relation, subtypes aside
 */
record RawTextScore(Hits tokens, Hits sentences, int tagged, int hung, int related) {

    static final RawTextScore NONE = new RawTextScore(Hits.NONE, Hits.NONE, 0, 0, 0);

    /** A word of either side; its head is absent where it is the root. */
    private record Word(Span span, String tag, Optional<Span> head, String relation) {}

    /** Reads the sentences of a document as one text, a blank between any two. */
    static RawTextScore of(List<TreebankSentence> document, Function<String, List<Sentence>> reader) {
        String text =
                String.join(" ", document.stream().map(TreebankSentence::text).toList());
        Letters letters = Letters.of(text);
        List<Sentence> read = reader.apply(text);
        List<Word> gold = gold(document, letters);
        List<Word> found = read.stream()
                .flatMap(sentence -> sentence.tokens().stream().map(token -> word(sentence, token, letters)))
                .toList();
        Hits sentences = hits(
                spans(document, letters),
                read.stream()
                        .map(sentence -> letters.of(sentence.words().span()))
                        .toList());
        return score(gold, found, sentences);
    }

    /** The F1 of what is right of so many words. */
    double f1(int right) {
        return new Hits(right, tokens.gold(), tokens.found()).f1();
    }

    RawTextScore plus(RawTextScore other) {
        return new RawTextScore(
                tokens.plus(other.tokens),
                sentences.plus(other.sentences),
                tagged + other.tagged,
                hung + other.hung,
                related + other.related);
    }

    private static RawTextScore score(List<Word> gold, List<Word> found, Hits sentences) {
        Map<Span, Word> bySpan = new HashMap<>();
        gold.stream().filter(word -> word.span().length() > 0).forEach(word -> bySpan.put(word.span(), word));
        int aligned = 0;
        int tagged = 0;
        int hung = 0;
        int related = 0;
        for (Word word : found) {
            Optional<Word> same = Optional.ofNullable(bySpan.get(word.span()));
            Optional<Word> head = same.filter(wanted -> wanted.head().equals(word.head()));
            aligned += same.isPresent() ? 1 : 0;
            tagged += same.filter(wanted -> wanted.tag().equals(word.tag())).isPresent() ? 1 : 0;
            hung += head.isPresent() ? 1 : 0;
            related += head.filter(wanted -> wanted.relation().equals(word.relation()))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return new RawTextScore(new Hits(aligned, gold.size(), found.size()), sentences, tagged, hung, related);
    }

    private static Hits hits(List<Span> gold, List<Span> found) {
        Set<Span> both = new HashSet<>(gold);
        both.retainAll(new HashSet<>(found));
        return new Hits(both.size(), gold.size(), found.size());
    }

    private static List<Span> spans(List<TreebankSentence> document, Letters letters) {
        List<Span> spans = new ArrayList<>();
        int offset = 0;
        for (TreebankSentence sentence : document) {
            spans.add(letters.of(new Span(offset, offset + sentence.text().length())));
            offset += sentence.text().length() + 1;
        }
        return spans;
    }

    private static List<Word> gold(List<TreebankSentence> document, Letters letters) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        for (TreebankSentence sentence : document) {
            List<Span> spans = new ArrayList<>();
            for (Span span : sentence.spans()) {
                spans.add(letters.of(new Span(offset + span.begin(), offset + span.end())));
            }
            for (int i = 0; i < spans.size(); i++) {
                TreebankWord word = sentence.words().get(i);
                Optional<Span> head = word.head() < 0 ? Optional.empty() : Optional.of(spans.get(word.head()));
                words.add(new Word(spans.get(i), word.upos(), head, word.plainRelation()));
            }
            offset += sentence.text().length() + 1;
        }
        return words;
    }

    private static Word word(Sentence sentence, Token token, Letters letters) {
        return new Word(
                letters.of(token.span()),
                token.tag(),
                sentence.head(token).map(head -> letters.of(head.span())),
                WordPair.plain(token.relation()));
    }

    /**
     * Offsets that do not count white space.
     *
     * @param before for each offset of the text and its end, how many signs before it are no white space
     */
    private record Letters(List<Integer> before) {

        static Letters of(String text) {
            List<Integer> before = new ArrayList<>(text.length() + 1);
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                before.add(count);
                char sign = text.charAt(i);
                count += Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? 0 : 1;
            }
            before.add(count);
            return new Letters(before);
        }

        Span of(Span span) {
            return new Span(before.get(span.begin()), before.get(span.end()));
        }
    }
}
