package org.casus.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.CorpusReader;
import org.casus.corpus.MarkedSentence;
import org.casus.parse.ConllU;
import org.casus.parse.TreebankSentence;
import org.casus.parse.WordPieces;

/** What the reader learns from. */
final class Material {

    private static final String TOKENIZER = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

    private final Labels labels;
    private final Lessons maker;
    private final List<Lesson> trees = new ArrayList<>();
    private final List<Names.Marked> named;
    private final List<Names.Marked> described;
    private final List<CorpusFile> events;
    private final CorpusWords words;
    private final Map<String, TreebankSentence> corpusTrees;
    private final List<Lesson> dev;

    /**
     * @param treebank the folder with UD English EWT and its layer of names
     * @param judgements the train part of UDS factuality
     * @param names the folder with the names of the treebank and the project's own sentences
     * @param corpus the folder with the sentences that are marked with events
     * @param drawn their trees, as {@link CorpusTrees} writes them
     */
    Material(Path treebank, Path judgements, Path names, Path corpus, Path drawn) throws IOException {
        List<TreebankSentence> train = ConllU.read(treebank.resolve("en_ewt-ud-train.conllu"));
        labels = Labels.of(train);
        maker = new Lessons(WordPieces.of(MiniLm.vocabulary()), labels);
        Judgements judged = Judgements.read(judgements);
        TreebankNames marked = TreebankNames.read(names.resolve("ewt-train.tsv"));
        for (TreebankSentence sentence : train) {
            trees.add(maker.tree(sentence, judged.of(sentence.id(), sentence.forms()), marked.of(sentence)));
        }
        TokenizerME tokenizer = new TokenizerME(tokenizer());
        named = Iob2.read(treebank.resolve("en_ewt-ud-dev.iob2"));
        described = own(names, tokenizer);
        events = CorpusReader.readAll(corpus);
        words = new CorpusWords(tokenizer);
        corpusTrees = ConllU.read(drawn).stream().collect(Collectors.toMap(TreebankSentence::id, Function.identity()));
        dev = ConllU.read(treebank.resolve("en_ewt-ud-dev.conllu")).stream()
                .map(sentence -> maker.tree(sentence, List.of(), List.of()))
                .toList();
    }

    /** The treebank's. */
    Labels labels() {
        return labels;
    }

    /** The treebank's dev part, by which training is watched. */
    List<Lesson> dev() {
        return dev;
    }

    /** Everything that teaches, as it is written. */
    List<Lesson> lessons() {
        List<Lesson> all = new ArrayList<>(trees);
        named.forEach(sentence -> all.add(maker.names(sentence, false)));
        described.forEach(sentence -> all.add(maker.names(sentence, true)));
        all.addAll(events(CorpusFile.Part.TRAIN));
        return all;
    }

    /** The dev part of the sentences that are marked with events. */
    List<Lesson> marked() {
        return events(CorpusFile.Part.DEV);
    }

    private List<Lesson> events(CorpusFile.Part part) {
        return events.stream()
                .filter(file -> file.part() == part)
                .flatMap(file -> file.sentences().stream().map(sentence -> lesson(file, sentence)))
                .toList();
    }

    private Lesson lesson(CorpusFile file, MarkedSentence sentence) {
        String id = CorpusTrees.id(file, sentence);
        TreebankSentence tree = corpusTrees.get(id);
        if (tree == null || !tree.forms().equals(words.forms(sentence))) {
            throw new IllegalArgumentException(
                    id + " has no tree, or one of other words; expected trees of this corpus");
        }
        return maker.events(sentence, words.of(sentence), tree);
    }

    private static List<Names.Marked> own(Path folder, TokenizerME tokenizer) throws IOException {
        Names reading = new Names(tokenizer);
        List<Names.Marked> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                sentences.addAll(reading.read(file));
            }
        }
        return sentences;
    }

    static TokenizerModel tokenizer() {
        try (InputStream in = Material.class.getResourceAsStream(TOKENIZER)) {
            if (in == null) {
                throw new IllegalStateException(TOKENIZER + " is not on the class path");
            }
            return new TokenizerModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(TOKENIZER + " cannot be read", e);
        }
    }
}
