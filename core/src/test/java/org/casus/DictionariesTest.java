package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casus.actor.Party;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionariesTest {

    private static final String LEADERS = "id | name | also | office | code | from | until | source\n";

    @TempDir
    private Path folder;

    @Test
    void theStandardDictionariesAreAllThere() {
        assertThat(Dictionaries.standard().files())
                .extracting(DictionaryFile::name)
                .contains("states.txt", "leaders.txt", "roles.txt", "accuse.txt", "words-verbal.txt", "cues.txt")
                .doesNotHaveDuplicates();
        assertThat(Dictionaries.standard().files())
                .allSatisfy(file -> assertThat(file.lines()).as(file.name()).isNotEmpty());
    }

    @Test
    void aUsersFilesComeFirstInTheOrderOfTheirNames() throws IOException {
        write("words-b.txt", "# second");
        write("words-a.txt", "# first");
        write("notes.md", "no dictionary");
        Dictionaries standard = Standard.dictionaries();
        assertThat(standard.with(folder).files())
                .endsWith(standard.files().toArray(DictionaryFile[]::new))
                .extracting(DictionaryFile::simpleName)
                .startsWith("words-a.txt", "words-b.txt")
                .doesNotContain("notes.md");
    }

    @Test
    void dictionariesOfPetrarchAndTabariAreReadWhateverTheirEnding() throws IOException {
        write("north.actors", "ULF_BRANDT_ [NORGOV >010101]\n");
        write("nouns.txt", "BARGE_REBEL [~REB]\n");
        assertThat(Standard.dictionaries().with(folder).files())
                .extracting(DictionaryFile::simpleName)
                .startsWith("north.actors", "nouns.txt");
    }

    @Test
    void aUsersFolderMayBeEmpty() {
        assertThat(Standard.dictionaries().with(folder)).isEqualTo(Standard.dictionaries());
    }

    @Test
    void aUsersNamesAndVerbsAreCoded() throws IOException {
        write("leaders.txt", LEADERS + "ada-holm | Ada Holm | Holm | premier | NORGOV | 2011 |  | own\n");
        write("frown.txt", """
                type: ACCUSE
                cameo: 111

                frown at (verb)
                  source: subject
                  target: at
                  needs: both
                  example: {S Norway} *frowned* at {T Iceland}.
                """);
        Casus casus = Casus.with(Standard.dictionaries().with(folder));
        Event event = casus.code(Standard.page("Ada Holm frowned at Iceland."))
                .events()
                .get(0);
        assertThat(event.type()).isEqualTo(EventType.ACCUSE);
        assertThat(event.trigger().text()).isEqualTo("frowned at");
        Party holm = event.source().get(0);
        assertThat(holm.actor()).contains("ada-holm");
        assertThat(holm.because()).startsWith("leaders.txt:2 Ada Holm");
        assertThat(event.because()).startsWith("frown.txt:4 frown at (verb)");
    }

    @Test
    void aUsersLineThatDoesNotFitStopsBeforeTheFirstPage() throws IOException {
        write("leaders.txt", LEADERS + "ada-holm | Ada Holm | Holm | premier | NORGOV | 2011-13 |  | own\n");
        Dictionaries dictionaries = Standard.dictionaries().with(folder);
        assertThatThrownBy(() -> Casus.with(dictionaries))
                .isInstanceOf(DictionaryException.class)
                .hasMessage(folder.resolve("leaders.txt")
                        + ":2: \"2011-13\" is not a day, month or year such as 2011-12-17, 2011-12, 2011");
    }

    @Test
    void refusesAFileThatNoStageWouldRead() throws IOException {
        write("chiefs.txt", LEADERS);
        assertThatThrownBy(() -> Standard.dictionaries().with(folder))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith(folder.resolve("chiefs.txt") + ":1: an event file begins with \"type:\"");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("seats.txt"), "Schloß".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Standard.dictionaries().with(folder))
                .isInstanceOf(DictionaryException.class)
                .hasMessage(folder.resolve("seats.txt") + ": not UTF-8, which a dictionary is expected to be");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> Standard.dictionaries().with(nowhere))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith(nowhere + ": not a folder of dictionaries that can be read");
    }

    @Test
    void refusesAFileForAFolder() throws IOException {
        write("seats.txt", "name | code | source");
        assertThatThrownBy(() -> Standard.dictionaries().with(folder.resolve("seats.txt")))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith(folder.resolve("seats.txt") + ": not a folder of dictionaries");
    }

    @Test
    void theDigestTellsOneStackFromAnother() throws IOException {
        String standard = Standard.dictionaries().digest();
        assertThat(standard)
                .matches("sha256:[0-9a-f]{64}")
                .isEqualTo(Dictionaries.standard().digest());
        write("words-a.txt", "# first");
        String one = Standard.dictionaries().with(folder).digest();
        write("words-a.txt", "# second");
        assertThat(one)
                .isNotEqualTo(standard)
                .isNotEqualTo(Standard.dictionaries().with(folder).digest());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
