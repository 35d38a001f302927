package org.casus.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.casus.Casus;
import org.casus.Coding;
import org.casus.event.EventLook;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;

/**
 * Learns the weights of the first look from what the coder finds when it reads everything: a logistic regression over the words of
 * sentences. A third of the pages teaches nothing; by it the threshold is set.
 */
final class LookTraining {

    /** Words met less often get no weight. */
    private static final int SELDOM = 8;

    /** The share of events in sentences held back that the threshold lets through. */
    private static final double KEPT = 0.992;

    private static final String EVENT = "event";
    private static final String NONE = "none";
    private static final String ALWAYS = "always";

    private final EventLook look;
    private final List<Sample> teaching = new ArrayList<>();
    private final List<Sample> heldBack = new ArrayList<>();

    private LookTraining(EventLook look) {
        this.look = look;
    }

    /** A sentence, and how many events the coder found in it. */
    private record Sample(EventLook.Signs signs, int events) {}

    /** The lines of the table. */
    static List<String> lines(Casus casus, List<String> paths) throws IOException {
        LookTraining training = new LookTraining(casus.firstLook());
        Casus coder = casus.thorough();
        try (Stream<Read> pages = new PageFiles().open(paths, System.in)) {
            pages.filter(Page.class::isInstance).map(Page.class::cast).toList().parallelStream()
                    .map(coder::code)
                    .toList()
                    .forEach(training::take);
        }
        return training.learn();
    }

    private void take(Coding coding) {
        Map<Integer, Long> events = coding.events().stream()
                .collect(Collectors.groupingBy(org.casus.event.Event::sentenceIndex, Collectors.counting()));
        Map<Integer, String> sentences = new TreeMap<>();
        coding.events()
                .forEach(event ->
                        sentences.put(event.sentenceIndex(), event.sentence().text()));
        coding.uncoded().stream()
                .filter(uncoded -> uncoded.index() >= 0)
                .forEach(uncoded ->
                        sentences.put(uncoded.index(), uncoded.words().text()));
        boolean back = Math.floorMod(coding.article().text().hashCode(), 3) == 0;
        sentences.forEach((index, text) -> {
            EventLook.Signs signs = look.signs(text);
            int count = events.getOrDefault(index, 0L).intValue();
            (back ? heldBack : teaching).add(new Sample(signs, count));
        });
    }

    private List<String> learn() throws IOException {
        Map<String, Integer> met = new HashMap<>();
        teaching.forEach(sample -> features(sample.signs()).forEach(feature -> met.merge(feature, 1, Integer::sum)));
        List<Event> events = teaching.stream()
                .map(sample -> new Event(
                        sample.events() > 0 ? EVENT : NONE,
                        features(sample.signs()).stream()
                                .filter(feature -> met.getOrDefault(feature, 0) >= SELDOM)
                                .toArray(String[]::new)))
                .toList();
        TrainingParameters settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        settings.put(TrainingParameters.ITERATIONS_PARAM, 100);
        settings.put(TrainingParameters.CUTOFF_PARAM, 0);
        settings.put("L1Cost", 0.0);
        settings.put("L2Cost", 1.0);
        MaxentModel model = TrainerFactory.getEventTrainer(settings, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
        Map<String, Double> weights = new TreeMap<>();
        met.forEach((feature, count) -> {
            if (count >= SELDOM && !feature.equals(ALWAYS)) {
                weights.put(feature, rounded(odds(model, feature)));
            }
        });
        return lines(weights, threshold(weights));
    }

    private static Set<String> features(EventLook.Signs signs) {
        Set<String> features = new TreeSet<>();
        features.add(ALWAYS);
        signs.words().forEach(word -> features.add("word " + word));
        signs.triggers().forEach(trigger -> features.add("trigger " + trigger));
        return features;
    }

    /** The logarithm of the odds that a feature by itself gives, which is its weight. */
    private static double odds(MaxentModel model, String feature) {
        double[] outcomes = model.eval(new String[] {feature});
        return Math.log(outcomes[model.getIndex(EVENT)] / outcomes[model.getIndex(NONE)]);
    }

    private static double rounded(double weight) {
        return Math.round(weight * 100) / 100.0;
    }

    /** The highest that lets {@link #KEPT} of the events held back through. */
    private double threshold(Map<String, Double> weights) {
        List<Sample> judged = heldBack.stream()
                .filter(sample -> sample.signs().triggers().stream()
                        .allMatch(trigger -> weights.containsKey("trigger " + trigger)))
                .toList();
        long events = heldBack.stream().mapToLong(Sample::events).sum();
        double[] scores = judged.stream()
                .flatMap(sample -> Stream.generate(() -> score(weights, sample)).limit(sample.events()))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double threshold = scores[(int) Math.floor(events * (1 - KEPT))];
        long passing = judged.stream()
                .filter(sample -> score(weights, sample) >= threshold)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%d sentences teach; of %d held back %d hold events (%d in all), %d are read%n",
                teaching.size(),
                heldBack.size(),
                heldBack.stream().filter(sample -> sample.events() > 0).count(),
                events,
                passing + heldBack.size() - judged.size());
        return threshold;
    }

    private static double score(Map<String, Double> weights, Sample sample) {
        return features(sample.signs()).stream()
                .mapToDouble(feature -> weights.getOrDefault(feature, 0.0))
                .sum();
    }

    private static List<String> lines(Map<String, Double> weights, double threshold) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How much each word speaks for an event in its sentence, learned from what the coder found in news when it read");
        lines.add("# everything; written by bench/train-look.sh. docs/reader.md tells how.");
        lines.add(String.format(Locale.ROOT, "threshold %.2f", threshold - 0.005));
        weights.forEach((feature, weight) -> {
            if (feature.startsWith("trigger ") || weight != 0) {
                lines.add(String.format(Locale.ROOT, "%s %.2f", feature, weight));
            }
        });
        return lines;
    }
}
