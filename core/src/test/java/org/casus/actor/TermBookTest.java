package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casus.cite.DictionaryFile;
import org.junit.jupiter.api.Test;

class TermBookTest {

    private static final TermBook BOOK = book(
            "ada-bellamy | Ada Bellamy | | president; leader | RURGOV | 2001 | 2009 | own",
            "ada-bellamy | Ada Bellamy | | prime minister | RURGOV | 1996 | 2001 | own",
            "tom-bellamy | Tom Bellamy | | president | FRDGOV | 1980 | 1985 | own",
            "eva-bellany | Eva Bellany | | president | ELFGOV | 1990 | 1999 | own",
            "ole-holm | Ole Holm | | president | ELFGOV | 1999 | | own");

    @Test
    void termsAreThoseOfOnePersonInTheOrderOfTheBook() {
        assertThat(BOOK.terms("ada-bellamy"))
                .extracting(Known::office)
                .containsExactly("president; leader", "prime minister");
        assertThat(BOOK.terms("nobody")).isEmpty();
    }

    @Test
    void holdersBearTheFamilyNameAndHeldTheOffice() {
        assertThat(ids("Bellamy", "president")).containsExactly("ada-bellamy", "tom-bellamy");
        assertThat(ids("Bellamy", "leader")).containsExactly("ada-bellamy");
        assertThat(ids("Bellamy", "chancellor")).isEmpty();
    }

    @Test
    void withoutAHolderOfTheNameASlipOfSpellingIsAllowed() {
        assertThat(ids("Belamy", "leader")).containsExactly("ada-bellamy");
        assertThat(ids("Bellnay", "president")).containsExactly("eva-bellany");
        assertThat(ids("Belamny", "leader")).isEmpty();
    }

    @Test
    void theNameItselfGoesBeforeOneThatIsASlipAway() {
        assertThat(ids("Bellany", "president")).containsExactly("eva-bellany");
    }

    @Test
    void aShortNameMustBeSpeltRight() {
        assertThat(ids("Holn", "president")).isEmpty();
    }

    @Test
    void statesHoldNoOffice() {
        DictionaryFile seats =
                new DictionaryFile("seats.txt", List.of("name | code | source", "Elf Castle | RURGOV | own"));
        TermBook book = TermBook.of(ActorTables.read(List.of(seats)).stream()
                .map(ActorTables.Named::known)
                .toList());
        assertThat(book.terms("elf-castle")).isEmpty();
    }

    private static List<String> ids(String family, String office) {
        return BOOK.holders(family, office).stream().map(Known::id).toList();
    }

    private static TermBook book(String... rows) {
        List<String> lines = new ArrayList<>(List.of("id | name | also | office | code | from | until | source"));
        lines.addAll(List.of(rows));
        return TermBook.of(ActorTables.read(List.of(new DictionaryFile("leaders.txt", lines))).stream()
                .map(ActorTables.Named::known)
                .distinct()
                .toList());
    }
}
