package org.casus.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casus.cite.DictionaryFile;
import org.casus.parse.Lemmas;
import org.casus.parse.TreebankSentence;
import org.casus.parse.TreebankWord;

/**
 * Learns from a treebank what {@link Lemmas} reads: the words that it knows, and each form whose lemma the rules of spelling would miss
 * even so. Equal sentences give equal lines, in any order of the sentences.
 */
public final class LemmaTraining {

    private static final Pattern WORD = Pattern.compile("\\p{Ll}+(?:['-]\\p{Ll}+)*");
    private static final Pattern WRITTEN = Pattern.compile("[^ *$]+");
    private static final Pattern TAG = Pattern.compile("[A-Z$]+|``|''");

    /** Tags that do not say how a word is inflected: addresses, parts of words, names. */
    private static final Set<String> WITHOUT_LEMMA = Set.of("ADD", "GW", "AFX", "NNP", "NNPS");

    /** Marks, in the last column, a word that its writer got wrong; its lemma is that of the right word. */
    private static final String MISSPELT = "CorrectForm=";

    private final Set<String> known = new TreeSet<>();
    private final Map<Form, Map<String, Integer>> counts = new TreeMap<>();

    private LemmaTraining() {}

    /** The lines of the table, without a heading. */
    public static List<String> lines(List<TreebankSentence> sentences) {
        LemmaTraining training = new LemmaTraining();
        sentences.stream().flatMap(sentence -> sentence.words().stream()).forEach(training::count);
        List<String> lines = new ArrayList<>(training.known);
        lines.addAll(training.odd());
        return List.copyOf(lines);
    }

    private void count(TreebankWord word) {
        String form = small(word.form());
        String lemma = small(word.lemma());
        boolean usable = !word.upos().equals("PROPN")
                && !WITHOUT_LEMMA.contains(word.xpos())
                && TAG.matcher(word.xpos()).matches()
                && WRITTEN.matcher(form).matches()
                && lemma.indexOf(' ') < 0
                && !lemma.equals("_");
        if (!usable) {
            return;
        }
        if (!word.misc().contains(MISSPELT)) {
            counts.computeIfAbsent(new Form(form, word.upos(), word.xpos()), key -> new TreeMap<>())
                    .merge(lemma, 1, Integer::sum);
        }
        if (WORD.matcher(lemma).matches()) {
            switch (word.xpos()) {
                case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> known.add("verb " + lemma);
                case "NN", "NNS" -> known.add("noun " + lemma);
                case "JJ", "JJR", "JJS", "RBR", "RBS" -> known.add("adjective " + lemma);
                default -> {}
            }
        }
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private Set<String> odd() {
        Lemmas rules = Lemmas.of(List.of(new DictionaryFile("known words", List.copyOf(known))));
        Map<Form, Map<String, Integer>> byTag = new TreeMap<>();
        Map<Form, String> ruled = new TreeMap<>();
        counts.forEach((form, lemmas) -> {
            Form tagged = new Form(form.word, "", form.tag);
            ruled.putIfAbsent(tagged, rules.lemma(form.word, form.kind, form.tag));
            lemmas.forEach((lemma, count) ->
                    byTag.computeIfAbsent(tagged, key -> new TreeMap<>()).merge(lemma, count, Integer::sum));
        });
        Set<String> lines = new TreeSet<>();
        byTag.forEach((form, lemmas) -> {
            String lemma = commonest(lemmas);
            if (!lemma.equals(ruled.get(form))) {
                lines.add("form " + form.word + " " + form.tag + " " + lemma);
            }
        });
        return lines;
    }

    private static String commonest(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private record Form(String word, String kind, String tag) implements Comparable<Form> {

        private static final Comparator<Form> ORDER =
                Comparator.comparing(Form::word).thenComparing(Form::tag).thenComparing(Form::kind);

        @Override
        public int compareTo(Form other) {
            return ORDER.compare(this, other);
        }
    }
}
