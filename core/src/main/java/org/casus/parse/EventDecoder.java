package org.casus.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds events and attributions in the scores of a sentence: neighbours of the likeliest type make one trigger, and neighbours of the
 * likeliest role to it one filler. Immutable.
 */
final class EventDecoder {

    /** What is less likely than this is no event to speak of. */
    static final double LEAST = 0.02;

    private static final double LIKELY = 0.5;

    /** From this share on a word is taken for a cue; as many are then missed as found wrongly. */
    private static final double CUED = 0.17;

    private static final int NONE = 0;

    /** What heads no phrase. */
    private static final Set<String> SMALL = Set.of("PUNCT", "DET", "ADP", "CCONJ", "SCONJ", "PART", "AUX");

    private static final List<Role> OF_EVENTS =
            Arrays.stream(Role.values()).filter(role -> !role.isOfAttribution()).toList();

    private static final List<Role> OF_SPEECH = List.of(Role.SPEAKER, Role.SAID);

    private final ReaderModel.Events labels;
    private final PairScores roles;
    private final PairScores speech;

    EventDecoder(ReaderModel.Events labels) {
        this.labels = labels;
        this.roles = new PairScores(labels.roles());
        this.speech = new PairScores(labels.speech());
    }

    /** @param tree the words of the sentence */
    Impressions decode(List<ParsedWord> tree, Scores scores) {
        return new Impressions(events(tree, scores), voiced(tree, scores));
    }

    private List<Impression> events(List<ParsedWord> tree, Scores scores) {
        double[][] types = shares(scores.triggers(), tree.size());
        int[] best = Arrays.stream(types).mapToInt(EventDecoder::likeliestEvent).toArray();
        List<Impression> events = new ArrayList<>();
        for (int first = 0; first < best.length; first++) {
            if (1 - types[first][NONE] < LEAST) {
                continue;
            }
            int type = best[first];
            int last = types[first][NONE] < LIKELY
                    ? last(first, best.length, word -> best[word] == type && types[word][NONE] < LIKELY)
                    : first;
            int head = head(tree, first, last);
            events.add(new Impression(
                    first,
                    last,
                    head,
                    most(first, last, word -> types[word][type]),
                    labels.types().get(type - 1),
                    mode(scores.modes()[head + 1]),
                    labels.stances().get(Scores.greatest(scores.stances()[head + 1])),
                    fillers(tree, scores, head, OF_EVENTS, roles)));
            first = last;
        }
        return events;
    }

    private String mode(float[] scores) {
        int mode = Scores.greatest(scores);
        return mode == NONE ? "" : labels.modes().get(mode - 1);
    }

    private List<Voiced> voiced(List<ParsedWord> tree, Scores scores) {
        double[][] shares = shares(scores.cues(), tree.size());
        List<Voiced> voiced = new ArrayList<>();
        for (int first = 0; first < shares.length; first++) {
            if (shares[first][1] >= CUED) {
                int last = last(first, shares.length, word -> shares[word][1] >= CUED);
                int head = head(tree, first, last);
                voiced.add(new Voiced(
                        first,
                        last,
                        head,
                        most(first, last, word -> shares[word][1]),
                        fillers(tree, scores, head, OF_SPEECH, speech)));
                first = last;
            }
        }
        return voiced;
    }

    private static List<Filler> fillers(
            List<ParsedWord> tree, Scores scores, int anchor, List<Role> kinds, PairScores pairs) {
        double[][] shares = new double[tree.size()][];
        for (int word = 0; word < shares.length; word++) {
            shares[word] = shares(pairs.of(scores.anchors()[anchor + 1], scores.fillers()[word + 1]));
        }
        int[] best = Arrays.stream(shares).mapToInt(EventDecoder::likeliest).toArray();
        List<Filler> fillers = new ArrayList<>();
        for (int first = 0; first < best.length; first++) {
            int role = best[first];
            if (role != NONE) {
                int last = last(first, best.length, word -> best[word] == role);
                int head = head(tree, first, last);
                fillers.add(new Filler(kinds.get(role - 1), first, last, head, shares[head][role]));
                first = last;
            }
        }
        return fillers;
    }

    private static int last(int first, int words, IntPredicate belongs) {
        int last = first;
        while (last + 1 < words && belongs.test(last + 1)) {
            last++;
        }
        return last;
    }

    /** The first word of a stretch that hangs under one outside; articles, prepositions and the like only where there is no other. */
    private static int head(List<ParsedWord> tree, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(word -> tree.get(word).head() < first || tree.get(word).head() > last)
                .boxed()
                .min(Comparator.comparing(word -> SMALL.contains(tree.get(word).upos())))
                .orElse(first);
    }

    private static double most(int first, int last, IntToDoubleFunction score) {
        return IntStream.rangeClosed(first, last).mapToDouble(score).max().orElse(0);
    }

    private static int likeliestEvent(double[] shares) {
        int best = 1;
        for (int i = 2; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return best;
    }

    private static int likeliest(double[] shares) {
        return shares[NONE] >= shares[likeliestEvent(shares)] ? NONE : likeliestEvent(shares);
    }

    /** Those of each word, the root left out. */
    private static double[][] shares(float[][] rows, int words) {
        return IntStream.rangeClosed(1, words)
                .mapToObj(row -> shares(rows[row]))
                .toArray(double[][]::new);
    }

    /** The softmax. */
    private static double[] shares(float[] scores) {
        double highest = scores[Scores.greatest(scores)];
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
