package org.casus.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import org.casus.Casus;
import org.casus.corpus.CorpusReader;
import org.casus.parse.ConllU;
import org.casus.parse.NeuralParser;
import org.casus.parse.ReaderModel;

/**
 * Makes what the reader has learned. {@code bench/train-reader.sh} and {@code bench/train-look.sh} call it:
 *
 * <pre>
 * trees CORPUS TREES                                     has the corpus read by the reader that there is
 * learn TREEBANK JUDGEMENTS NAMES CORPUS TREES CHECKPOINT EPOCHS [BEGUN]  fine-tunes the network and writes its weights
 * export TREEBANK JUDGEMENTS NAMES CORPUS TREES CHECKPOINT BITS FOLDER    makes the reader's model of them
 * weights FOLDER CHECKPOINT                              takes the weights out of a model, for training to go on from
 * lemmas TREEBANK FOLDER                                 writes the table of dictionary forms
 * look FILE PAGES...                                     writes the weights of the first look
 * </pre>
 */
final class Train {

    private static final List<String> LEMMAS_HEADING = List.of(
            "# What the English Web Treebank teaches about dictionary forms: the words that it knows, and forms that no rule explains.",
            "#",
            "# Learned by org.casus.train.LemmaTraining from Universal Dependencies English EWT, train part (en_ewt-ud-train.conllu;",
            "# Silveira and others 2014, https://universaldependencies.org/). The treebank is licensed under the Creative Commons",
            "# Attribution-ShareAlike 4.0 International licence, and so is this list: https://creativecommons.org/licenses/by-sa/4.0/",
            "#",
            "# Not to be edited by hand: what is missing or wrong here goes into lemmas-more.txt, which overrules it.");

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "trees" -> Files.write(Path.of(rest.get(1)), trees(Path.of(rest.get(0))));
            case "learn" ->
                new Training(material(rest), System.out)
                        .learn(Integer.parseInt(rest.get(6)), begun(rest.subList(7, rest.size())), keeper(rest.get(5)));
            case "export" ->
                export(material(rest), Path.of(rest.get(5)), Integer.parseInt(rest.get(6)))
                        .write(Path.of(rest.get(7)));
            case "weights" ->
                Checkpoint.write(Path.of(rest.get(1)), ModelWeights.of(ReaderModel.in(Path.of(rest.get(0)))));
            case "lemmas" -> lemmas(Path.of(rest.get(0)), Path.of(rest.get(1)));
            case "look" ->
                Files.write(Path.of(rest.get(0)), LookTraining.lines(Casus.standard(), rest.subList(1, rest.size())));
            default ->
                throw new IllegalArgumentException(
                        "trees, learn, export, weights, lemmas or look, not \"" + arguments[0] + "\"");
        }
    }

    private static Material material(List<String> paths) throws IOException {
        return new Material(
                Path.of(paths.get(0)),
                Path.of(paths.get(1)),
                Path.of(paths.get(2)),
                Path.of(paths.get(3)),
                Path.of(paths.get(4)));
    }

    private static List<String> trees(Path corpus) throws IOException {
        try (NeuralParser reader = NeuralParser.of(ReaderModel.standard())) {
            CorpusWords words = new CorpusWords(new TokenizerME(Material.tokenizer()));
            return CorpusTrees.lines(CorpusReader.readAll(corpus), words, reader);
        }
    }

    private static Map<String, Tensor> begun(List<String> checkpoint) throws IOException {
        return checkpoint.isEmpty() ? Map.of() : Checkpoint.read(Path.of(checkpoint.get(0)));
    }

    private static Training.Keeper keeper(String checkpoint) {
        return weights -> Checkpoint.write(Path.of(checkpoint), weights);
    }

    private static ReaderModel export(Material material, Path checkpoint, int bits) throws IOException {
        Map<String, Tensor> weights = Checkpoint.read(checkpoint);
        return Export.of(weights, material.labels(), material.lessons(), bits);
    }

    private static void lemmas(Path treebank, Path folder) throws IOException {
        List<String> lines = new ArrayList<>(LEMMAS_HEADING);
        lines.addAll(LemmaTraining.lines(ConllU.read(treebank.resolve("en_ewt-ud-train.conllu"))));
        Files.write(folder.resolve("lemmas.txt"), lines);
    }
}
