package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.casus.Standard;
import org.casus.actor.ActorTables.Named;
import org.casus.actor.Known.Kind;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

class ActorTablesTest {

    private static final String STATES =
            "id | code | name | also | adjective | people | capital | cow | gw | from | until | source";
    private static final String LEADERS = "id | name | also | office | code | from | until | source";

    @Test
    void aStateIsNamedByItselfItsAdjectiveItsPeopleAndItsCapital() {
        List<Named> named = read(
                "states.txt",
                STATES,
                "ruritania | RUR | Ruritania | Old Ruritania | Ruritanian | Ruritanian; the Rurits | Strelsau |  |  |  |  | own");
        assertThat(named)
                .extracting(
                        Named::name,
                        name -> name.known().kind(),
                        name -> name.known().code().value())
                .containsExactly(
                        tuple("Ruritania", Kind.STATE, "RUR"),
                        tuple("Old Ruritania", Kind.STATE, "RUR"),
                        tuple("Ruritanian", Kind.ADJECTIVE, "RUR"),
                        tuple("Rurits", Kind.PEOPLE, "RUR"),
                        tuple("Strelsau", Kind.CAPITAL, "RURGOV"));
        assertThat(named).allSatisfy(name -> assertThat(name.known().name()).isEqualTo("Ruritania"));
    }

    @Test
    void aLeaderIsKnownByEveryNameWithOfficeAndDays() {
        List<Named> named = read(
                "leaders.txt",
                LEADERS,
                "ada-bell | Ada Bell | Bell; A. Bell | president | RURGOV | 2001-05 | 2009 | own");
        assertThat(named).extracting(Named::name).containsExactly("Ada Bell", "Bell", "A. Bell");
        Known known = named.get(0).known();
        assertThat(known.office()).isEqualTo("president");
        assertThat(known.from()).hasToString("Optional[2001-05-01]");
        assertThat(known.until()).hasToString("Optional[2009-12-31]");
        assertThat(known.cite()).isEqualTo("leaders.txt:2");
    }

    @Test
    void aSuggestedLineIsNoLineUntilItsLettersAreFilledIn() {
        for (String code : List.of("XXXLEG", "KENXXX", "XXXXXX")) {
            assertThatThrownBy(
                            () -> read("leaders.txt", LEADERS, "ada-bell | Ada Bell |  |  | " + code + " |  |  | own"))
                    .isInstanceOf(DictionaryException.class)
                    .hasMessageContaining("leaders.txt:2")
                    .hasMessageContaining("letters are expected in place of XXX");
        }
    }

    @Test
    void aSeatHasAnIdMadeOfItsName() {
        Named seat = read("seats.txt", "name | code | source", "Elf Castle | RURGOV | own")
                .get(0);
        assertThat(seat.known().id()).isEqualTo("elf-castle");
        assertThat(seat.known().kind()).isEqualTo(Kind.SEAT);
    }

    @Test
    void anInstitutionAGroupAnOrganisationAndAnOutletKeepTheirKind() {
        String columns = "id | code | name | also | from | until | source";
        String row = "x | RURMIL | X Guard |  |  |  | own";
        assertThat(read("institutions.txt", columns, row).get(0).known().kind()).isEqualTo(Kind.INSTITUTION);
        assertThat(read("groups.txt", columns, row).get(0).known().kind()).isEqualTo(Kind.GROUP);
        assertThat(read("organisations.txt", columns, row).get(0).known().kind())
                .isEqualTo(Kind.ORGANISATION);
        assertThat(read(
                                "media.txt",
                                "id | code | name | also | kind | source",
                                "x | RURMED | X Post |  | newspaper | own")
                        .get(0)
                        .known()
                        .kind())
                .isEqualTo(Kind.MEDIA);
    }

    @Test
    void otherFilesArePassedOver() {
        assertThat(read("accuse.txt", "type: ACCUSE", "whatever")).isEmpty();
    }

    @Test
    void aStateWithoutANameStopsTheReading() {
        assertThatThrownBy(() -> read("states.txt", STATES, "x | RUR |  |  |  |  |  |  |  |  |  | own"))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("states.txt:2: the column \"name\" is empty");
    }

    @Test
    void everyLineOfTheBookIsCitedWhereItStands() {
        List<DictionaryFile> files = Standard.dictionaries().files();
        assertThat(ActorTables.read(files))
                .hasSizeGreaterThan(5000)
                .allSatisfy(named -> assertThat(line(files, named.known().cite()))
                        .contains(named.name())
                        .contains(named.known().name())
                        .contains(named.known().code().country()));
    }

    @Test
    void everyTermEndsAfterItBegins() {
        assertThat(ActorTables.read(Standard.dictionaries().files()))
                .extracting(Named::known)
                .filteredOn(known -> known.from().isPresent() && known.until().isPresent())
                .allSatisfy(known -> assertThat(known.until().orElseThrow())
                        .as(known.cite())
                        .isAfterOrEqualTo(known.from().orElseThrow()));
    }

    private static String line(List<DictionaryFile> files, String cite) {
        int colon = cite.lastIndexOf(':');
        DictionaryFile file = files.stream()
                .filter(candidate -> candidate.name().equals(cite.substring(0, colon)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file of " + cite));
        return file.lines().get(Integer.parseInt(cite.substring(colon + 1)) - 1);
    }

    private static List<Named> read(String name, String... lines) {
        return ActorTables.read(List.of(new DictionaryFile(name, List.of(lines))));
    }
}
