package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.casus.Standard;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

class EventDictionaryTest {

    private static final DictionaryFile LISTS =
            file("words-own.txt", "# What one holds.", "", "@parley-own: talk, meeting", "@none: ");
    private static final DictionaryFile EVENTS = file(
            "consult-own.txt",
            "type: CONSULT",
            "",
            "hold (verb)",
            "  object: @parley-own",
            "  example: one",
            "",
            "meet (verb)",
            "  example: two");

    @Test
    void wordListsServeEveryFileWhereverTheyStand() {
        EventDictionary dictionary = EventDictionary.of(List.of(EVENTS, LISTS));
        assertThat(dictionary.at("hold").get(0).object()).containsExactlyInAnyOrder("talk", "meeting");
        assertThat(dictionary.list("parley-own")).containsExactlyInAnyOrder("talk", "meeting");
    }

    @Test
    void aListThatThereIsNotIsEmpty() {
        EventDictionary dictionary = EventDictionary.of(List.of(LISTS));
        assertThat(dictionary.list("none")).isEmpty();
        assertThat(dictionary.list("raids")).isEmpty();
    }

    @Test
    void aLemmaWithoutEntriesHasNone() {
        assertThat(EventDictionary.of(List.of(EVENTS, LISTS)).at("swim")).isEmpty();
    }

    @Test
    void entriesOfALemmaKeepTheOrderOfTheFiles() {
        EventDictionary dictionary = EventDictionary.of(
                List.of(EVENTS, LISTS, file("more.txt", "type: COOPERATE", "meet (verb)", "  example: three")));
        assertThat(dictionary.at("meet")).extracting(Entry::cite).containsExactly("consult-own.txt:7", "more.txt:2");
    }

    @Test
    void actorFilesArePassedOver() {
        assertThat(EventDictionary.of(List.of(file("seats.txt", "name | code | source", "Elf Castle | RURGOV | own")))
                        .entries())
                .isEmpty();
    }

    @Test
    void refusesALineThatIsNoWordList() {
        assertThatThrownBy(() -> EventDictionary.of(List.of(file("words-own.txt", "", "parley: talk"))))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("words-own.txt:2: a list such as \"@talks: talk, meeting\" is expected,"
                        + " not \"parley: talk\"");
    }

    @Test
    void everyEntryIsCitedWhereItStands() {
        List<DictionaryFile> files = Standard.dictionaries().files();
        List<Entry> entries = EventDictionary.of(files).entries();
        assertThat(entries).hasSizeGreaterThan(1000).allSatisfy(entry -> {
            String trigger = entry.particles().isEmpty()
                    ? entry.lemma()
                    : entry.lemma() + " " + String.join(" ", entry.particles());
            assertThat(line(files, entry.cite()))
                    .contains(trigger)
                    .contains("(" + entry.kind().name().toLowerCase(Locale.ROOT) + ")");
        });
    }

    @Test
    void everyEntryHasACodeAnExampleAndSomebodyToLookFor() {
        assertThat(EventDictionary.of(Standard.dictionaries().files()).entries())
                .allSatisfy(entry -> {
                    assertThat(entry.cameo()).as(entry.label()).matches("\\d{3,4}");
                    assertThat(entry.examples()).as(entry.label()).isNotEmpty();
                    assertThat(entry.source().size() + entry.target().size())
                            .as(entry.label())
                            .isPositive();
                });
    }

    private static String line(List<DictionaryFile> files, String cite) {
        int colon = cite.lastIndexOf(':');
        DictionaryFile file = files.stream()
                .filter(candidate -> candidate.name().equals(cite.substring(0, colon)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file of " + cite));
        return file.lines().get(Integer.parseInt(cite.substring(colon + 1)) - 1);
    }

    private static DictionaryFile file(String name, String... lines) {
        return new DictionaryFile(name, List.of(lines));
    }
}
