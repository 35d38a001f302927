package org.casus.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The reader: a small encoder with heads for tags, tree, names, certainty and events. Safe for use by several threads, each of which does its own
 * work.
 */
public final class NeuralParser implements SentenceParser, AutoCloseable {

    /** What a later part of a sentence too long for one sequence is to its first. */
    private static final String CONTINUED = "parataxis";

    private static final int ATTEMPTS = 5;

    private static final double SUREST = 3;

    private final Network network;
    private final WordPieces pieces;
    private final ReaderModel.Labels labels;
    private final ArcLabels relations;
    private final Lemmas lemmas;
    private final NameDecoder names = NameDecoder.ofNames();
    private final NameDecoder descriptions = NameDecoder.ofDescriptions();
    private final EventDecoder events;

    private NeuralParser(ReaderModel model) {
        CompletableFuture<Lemmas> tables = CompletableFuture.supplyAsync(Lemmas::standard);
        this.network = Network.of(model.network());
        this.pieces = WordPieces.of(model.vocabulary());
        this.labels = model.labels();
        this.relations = new ArcLabels(model.labels());
        this.events = new EventDecoder(model.labels().events());
        this.lemmas = tables.join();
    }

    /**
     * The reader with a model.
     *
     * @throws UnsupportedPlatformException if it does not run, or not rightly, on this machine
     */
    public static NeuralParser of(ReaderModel model) {
        NeuralParser parser = untried(model);
        parser.check(model.labels().probe());
        return parser;
    }

    /**
     * The reader with a model whose own test sentence is not read yet.
     *
     * @throws UnsupportedPlatformException if it does not run on this machine
     */
    public static NeuralParser untried(ReaderModel model) {
        return new NeuralParser(model);
    }

    private void check(ReaderModel.Probe probe) {
        List<ParsedWord> read = parse(probe.words()).words();
        for (int i = 0; i < read.size(); i++) {
            ParsedWord word = read.get(i);
            if (word.head() != probe.heads().get(i)
                    || !word.relation().equals(probe.relations().get(i))
                    || !word.upos().equals(probe.upos().get(i))) {
                throw UnsupportedPlatformException.ofProcessor("\"" + word.form() + "\" is " + word.upos() + " and "
                        + word.relation() + " of word " + (word.head() + 1));
            }
        }
    }

    @Override
    public ParsedSentence parse(List<String> words) {
        ParsedSentence first = parseStart(words);
        if (first.words().size() == words.size()) {
            return first;
        }
        List<ParsedWord> all = new ArrayList<>(first.words());
        List<NameSpan> spans = new ArrayList<>(first.names());
        Impressions impressions = first.impressions();
        int root = root(first.words());
        while (all.size() < words.size()) {
            int offset = all.size();
            ParsedSentence next = parseStart(words.subList(offset, words.size()));
            next.words().forEach(word -> all.add(continued(word, offset, root)));
            next.names()
                    .forEach(name -> spans.add(new NameSpan(name.first() + offset, name.last() + offset, name.kind())));
            impressions = impressions.and(next.impressions(), offset);
        }
        return new ParsedSentence(all, spans, impressions);
    }

    private static int root(List<ParsedWord> words) {
        int root = 0;
        while (words.get(root).head() >= 0) {
            root++;
        }
        return root;
    }

    private static ParsedWord continued(ParsedWord word, int offset, int root) {
        return new ParsedWord(
                word.form(),
                word.lemma(),
                word.upos(),
                word.xpos(),
                word.head() < 0 ? root : word.head() + offset,
                word.head() < 0 ? CONTINUED : word.relation(),
                word.factuality());
    }

    /** As many words as the encoder takes at once. */
    private ParsedSentence parseStart(List<String> words) {
        PieceSequence sequence = PieceSequence.of(pieces, words);
        Scores scores = network.scores(sequence);
        List<ParsedWord> parsed = tree(words, scores);
        List<NameSpan> spans = new ArrayList<>(names.decode(withoutRoot(scores.names())));
        spans.addAll(descriptions.decode(withoutRoot(scores.descriptions())));
        spans.sort(NameSpan.IN_ORDER);
        return new ParsedSentence(parsed, spans, events.decode(parsed, scores));
    }

    /** The best tree that {@link Grammar} allows; after some attempts the best there is. */
    private List<ParsedWord> tree(List<String> words, Scores scores) {
        List<ParsedWord> tree = List.of();
        boolean allowed = false;
        for (int attempt = 0; attempt < ATTEMPTS && !allowed; attempt++) {
            tree = best(words, scores);
            allowed = true;
            for (int i = 0; i < tree.size(); i++) {
                if (Grammar.forbids(tree, i)) {
                    scores.arcs()[i + 1][tree.get(i).head() + 1] = Float.NEGATIVE_INFINITY;
                    allowed = false;
                }
            }
        }
        return tree;
    }

    private List<ParsedWord> best(List<String> words, Scores scores) {
        int[] heads = SpanningTree.heads(scores.arcs());
        List<ParsedWord> tree = new ArrayList<>(heads.length - 1);
        for (int i = 1; i < heads.length; i++) {
            tree.add(word(words.get(i - 1), i, heads[i], scores));
        }
        return tree;
    }

    private ParsedWord word(String form, int row, int head, Scores scores) {
        String upos = labels.upos().get(Scores.greatest(scores.upos()[row]));
        String xpos = labels.xpos().get(Scores.greatest(scores.xpos()[row]));
        String relation = relations.best(scores.dependents()[row], scores.heads()[head], head == 0);
        double factuality = Math.max(-SUREST, Math.min(SUREST, scores.certainty()[row][0]));
        return new ParsedWord(form, lemmas.lemma(form, upos, xpos), upos, xpos, head - 1, relation, factuality);
    }

    private static float[][] withoutRoot(float[][] rows) {
        return java.util.Arrays.copyOfRange(rows, 1, rows.length);
    }

    @Override
    public void close() {
        network.close();
    }
}
