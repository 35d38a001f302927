package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDecoderTest {

    private static final List<String> TYPES = List.of("AID", "CONSULT", "ASSAULT");
    private static final List<String> MODES = List.of("aerial", "visit");
    private static final List<String> STANCES = List.of("actual", "future", "negated");

    /** The roles in the order of the layers: six of events, two of attributions. */
    private static final List<Role> ROLES =
            List.of(Role.SOURCE, Role.TARGET, Role.PARTY, Role.CONTENT, Role.PLACE, Role.TIME, Role.SPEAKER, Role.SAID);

    private static final int OF_EVENTS = 6;

    /** How many words a sentence told of here may have; each may anchor each role. */
    private static final int ANCHORS = 8;

    private static final int WIDTH = ANCHORS * ROLES.size();

    private final EventDecoder decoder = new EventDecoder(new ReaderModel.Events(
            TYPES, MODES, STANCES, layer(0, OF_EVENTS), layer(OF_EVENTS, ROLES.size() - OF_EVENTS)));

    @Test
    void neighboursOfOneTypeAreOneTriggerAsSureAsTheSurestOfThem() {
        Told told = new Told(4).trigger(1, "ASSAULT", 0.7).trigger(2, "ASSAULT", 0.9);
        List<Impression> events = events("rebels NOUN 2 | opened VERB 0 | fire NOUN 2 | again ADV 2", told);
        assertThat(events).extracting(EventDecoderTest::drawn).containsExactly("ASSAULT 1-2 at 1");
        assertThat(events.get(0).score()).isCloseTo(0.9, within(1e-4));
    }

    @Test
    void neighboursOfTwoTypesAreTwoTriggers() {
        Told told = new Told(3).trigger(0, "CONSULT", 0.8).trigger(1, "ASSAULT", 0.8);
        assertThat(events("visit NOUN 2 | raid NOUN 0 | ended VERB 2", told))
                .extracting(EventDecoderTest::drawn)
                .containsExactly("CONSULT 0-0 at 0", "ASSAULT 1-1 at 1");
    }

    @Test
    void aWordBetweenPartsTwoTriggersOfOneType() {
        Told told = new Told(3).trigger(0, "ASSAULT", 0.8).trigger(2, "ASSAULT", 0.8);
        assertThat(events("bombed VERB 0 | and CCONJ 3 | shelled VERB 1", told))
                .extracting(EventDecoderTest::drawn)
                .containsExactly("ASSAULT 0-0 at 0", "ASSAULT 2-2 at 2");
    }

    @Test
    void aTriggerGoesOnOnlyWhereAnEventIsLikelierThanNone() {
        Told told = new Told(3).trigger(0, "ASSAULT", 0.9).trigger(1, "ASSAULT", 0.45);
        List<Impression> events = events("raided VERB 0 | at ADP 3 | dawn NOUN 1", told);
        assertThat(events).extracting(EventDecoderTest::drawn).containsExactly("ASSAULT 0-0 at 0", "ASSAULT 1-1 at 1");
        assertThat(events.get(1).score()).isCloseTo(0.45, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0.97, 0", "1.03, 1"})
    void whatIsLessLikelyThanTheLeastIsLeftOut(double ofTheLeast, int events) {
        Told told = new Told(1).trigger(0, "AID", ofTheLeast * EventDecoder.LEAST);
        assertThat(events("tents NOUN 0", told)).hasSize(events);
    }

    @Test
    void anEventIsUnlikelyOrNotByAllItsTypesTogether() {
        double least = EventDecoder.LEAST;
        Told told = new Told(1);
        told.triggers[1] = logarithms(1 - 1.5 * least, 0.4 * least, 0.7 * least, 0.4 * least);
        List<Impression> events = events("gathering NOUN 0", told);
        assertThat(events).extracting(Impression::type).containsExactly("CONSULT");
        assertThat(events.get(0).score()).isCloseTo(0.7 * least, within(1e-4));
    }

    @Test
    void theHeadIsTheWordUnderWhichTheTriggersOthersHang() {
        Told told = new Told(4).trigger(1, "ASSAULT", 0.9).trigger(2, "ASSAULT", 0.6);
        assertThat(events("the DET 3 | air NOUN 3 | raid NOUN 4 | failed VERB 0", told))
                .extracting(EventDecoderTest::drawn)
                .containsExactly("ASSAULT 1-2 at 2");
    }

    @Test
    void aMarkIsNoHeadThoughItHangsOutside() {
        Told told = new Told(3).trigger(0, "AID", 0.9).trigger(1, "AID", 0.9);
        assertThat(events("“ PUNCT 3 | gifts NOUN 3 | came VERB 0", told))
                .extracting(EventDecoderTest::drawn)
                .containsExactly("AID 0-1 at 1");
    }

    @Test
    void modeAndStanceAreThoseOfTheHead() {
        Told told = new Told(3)
                .trigger(0, "ASSAULT", 0.9)
                .trigger(1, "ASSAULT", 0.9)
                .mode(0, "visit")
                .mode(1, "aerial")
                .stance(0, "negated")
                .stance(1, "future");
        assertThat(events("air NOUN 2 | raids NOUN 3 | loom VERB 0", told))
                .extracting(Impression::mode, Impression::stance)
                .containsExactly(tuple("aerial", "future"));
    }

    @Test
    void theLikeliestModeMayBeNone() {
        assertThat(events("helped VERB 0", new Told(1).trigger(0, "AID", 0.9)))
                .extracting(Impression::mode)
                .containsExactly("");
    }

    @Test
    void aWordMayBeTargetOfOneEventAndSourceOfTheNext() {
        Told told = new Told(5)
                .trigger(1, "ASSAULT", 0.9)
                .trigger(4, "AID", 0.9)
                .role(1, Role.SOURCE, 0)
                .role(1, Role.TARGET, 2)
                .role(4, Role.SOURCE, 2);
        List<Impression> events =
                events("Bolivia PROPN 2 | shelled VERB 0 | Peru PROPN 2 | which PRON 5 | paid VERB 3", told);
        assertThat(fillers(events.get(0).fillers())).containsExactly("SOURCE 0-0 at 0", "TARGET 2-2 at 2");
        assertThat(fillers(events.get(1).fillers())).containsExactly("SOURCE 2-2 at 2");
    }

    @Test
    void rolesAreAskedOfTheHeadOfTheTrigger() {
        Told told = new Told(4)
                .trigger(0, "ASSAULT", 0.9)
                .trigger(1, "ASSAULT", 0.6)
                .role(0, Role.SOURCE, 3)
                .role(1, Role.TARGET, 3);
        List<Impression> events = events("air NOUN 2 | strikes NOUN 0 | on ADP 4 | Palau PROPN 2", told);
        assertThat(fillers(events.get(0).fillers())).containsExactly("TARGET 3-3 at 3");
    }

    @Test
    void neighboursOfOneRoleAreOneFillerWithItsHeadByTheTree() {
        Told told = new Told(6)
                .trigger(4, "CONSULT", 0.9)
                .role(4, Role.SOURCE, 0, 1, 2, 3)
                .role(4, Role.PLACE, 5);
        List<Impression> events =
                events("the DET 2 | envoy NOUN 5 | of ADP 4 | Togo PROPN 2 | called VERB 0 | here ADV 5", told);
        assertThat(fillers(events.get(0).fillers())).containsExactly("SOURCE 0-3 at 1", "PLACE 5-5 at 5");
    }

    @Test
    void aFillerIsAsSureAsItsHead() {
        Told told = new Told(3).trigger(2, "AID", 0.9).role(2, Role.SOURCE, 0, 1);
        told.fillers[1][2 * ROLES.size()] = 6;
        List<Impression> events = events("kind ADJ 2 | Tonga PROPN 3 | helped VERB 0", told);
        assertThat(events.get(0).fillers()).singleElement().satisfies(filler -> {
            assertThat(filler.first()).isZero();
            assertThat(filler.score()).isCloseTo(1 / (1 + Math.exp(-5)), within(1e-3));
        });
    }

    @Test
    void partiesThatAWordPartsAreTwoFillers() {
        Told told = new Told(4).trigger(3, "CONSULT", 0.9).role(3, Role.PARTY, 0, 2);
        List<Impression> events = events("Oman PROPN 4 | and CCONJ 3 | Fiji PROPN 1 | talked VERB 0", told);
        assertThat(fillers(events.get(0).fillers())).containsExactly("PARTY 0-0 at 0", "PARTY 2-2 at 2");
    }

    @Test
    void whatFillsNoRoleIsLeftOut() {
        Told told = new Told(2).trigger(1, "AID", 0.9);
        assertThat(events("Tonga PROPN 2 | helped VERB 0", told).get(0).fillers())
                .isEmpty();
    }

    @Test
    void aCueHasItsSpeakerAndWhatIsSaid() {
        Told told = new Told(5).cue(2, 0.9).cue(3, 0.7).role(2, Role.SAID, 0, 1).role(2, Role.SPEAKER, 4);
        List<Voiced> voiced = decoder.decode(
                        tree("rain NOUN 2 | fell VERB 0 | according VERB 5 | to ADP 3 | Kiribati PROPN 2"),
                        told.scores())
                .voiced();
        assertThat(voiced).singleElement().satisfies(one -> {
            assertThat(List.of(one.first(), one.last(), one.head())).containsExactly(2, 3, 2);
            assertThat(one.score()).isCloseTo(0.9, within(1e-4));
            assertThat(fillers(one.fillers())).containsExactly("SAID 0-1 at 1", "SPEAKER 4-4 at 4");
        });
    }

    @ParameterizedTest
    @CsvSource({"0.16, 0", "0.18, 1"})
    void aCueMayBeLessLikelyThanNone(double share, int voiced) {
        assertThat(decoder.decode(
                                tree("wrote VERB 0"), new Told(1).cue(0, share).scores())
                        .voiced())
                .hasSize(voiced);
    }

    @Test
    void aWordThatIsTriggerAndCueHasTheRolesOfBothApart() {
        Told told = new Told(3)
                .trigger(1, "AID", 0.9)
                .cue(1, 0.9)
                .role(1, Role.SOURCE, 0)
                .role(1, Role.SPEAKER, 0)
                .role(1, Role.CONTENT, 2)
                .role(1, Role.SAID, 2);
        Impressions read = decoder.decode(tree("Malta PROPN 2 | granted VERB 0 | loans NOUN 2"), told.scores());
        assertThat(fillers(read.events().get(0).fillers())).containsExactly("SOURCE 0-0 at 0", "CONTENT 2-2 at 2");
        assertThat(fillers(read.voiced().get(0).fillers())).containsExactly("SPEAKER 0-0 at 0", "SAID 2-2 at 2");
    }

    @Test
    void theRootIsNoWord() {
        assertThat(decoder.decode(List.of(), new Told(0).scores())).isEqualTo(Impressions.NONE);
        assertThat(decoder.decode(tree("snow NOUN 0"), new Told(1).scores())).isEqualTo(Impressions.NONE);
    }

    @Property(tries = 300)
    void stretchesComeInOrderInsideTheSentenceAndDoNotOverlap(
            @ForAll @IntRange(min = 0, max = 24) int words, @ForAll long seed) {
        Impressions read = decoder.decode(tree(words, new Random(seed)), anyScores(words, new Random(seed)));
        int next = 0;
        for (Impression event : read.events()) {
            assertThat(event.first()).isGreaterThanOrEqualTo(next);
            assertThat(event.head()).isBetween(event.first(), event.last());
            assertThat(event.score()).isBetween(0.0, 1.0);
            next = event.last() + 1;
            areInOrder(event.fillers(), words);
        }
        assertThat(next).isLessThanOrEqualTo(words);
        next = 0;
        for (Voiced voiced : read.voiced()) {
            assertThat(voiced.first()).isGreaterThanOrEqualTo(next);
            assertThat(voiced.head()).isBetween(voiced.first(), voiced.last());
            next = voiced.last() + 1;
            areInOrder(voiced.fillers(), words);
        }
        assertThat(next).isLessThanOrEqualTo(words);
    }

    @Property(tries = 300)
    void everyWordLikelyEnoughToNameAnEventIsOfOneAndNoOther(
            @ForAll @IntRange(min = 0, max = 24) int words, @ForAll long seed) {
        Scores scores = anyScores(words, new Random(seed));
        Impressions read = decoder.decode(tree(words, new Random(seed)), scores);
        for (int word = 0; word < words; word++) {
            assertThat(read.at(word).isPresent())
                    .as("word %d", word)
                    .isEqualTo(someEvent(scores.triggers()[word + 1]) >= EventDecoder.LEAST);
        }
    }

    @Property(tries = 100)
    void equalScoresAreReadAlike(@ForAll @IntRange(min = 0, max = 24) int words, @ForAll long seed) {
        Scores scores = anyScores(words, new Random(seed));
        List<ParsedWord> tree = tree(words, new Random(seed));
        Impressions read = decoder.decode(tree, scores);
        assertThat(decoder.decode(tree, scores)).isEqualTo(read);
        assertThat(decoder.decode(tree, anyScores(words, new Random(seed)))).isEqualTo(read);
    }

    @Property(tries = 100)
    void onlyHowFarTheScoresOfAWordLieApartCounts(
            @ForAll @IntRange(min = 1, max = 24) int words,
            @ForAll @IntRange(min = -4096, max = 4096) int more,
            @ForAll long seed) {
        List<ParsedWord> tree = tree(words, new Random(seed));
        Impressions read = decoder.decode(tree, anyScores(words, new Random(seed)));
        Scores raised = anyScores(words, new Random(seed));
        raise(raised.triggers(), more);
        raise(raised.modes(), more);
        raise(raised.stances(), more);
        raise(raised.cues(), more);
        assertThat(decoder.decode(tree, raised)).isEqualTo(read);
    }

    private static void areInOrder(List<Filler> fillers, int words) {
        int next = 0;
        for (Filler filler : fillers) {
            assertThat(filler.first()).isGreaterThanOrEqualTo(next);
            assertThat(filler.head()).isBetween(filler.first(), filler.last());
            assertThat(filler.score()).isBetween(0.0, 1.0);
            next = filler.last() + 1;
        }
        assertThat(next).isLessThanOrEqualTo(words);
        for (int i = 1; i < fillers.size(); i++) {
            Filler before = fillers.get(i - 1);
            assertThat(before.last() + 1 == fillers.get(i).first()
                            && before.role() == fillers.get(i).role())
                    .as("neighbours of one role apart")
                    .isFalse();
        }
    }

    private static double someEvent(float[] scores) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score);
        }
        return 1 - Math.exp(scores[0]) / sum;
    }

    private static void raise(float[][] rows, int more) {
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] += more;
            }
        }
    }

    private List<Impression> events(String words, Told told) {
        return decoder.decode(tree(words), told.scores()).events();
    }

    private static String drawn(Impression event) {
        return event.type() + " " + event.first() + "-" + event.last() + " at " + event.head();
    }

    private static List<String> fillers(List<Filler> fillers) {
        return fillers.stream()
                .map(filler -> filler.role() + " " + filler.first() + "-" + filler.last() + " at " + filler.head())
                .toList();
    }

    /** Words with tag and the number of their head from 1. */
    private static List<ParsedWord> tree(String words) {
        return Arrays.stream(words.split(" \\| "))
                .map(word -> word.split(" "))
                .map(cells -> word(cells[0], cells[1], Integer.parseInt(cells[2]) - 1))
                .toList();
    }

    /** Any tree; now and then a word is a mark. */
    private static List<ParsedWord> tree(int words, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int word = 0; word < words; word++) {
            order.add(word);
        }
        Collections.shuffle(order, random);
        ParsedWord[] tree = new ParsedWord[words];
        for (int i = 0; i < words; i++) {
            int head = i == 0 ? -1 : order.get(random.nextInt(i));
            tree[order.get(i)] = word("w" + i, random.nextInt(5) == 0 ? "PUNCT" : "NOUN", head);
        }
        return List.of(tree);
    }

    private static ParsedWord word(String form, String upos, int head) {
        return new ParsedWord(form, form, upos, "_", head, head < 0 ? "root" : "dep", 0);
    }

    private static Scores anyScores(int words, Random random) {
        return scores(
                any(words, 1 + TYPES.size(), random),
                any(words, 1 + MODES.size(), random),
                any(words, STANCES.size(), random),
                any(words, 2, random),
                any(words, WIDTH, random),
                any(words, WIDTH, random));
    }

    /** Whole numbers, of which sums are exact. */
    private static float[][] any(int words, int columns, Random random) {
        float[][] rows = new float[words + 1][columns];
        for (float[] row : rows) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextInt(13) - 6;
            }
        }
        return rows;
    }

    private static Scores scores(
            float[][] triggers,
            float[][] modes,
            float[][] stances,
            float[][] cues,
            float[][] anchors,
            float[][] fillers) {
        float[][] none = {};
        return new Scores(
                none, none, none, none, none, none, none, none, triggers, modes, stances, cues, anchors, fillers);
    }

    /** A layer that gives a role 10 where the pair says so and no role 5. */
    private static ReaderModel.Layer layer(int first, int roles) {
        float[][] weights = new float[1 + roles][WIDTH];
        float[] bias = new float[1 + roles];
        bias[0] = 5;
        for (int role = 0; role < roles; role++) {
            for (int anchor = 0; anchor < ANCHORS; anchor++) {
                weights[1 + role][anchor * ROLES.size() + first + role] = 1;
            }
        }
        return new ReaderModel.Layer(weights, bias);
    }

    private static float[] logarithms(double... shares) {
        float[] row = new float[shares.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) Math.log(shares[i]);
        }
        return row;
    }

    /** Scores of a sentence told of word by word; what is not told of is nothing, and the root is an event and a cue that nobody asks for. */
    private static final class Told {

        private static final double UNLIKELY = 1e-6;

        private final float[][] triggers;
        private final float[][] modes;
        private final float[][] stances;
        private final float[][] cues;
        private final float[][] anchors;
        private final float[][] fillers;

        Told(int words) {
            triggers = new float[words + 1][1 + TYPES.size()];
            modes = new float[words + 1][1 + MODES.size()];
            stances = new float[words + 1][STANCES.size()];
            cues = new float[words + 1][2];
            anchors = new float[words + 1][WIDTH];
            fillers = new float[words + 1][WIDTH];
            for (int word = 0; word < words; word++) {
                trigger(word, "AID", UNLIKELY).cue(word, UNLIKELY);
                modes[word + 1][0] = 1;
                stances[word + 1][0] = 1;
                for (int i = 0; i < WIDTH; i++) {
                    anchors[word + 1][i] = i / ROLES.size() == word ? 0 : -10;
                }
            }
            triggers[0][1] = 20;
            cues[0][1] = 20;
        }

        Told trigger(int word, String type, double share) {
            double[] shares = new double[1 + TYPES.size()];
            Arrays.fill(shares, UNLIKELY);
            shares[0] = 1 - share;
            shares[1 + TYPES.indexOf(type)] = share;
            triggers[word + 1] = logarithms(shares);
            return this;
        }

        Told mode(int word, String mode) {
            modes[word + 1][1 + MODES.indexOf(mode)] = 2;
            return this;
        }

        Told stance(int word, String stance) {
            stances[word + 1][STANCES.indexOf(stance)] = 2;
            return this;
        }

        Told cue(int word, double share) {
            cues[word + 1] = logarithms(1 - share, share);
            return this;
        }

        /** These words fill a role of the trigger or cue at a word. */
        Told role(int anchor, Role role, int... words) {
            for (int word : words) {
                fillers[word + 1][anchor * ROLES.size() + ROLES.indexOf(role)] = 10;
            }
            return this;
        }

        Scores scores() {
            return EventDecoderTest.scores(triggers, modes, stances, cues, anchors, fillers);
        }
    }
}
