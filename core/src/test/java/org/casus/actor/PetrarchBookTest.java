package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.casus.actor.ActorTables.Named;
import org.casus.actor.Known.Kind;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

class PetrarchBookTest {

    private static final List<DictionaryFile> TABLES = List.of(
            file(
                    "states.txt",
                    "id | code | name | also | adjective | people | capital | cow | gw | from | until | source",
                    "ruritania | ROU | Ruritania |  | Ruritanian | Ruritanians | Strelsau |  |  |  |  | own",
                    "norland | NOR | Norland |  |  |  |  |  |  |  |  | own"),
            file(
                    "leaders.txt",
                    "id | name | also | office | code | from | until | source",
                    "ada-holm | Ada Holm | Holm | premier | NORGOV | 2011 | 2014 | own"),
            file("roles.txt", "noun | sector | source", "fisherman | LAB | own"),
            file(
                    "cameo.txt",
                    "kind | cameo | code | meaning | source",
                    "state | ROM | ROU | | own",
                    "region | SCN | | | own",
                    "organisation | NAT | NAT | | own",
                    "sector | GOV | GOV | | own",
                    "sector | ELI | GOV | | own",
                    "sector | REB | REB | | own",
                    "sector | MED | MED | | own",
                    "trade | AGR | CVL | | own",
                    "none | UIS | | | own"));

    @Test
    void namesHoldInTheirDaysAndThoseWithoutDaysAtLast() {
        assertThat(actors("ULF_BRANDT_ ; a comment", "+U._BRANDT_", "\t[NOR]", "\t[NORGOV 970101-061231] # another"))
                .extracting(
                        Named::name,
                        PetrarchBookTest::code,
                        named -> named.known().from().isPresent())
                .containsExactly(
                        tuple("Ulf Brandt", "NORGOV", true),
                        tuple("Ulf Brandt", "NOR", false),
                        tuple("U. Brandt", "NORGOV", true),
                        tuple("U. Brandt", "NOR", false));
    }

    @Test
    void oneLineMayHoldNameAndCodes() {
        assertThat(actors("GRETA_VON_ELM\t[NORGOV <20010101][NORELI >20010101]"))
                .extracting(
                        Named::name,
                        PetrarchBookTest::code,
                        named -> named.known().kind())
                .containsExactly(
                        tuple("Greta von Elm", "NORGOV", Kind.LEADER), tuple("Greta von Elm", "NOR", Kind.LEADER));
    }

    @Test
    void oldLettersOfStatesAndPartsOfTheWorldBecomeThoseOfCasus() {
        assertThat(actors(
                        "HENTZAU_GUARD [ROMGOV]",
                        "FJORD_FRONT_(FJF)_ [SCNREB]",
                        "NORTH_PACT [IGOWSTNAT]",
                        "REEF_WATCH [NGONORENV]",
                        "BIG_OIL_HOUSE [MNC]",
                        "MOOR_POST_ [NORMED]"))
                .extracting(
                        Named::name,
                        PetrarchBookTest::code,
                        named -> named.known().kind())
                .containsExactly(
                        tuple("Hentzau Guard", "ROUGOV", Kind.INSTITUTION),
                        tuple("Fjord Front", "IMG", Kind.GROUP),
                        tuple("FJF", "IMG", Kind.GROUP),
                        tuple("North Pact", "IGONAT", Kind.ORGANISATION),
                        tuple("Reef Watch", "NORNGO", Kind.INSTITUTION),
                        tuple("Big Oil House", "MNC", Kind.ORGANISATION),
                        tuple("Moor Post", "NORMED", Kind.MEDIA));
    }

    @Test
    void furtherNamesOfAStateArePlacesOfIt() {
        assertThat(actors("RURITANIA_ [ROM]", "+RURITANIAN_", "+RURITANYA_", "+ZENDA_"))
                .extracting(
                        Named::name,
                        named -> named.known().kind(),
                        named -> named.known().name())
                .containsExactly(tuple("Ruritanya", Kind.PLACE, "Ruritania"), tuple("Zenda", Kind.PLACE, "Ruritania"));
    }

    @Test
    void furtherNamesOfWhomTheTablesKnowGoToTheirLine() {
        List<Named> named = actors("ADA_HOLM_ [NORGOV >090101]", "+PREMIER_HOLM_", "+ADA_MARIA_HOLMQUIST_");
        assertThat(named).extracting(Named::name).containsExactly("Ada Maria Holmquist");
        assertThat(named.get(0).known().cite()).isEqualTo("leaders.txt:2");
    }

    @Test
    void aBareFamilyNameIsLeftToTheArticle() {
        PetrarchBook book = book(file("north.actors", "ULF_BRANDT_", "+BRANDT_", "+MR._BRANDT_", "[NORGOV >010101]"));
        assertThat(book.names()).extracting(Named::name).containsExactly("Ulf Brandt");
        assertThat(book.adoptions()).extracting(Adoption::bare).containsExactly(2);
    }

    @Test
    void linesThatCannotBeUsedAreToldOfAndPassedOver() {
        PetrarchBook book = book(file(
                "north.actors",
                "+TOO_EARLY_",
                "ULF_BRANDT_ [NORGOV 971301-061231] [XQXGOV] [NORGOV >010101",
                "NOBODY_",
                "OLD_GUARD_ [NORGOV]",
                "---_ [NORGOV]"));
        assertThat(book.names()).extracting(Named::name).containsExactly("Old Guard");
        assertThat(book.adoptions().get(0).passedOver())
                .containsExactly(
                        "north.actors:1: a name is expected before its synonyms and codes",
                        "north.actors:2: a closing ] is expected",
                        "north.actors:2: " + PetrarchDays.EXPECTED + " (in \"[NORGOV 971301-061231]\")",
                        "north.actors:2: " + CameoCodes.EXPECTED + " (in \"[XQXGOV]\")",
                        "north.actors:3: a code in brackets, as [NORGOV], is expected behind a name and its synonyms",
                        "north.actors:5: a name of two letters or more is expected (in \"---_\")");
    }

    @Test
    void agentsBecomeRoleNouns() {
        PetrarchBook book = book(file(
                "north.agents.txt",
                "!PERSON! = MAN, WOMEN",
                "FISHER!PERSON! [~AGR]",
                "REEVE_OF_SHIRE {REEVES_OF_SHIRE} [~GOVAGR] # a comment",
                "AD!PERSON!ENT_GRANDEE [~ELI]",
                "BARGE-REBEL [~REB]"));
        assertThat(book.roles())
                .extracting(RoleBook.Role::noun, RoleBook.Role::sector, RoleBook.Role::cite)
                .containsExactly(
                        tuple("fisherwomen", "CVL", "north.agents.txt:2"),
                        tuple("reeve of shire", "GOV", "north.agents.txt:3"),
                        tuple("reeves of shire", "GOV", "north.agents.txt:3"),
                        tuple("adpersonent grandee", "GOV", "north.agents.txt:4"),
                        tuple("barge rebel", "REB", "north.agents.txt:5"));
        assertThat(book.adoptions()).extracting(Adoption::known).containsExactly(1);
    }

    @Test
    void agentsThatNameNoSectorAreToldOf() {
        assertThat(book(file("north.agents", "STRANGER [~UIS]", "SENTRY_AT [~GOV]", "HAND_!CREW! [~GOV]", "MUTE"))
                        .adoptions()
                        .get(0)
                        .passedOver())
                .containsExactly(
                        "north.agents:1: [~ and letters that cameo.txt has a sector for are expected (in \"[~UIS]\")",
                        "north.agents:2: a noun is expected, its sets defined before it (in \"SENTRY_AT\")",
                        "north.agents:3: a noun is expected, its sets defined before it (in \"HAND_!CREW!\")",
                        "north.agents:4: a code as [~GOV] is expected behind a noun");
    }

    private static String code(Named named) {
        return named.known().code().value();
    }

    private static List<Named> actors(String... lines) {
        return book(file("north.actors", lines)).names();
    }

    private static PetrarchBook book(DictionaryFile file) {
        List<DictionaryFile> files =
                Stream.concat(Stream.of(file), TABLES.stream()).toList();
        return PetrarchBook.of(files, ActorTables.read(files), RoleBook.of(files));
    }

    private static DictionaryFile file(String name, String... lines) {
        return new DictionaryFile(name, List.of(lines));
    }
}
