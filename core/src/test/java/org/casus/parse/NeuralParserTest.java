package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NeuralParserTest {

    private static final ReaderModel MODEL = ReaderModel.standard();
    private static final NeuralParser PARSER = NeuralParser.of(MODEL);

    @Test
    void findsWhoDoesWhatToWhom() {
        List<ParsedWord> words = read("Norway condemned the Icelandic raid .").words();
        assertThat(words).extracting(ParsedWord::head).containsExactly(1, -1, 4, 4, 1, 1);
        assertThat(words)
                .extracting(ParsedWord::relation)
                .containsExactly("nsubj", "root", "det", "amod", "obj", "punct");
        assertThat(words).extracting(ParsedWord::upos).containsExactly("PROPN", "VERB", "DET", "ADJ", "NOUN", "PUNCT");
        assertThat(words.get(1).lemma()).isEqualTo("condemn");
    }

    @Test
    void findsNamesAndDescriptions() {
        assertThat(read("Foreign minister Kari Solheim met Kenyan officials in Nairobi .")
                        .names())
                .containsExactly(
                        new NameSpan(0, 1, NameKind.OFFICE),
                        new NameSpan(2, 3, NameKind.PER),
                        new NameSpan(5, 5, NameKind.NAT),
                        new NameSpan(6, 6, NameKind.OFFICE),
                        new NameSpan(8, 8, NameKind.LOC));
    }

    @Test
    void whatDidNotHappenIsLessSureThanWhatDid() {
        double happened =
                read("The two armies signed a truce on Monday .").words().get(3).factuality();
        double not = read("The two armies did not sign a truce on Monday .")
                .words()
                .get(5)
                .factuality();
        double maybe = read("The two armies may sign a truce on Monday .")
                .words()
                .get(4)
                .factuality();
        assertThat(happened).isGreaterThan(0.6);
        assertThat(not).isLessThan(0.6);
        assertThat(maybe).isLessThan(0.6);
    }

    @Property(tries = 30)
    void everySentenceIsATree(@ForAll("sentences") List<String> words) {
        List<ParsedWord> read = PARSER.parse(words).words();
        assertThat(read).extracting(ParsedWord::form).isEqualTo(words);
        assertThat(read).filteredOn(word -> word.head() < 0).hasSize(1);
        for (int i = 0; i < read.size(); i++) {
            int steps = 0;
            for (int at = i; at >= 0; at = read.get(at).head()) {
                assertThat(steps++).as("steps from word %d to the root", i).isLessThanOrEqualTo(read.size());
            }
        }
    }

    @Property(tries = 8)
    void aSentenceIsReadAlikeInAnyOrderByAnyNumberOfWorkers(
            @ForAll("manySentences") List<List<String>> sentences,
            @ForAll @IntRange(min = 1, max = 4) int workers,
            @ForAll Random random)
            throws Exception {
        List<ParsedSentence> alone = sentences.stream().map(PARSER::parse).toList();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        ExecutorService crew = Executors.newFixedThreadPool(workers);
        try {
            List<Future<ParsedSentence>> together = order.stream()
                    .map(i -> crew.submit(() -> PARSER.parse(sentences.get(i))))
                    .toList();
            for (int i = 0; i < order.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(order.get(i)));
            }
        } finally {
            crew.shutdownNow();
        }
    }

    @Test
    void aSentenceOfAnyLengthIsOneTree() {
        List<String> words = Collections.nCopies(900, "ceasefire");
        List<ParsedWord> read = PARSER.parse(words).words();
        assertThat(read).hasSize(900);
        assertThat(read).filteredOn(word -> word.head() < 0).hasSize(1);
    }

    @Test
    void aMachineThatComputesOtherwiseIsFoundOut() {
        ReaderModel.Labels labels = MODEL.labels();
        ReaderModel.Probe probe = labels.probe();
        List<Integer> heads = new ArrayList<>(probe.heads());
        Collections.reverse(heads);
        ReaderModel.Probe wrong = new ReaderModel.Probe(probe.words(), probe.upos(), heads, probe.relations());
        ReaderModel model = new ReaderModel(
                MODEL.network(),
                MODEL.vocabulary(),
                new ReaderModel.Labels(
                        labels.upos(), labels.xpos(), labels.relations(), labels.arcs(), labels.events(), wrong));
        assertThatThrownBy(() -> NeuralParser.of(model))
                .isInstanceOf(UnsupportedPlatformException.class)
                .hasMessageContaining(System.getProperty("os.arch"))
                .hasMessageContaining("AVX2");
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        Arbitrary<String> plain = Arbitraries.of(
                "Norway",
                "envoys",
                "the",
                "rebels",
                "condemned",
                "did",
                "n't",
                "of",
                "talks",
                ",",
                "whose",
                "in",
                "Sana'a",
                "that",
                "and",
                "Monday",
                "3,000",
                "shelled",
                "village",
                ".",
                "“",
                "said",
                "would");
        Arbitrary<String> odd = Arbitraries.strings().ofMinLength(1).ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, plain), net.jqwik.api.Tuple.of(1, odd))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<List<String>>> manySentences() {
        return sentences().list().ofMinSize(2).ofMaxSize(16);
    }

    private static ParsedSentence read(String words) {
        return PARSER.parse(List.of(words.split(" ")));
    }
}
