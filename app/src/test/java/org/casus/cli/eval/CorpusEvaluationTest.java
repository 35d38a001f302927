package org.casus.cli.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.corpus.Mark;
import org.casus.corpus.MarkedSentence;
import org.casus.corpus.Trigger;
import org.casus.event.EventType;
import org.casus.parse.Filler;
import org.casus.parse.Impression;
import org.casus.parse.Impressions;
import org.casus.parse.Role;
import org.casus.parse.Voiced;
import org.casus.text.Part;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusEvaluationTest {

    private static final String MARKED =
            "[s+by Malta] [ACCUSE.allege+cue accused] [t Tonga] of [c+what towing a buoy away] and [2:SANCTION.expel banished] [t2 its envoy]";

    private static final String ACCUSED = "Malta accused Tonga of towing a buoy away and banished its envoy";

    private static final String QUIET = "Snow fell on the pier";

    @TempDir
    private Path folder;

    private final Map<String, List<Sentence>> known = new HashMap<>();

    @Test
    void aReaderThatSeesWhatIsMarkedIsRightThroughout() throws IOException {
        see(
                ACCUSED,
                List.of(
                        event(
                                1,
                                "ACCUSE",
                                "allege",
                                0.9,
                                filler(Role.SOURCE, 0, 0),
                                filler(Role.TARGET, 2, 2),
                                filler(Role.CONTENT, 4, 7)),
                        event(9, "SANCTION", "expel", 0.8, filler(Role.TARGET, 10, 11))),
                new Voiced(1, 1, 1, 0.9, List.of(filler(Role.SPEAKER, 0, 0), filler(Role.SAID, 4, 7))));
        see(QUIET, List.of());
        assertThat(figures(corpus("test", MARKED, QUIET)))
                .isEqualTo("sentences=2 trigger_p=1.0000 trigger_r=1.0000 trigger_f1=1.0000 "
                        + "type=1.0000 mode=1.0000 factuality=1.0000 "
                        + "source_p=1.0000 source_r=1.0000 source_f1=1.0000 "
                        + "target_p=1.0000 target_r=1.0000 target_f1=1.0000 "
                        + "content_p=1.0000 content_r=1.0000 content_f1=1.0000 "
                        + "place_p=0.0000 place_r=0.0000 place_f1=0.0000 "
                        + "time_p=0.0000 time_r=0.0000 time_f1=0.0000 "
                        + "cue_p=1.0000 cue_r=1.0000 cue_f1=1.0000 "
                        + "speaker_p=1.0000 speaker_r=1.0000 speaker_f1=1.0000 "
                        + "said_p=1.0000 said_r=1.0000 said_f1=1.0000 "
                        + "alarm=0.0000");
    }

    /** By hand: of two triggers one is found, and one more is seen that is none. */
    @Test
    void whatIsMissedLowersRecallAndWhatIsSeenBesidesPrecision() throws IOException {
        see(ACCUSED, List.of(event(1, "ACCUSE", "", 0.9), event(4, "ASSAULT", "", 0.9), event(6, "AID", "", 0.9)));
        assertThat(figures(corpus("test", MARKED)))
                .contains(" trigger_p=0.3333 trigger_r=0.5000 trigger_f1=0.4000 ", " source_r=0.0000 ");
    }

    @Test
    void typeModeAndFactualityAreSharesOfTheTriggersFound() throws IOException {
        see(ACCUSED, List.of(event(1, "ACCUSE", "disapprove", 0.9), event(9, "ASSAULT", "", 0.9)));
        assertThat(figures(corpus("test", MARKED))).contains(" type=0.5000 mode=0.0000 factuality=1.0000 ");
    }

    @Test
    void theStanceSeenIsComparedToTheOneMarked() throws IOException {
        String text = "Oman may shell Fiji";
        see(text, List.of(new Impression(2, 2, 2, 0.9, "ASSAULT", "", "possible", List.of())));
        assertThat(figures(corpus("test", "Oman may [ASSAULT/possible shell] Fiji")))
                .contains(" factuality=1.0000 ");
        assertThat(figures(corpus("test", "Oman may [ASSAULT/future shell] Fiji")))
                .contains(" factuality=0.0000 ");
    }

    @Test
    void aModeThatIsNoneOfTheTypesIsNone() throws IOException {
        String text = "Oman shelled Fiji";
        see(text, List.of(event(1, "ASSAULT", "curfew", 0.9)));
        assertThat(figures(corpus("test", "Oman [ASSAULT shelled] Fiji"))).contains(" mode=1.0000 ");
        assertThat(figures(corpus("test", "Oman [ASSAULT.aerial shelled] Fiji")))
                .contains(" mode=0.0000 ");
    }

    @ParameterizedTest
    @CsvSource({"0.49, 0.0000", "0.5, 1.0000"})
    void anEventLessLikelyThanNoneIsNotSeen(double score, String recall) throws IOException {
        see("Oman shelled Fiji", List.of(event(1, "ASSAULT", "", score)));
        assertThat(figures(corpus("test", "Oman [ASSAULT shelled] Fiji"))).contains(" trigger_r=" + recall + " ");
    }

    @Test
    void wordsThatOverlapAreTheSame() throws IOException {
        see("Oman opened fire on the port", List.of(event(1, "ASSAULT", "", 0.9, filler(Role.TARGET, 5, 5))));
        assertThat(figures(corpus("test", "Oman [ASSAULT opened fire] on [t the port]")))
                .contains(" trigger_f1=1.0000 ", " target_f1=1.0000 ");
    }

    @Test
    void aFillerOfAnotherEventIsNoneOfThisOne() throws IOException {
        see(
                ACCUSED,
                List.of(
                        event(1, "ACCUSE", "allege", 0.9, filler(Role.TARGET, 10, 11)),
                        event(9, "SANCTION", "expel", 0.9, filler(Role.TARGET, 2, 2))));
        assertThat(figures(corpus("test", MARKED))).contains(" target_p=0.0000 target_r=0.0000 ");
    }

    @Test
    void aPartyIsSourceAndTarget() throws IOException {
        see("Oman met Fiji", List.of(event(1, "CONSULT", "", 0.9, filler(Role.PARTY, 0, 0), filler(Role.PARTY, 2, 2))));
        assertThat(figures(corpus("test", "[s Oman] [CONSULT met] [t Fiji]")))
                .contains(" source_p=0.5000 source_r=1.0000 ", " target_p=0.5000 target_r=1.0000 ");
    }

    @Test
    void attributionsAreComparedByRoleWhateverTheirNumbers() throws IOException {
        String text = "rain is near a clerk said as Oman wrote that Fiji slept";
        see(
                text,
                List.of(),
                new Voiced(8, 8, 8, 0.9, List.of(filler(Role.SPEAKER, 7, 7), filler(Role.SAID, 10, 11))),
                new Voiced(5, 5, 5, 0.9, List.of(filler(Role.SPEAKER, 3, 4))));
        assertThat(
                        figures(
                                corpus(
                                        "test",
                                        "[what rain is near] [by a clerk] [cue said] as [by2 Oman] [cue2 wrote] that [what2 Fiji slept]")))
                .contains(" cue_f1=1.0000 ", " speaker_f1=1.0000 ", " said_p=1.0000 said_r=0.5000 ");
    }

    @Test
    void whatIsSeenIsNumberedAsAHandWouldNumberIt() {
        Impressions seen = new Impressions(
                List.of(
                        event(1, "ACCUSE", "", 0.9, filler(Role.TARGET, 2, 2)),
                        event(4, "AID", "", 0.2, filler(Role.TARGET, 5, 5)),
                        event(9, "SANCTION", "", 0.9, filler(Role.TARGET, 10, 11))),
                List.of(
                        new Voiced(1, 1, 1, 0.9, List.of(filler(Role.SPEAKER, 0, 0))),
                        new Voiced(9, 9, 9, 0.9, List.of(filler(Role.SAID, 11, 11)))));
        MarkedSentence marked = SeenMarks.of(ACCUSED, List.of(sentence(ACCUSED, 0, ACCUSED.length(), seen)));
        assertThat(marked.triggers())
                .extracting(Trigger::number, Trigger::type)
                .containsExactly(tuple(1, EventType.ACCUSE), tuple(2, EventType.SANCTION));
        assertThat(marked.marks())
                .extracting(Mark::role, Mark::number, mark -> mark.span().of(ACCUSED))
                .containsExactly(
                        tuple(Role.TARGET, 1, "Tonga"),
                        tuple(Role.TARGET, 2, "its envoy"),
                        tuple(Role.CUE, 1, "accused"),
                        tuple(Role.SPEAKER, 1, "Malta"),
                        tuple(Role.CUE, 2, "banished"),
                        tuple(Role.SAID, 2, "envoy"));
    }

    @Test
    void aTextReadAsSeveralSentencesIsComparedAsAWhole() throws IOException {
        String text = "Oman shelled Fiji . Fiji thanked Tonga";
        known.put(
                text,
                List.of(
                        sentence(text, 0, 19, new Impressions(List.of(event(1, "ASSAULT", "", 0.9)), List.of())),
                        sentence(
                                text,
                                20,
                                text.length(),
                                new Impressions(
                                        List.of(event(1, "SUPPORT", "", 0.9, filler(Role.TARGET, 2, 2))), List.of()))));
        assertThat(figures(corpus("test", "Oman [ASSAULT shelled] Fiji . Fiji [2:SUPPORT thanked] [t2 Tonga]")))
                .contains(" trigger_p=1.0000 trigger_r=1.0000 ", " type=1.0000 ", " target_f1=1.0000 ");
    }

    @Test
    void anAlarmIsAnEventSeenInASentenceWithoutOne() throws IOException {
        see(QUIET, List.of(event(1, "ASSAULT", "", 0.9), event(4, "AID", "", 0.9)));
        see("Bees swarmed over the pier", List.of(event(1, "MOBILIZE", "", 0.4)));
        see("Oman shelled Fiji", List.of(event(1, "ASSAULT", "", 0.9)));
        assertThat(figures(corpus("test", QUIET, "Bees swarmed over the pier", "Oman [ASSAULT shelled] Fiji")))
                .startsWith("sentences=3 ")
                .endsWith(" alarm=0.5000");
    }

    @Test
    void ofAFolderOnlyTheTestPartCounts() throws IOException {
        corpus("train", "Oman [ASSAULT shelled] Fiji", "Tonga slept");
        corpus("dev", "Bees [PROTEST swarmed] over the pier");
        corpus("test", QUIET);
        see(QUIET, List.of());
        assertThat(figures(folder)).startsWith("sentences=1 trigger_p=0.0000 ");
    }

    @Test
    void ofAFolderWithoutATestPartAllCounts() throws IOException {
        corpus("train", "Oman [ASSAULT shelled] Fiji");
        corpus("dev", QUIET);
        see("Oman shelled Fiji", List.of(event(1, "ASSAULT", "", 0.9)));
        see(QUIET, List.of());
        assertThat(figures(folder)).startsWith("sentences=2 trigger_p=1.0000 trigger_r=1.0000 ");
    }

    @Test
    void aSentenceThatIsMarkedWronglyIsToldByFileAndLine() throws IOException {
        Path file = corpus("test", QUIET, "Oman [SHELLING shelled] Fiji");
        assertThatThrownBy(() -> figures(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("test.txt:6: \"SHELLING\" is no event type");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> figures(folder.resolve("gone.txt")))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gone.txt cannot be read");
    }

    private String figures(Path path) {
        return CorpusEvaluation.of(
                        path, text -> Optional.ofNullable(known.get(text)).orElseThrow())
                .figures();
    }

    /** Writes a file of marked sentences, named for what it is for; its sentences begin on line 5. */
    private Path corpus(String part, String... sentences) throws IOException {
        return Files.writeString(
                folder.resolve(part + ".txt"),
                "# theme: harbours\n# author: q\n# split: " + part + "\n\n" + String.join("\n", sentences) + "\n");
    }

    /** The reader sees this in a text, which is one sentence. */
    private void see(String text, List<Impression> events, Voiced... voiced) {
        known.put(text, List.of(sentence(text, 0, text.length(), new Impressions(events, List.of(voiced)))));
    }

    /** A sentence of a text with a blank between any two words. */
    private static Sentence sentence(String text, int begin, int end, Impressions seen) {
        Span whole = new Span(begin, end);
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (String word : whole.of(text).split(" ")) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    word,
                    word,
                    "X",
                    "_",
                    tokens.size() - 1,
                    tokens.isEmpty() ? "root" : "dep",
                    0));
            at = span.end() + 1;
        }
        return new Sentence(
                0,
                new Part(org.casus.text.Role.BODY, whole, "test"),
                Words.of(text, whole),
                tokens,
                List.of(),
                seen,
                true);
    }

    private static Impression event(int word, String type, String mode, double score, Filler... fillers) {
        return new Impression(word, word, word, score, type, mode, "actual", List.of(fillers));
    }

    private static Filler filler(Role role, int first, int last) {
        return new Filler(role, first, last, last, 0.8);
    }
}
