package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

    private static final String EXAMPLE = "  example: {S Norway} *met* {T Iceland}.\n";
    private static final Map<String, Set<String>> LISTS = Map.of("parley", Set.of("talk", "meeting"));

    @Test
    void readsOneEntryForEachLemmaOfTheHeadLine() {
        List<Entry> entries = read("""
                type: ACCUSE
                cameo: 111

                condemn, lash out at (verb)
                  source: subject
                  target: object, complement subject
                  modes: disapprove
                  example: {S Norway} *condemned* {T Iceland}.
                """);
        assertThat(entries)
                .extracting(Entry::label)
                .containsExactly("own.txt:4 condemn (verb)", "own.txt:4 lash out at (verb)");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.type()).isEqualTo(EventType.ACCUSE);
            assertThat(entry.cameo()).isEqualTo("111");
            assertThat(entry.modes()).containsExactly("disapprove");
            assertThat(entry.source()).extracting(Slot::toString).containsExactly("subject");
            assertThat(entry.target()).extracting(Slot::toString).containsExactly("object", "complement subject");
            assertThat(entry.examples()).containsExactly("{S Norway} *condemned* {T Iceland}.");
        });
        assertThat(entries.get(1).particles()).containsExactly("out", "at");
    }

    @Test
    void leavesOutMeansAnySideAnyObjectAndNotMutual() {
        Entry entry = read("type: CONSULT\nmeet (verb)\n  source: subject\n" + EXAMPLE)
                .get(0);
        assertThat(entry.needs()).isEqualTo(Entry.Needs.EITHER);
        assertThat(entry.mutual()).isFalse();
        assertThat(entry.object()).isEmpty();
        assertThat(entry.target()).isEmpty();
        assertThat(entry.cameo()).isEmpty();
    }

    @Test
    void anEntryMayHaveATypeAndACodeOfItsOwn() {
        Entry entry = read("type: CONSULT\ncameo: 040\n\nvisit (verb)\n  type: COOPERATE\n  cameo: 042\n" + EXAMPLE)
                .get(0);
        assertThat(entry.type()).isEqualTo(EventType.COOPERATE);
        assertThat(entry.cameo()).isEqualTo("042");
    }

    @Test
    void aWordListStandsForItsWords() {
        Entry entry = read("type: CONSULT\nhold (verb)\n  object: @parley, summit\n" + EXAMPLE)
                .get(0);
        assertThat(entry.object()).containsExactlyInAnyOrder("talk", "meeting", "summit");
    }

    @ParameterizedTest
    @CsvSource({"source, SOURCE", "target, TARGET", "both, BOTH", "either, EITHER", "target present, TARGET_PRESENT"})
    void knowsWhichSidesAnEntryNeeds(String written, Entry.Needs needs) {
        assertThat(read("type: CONSULT\nmeet (verb)\n  needs: " + written + "\n" + EXAMPLE)
                        .get(0)
                        .needs())
                .isEqualTo(needs);
    }

    @Test
    void passesOverCommentsAlsoInsideAnEntry() {
        assertThat(read("# Meetings.\ntype: CONSULT\n\n# faces\nmeet (verb)\n  # who\n  source: subject\n" + EXAMPLE))
                .singleElement()
                .extracting(entry -> entry.source().size())
                .isEqualTo(1);
    }

    @Test
    void anEntryThatAsksForMoreRanksHigher() {
        List<Entry> entries = read("""
                type: CONSULT
                hold (verb)
                  source: subject
                  example: one

                hold (verb)
                  words: summit
                  example: two

                hold (verb)
                  object: talk
                  example: three

                hold out for (verb)
                  object: talk
                  example: four
                """);
        assertThat(entries).extracting(Entry::rank).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void refusesAnUnknownField() {
        refuses(
                "type: ACCUSE\ncondemn (verb)\n  sorce: subject\n",
                3,
                "one of the fields [cameo, complement, content,");
    }

    @Test
    void refusesAnUnknownType() {
        refuses("type: BLAME\n", 1, "\"BLAME\" is no event type; one of [");
        refuses("type: ACCUSE\ncondemn (verb)\n  type: accuse\n" + EXAMPLE, 3, "\"accuse\" is no event type; one of [");
    }

    @Test
    void refusesAnEntryBeforeTheType() {
        refuses("cameo: 111\n\ncondemn (verb)\n" + EXAMPLE, 3, "the file has no \"type:\" before its first entry");
    }

    @Test
    void refusesALineThatIsNoHead() {
        refuses("type: ACCUSE\n\ncondemn verb\n", 3, "a head line such as \"condemn, denounce (verb)\" is expected");
        refuses("type: ACCUSE\ncondemn (adverb)\n", 2, "a head line such as \"condemn, denounce (verb)\" is expected");
    }

    @Test
    void refusesAFieldOfAnEntryInTheHeading() {
        refuses("type: ACCUSE\nsource: subject\n", 2, "\"type:\" or \"cameo:\" is expected before the first entry");
    }

    @Test
    void refusesAModeOfAnotherType() {
        refuses(
                "type: ACCUSE\ncondemn (verb)\n  source: subject\n  modes: airstrike\n" + EXAMPLE,
                4,
                "\"airstrike\" is no mode of ACCUSE; its modes are [");
    }

    @Test
    void refusesAnUnknownNeed() {
        refuses(
                "type: ACCUSE\ncondemn (verb)\n  needs: sources\n" + EXAMPLE,
                3,
                "source, target, both, either or target present is expected, not \"sources\"");
    }

    @Test
    void refusesAWordListThatThereIsNot() {
        refuses("type: ACCUSE\ncondemn (verb)\n  object: @raids\n" + EXAMPLE, 3, "there is no word list @raids");
    }

    @Test
    void refusesAnEntryWithoutAnExample() {
        refuses("type: ACCUSE\n\ncondemn (verb)\n  source: subject\n", 3, "an entry has an \"example:\"");
    }

    @Test
    void refusesAPlaceThatIsNone() {
        refuses(
                "type: ACCUSE\ncondemn (verb)\n  source: object, subjekt\n" + EXAMPLE,
                3,
                "\"subjekt\" is no place: subject, object, recipient,");
    }

    @ParameterizedTest
    @CsvSource({"1", "11a", "12345", "ACCUSE"})
    void refusesACameoCodeThatIsNone(String code) {
        String expectation = "\"" + code + "\" is no CAMEO code: two to four digits are expected";
        refuses("cameo: " + code + "\n", 1, expectation);
        refuses("type: ACCUSE\ncondemn (verb)\n  cameo: " + code + "\n" + EXAMPLE, 3, expectation);
    }

    @Test
    void refusesAMissingLemma() {
        refuses(
                "type: ACCUSE\n\ncondemn, , denounce (verb)\n",
                3,
                "a lemma is missing between commas in \"condemn, , denounce (verb)\"");
    }

    private static void refuses(String lines, int line, String expectation) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith("own.txt:" + line + ": " + expectation);
    }

    private static List<Entry> read(String lines) {
        return EntryReader.read(new DictionaryFile("own.txt", lines.lines().toList()), LISTS);
    }
}
