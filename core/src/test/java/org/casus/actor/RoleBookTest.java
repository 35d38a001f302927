package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.casus.Standard;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleBookTest {

    private static final RoleBook BOOK = book(
            "noun | sector | source",
            "minister | GOV | own",
            "police | COP | own",
            "riot police | COP | own",
            "rebel | REB | own",
            "vice-president | GOV | own");

    @ParameterizedTest
    @CsvSource({
        "The minister left., minister, minister",
        "Several ministers left., ministers, minister",
        "The riot police left., police, riot police",
        "The local police left., police, police",
        "The vice president left., president, vice-president"
    })
    void findsTheLongestNounThatEndsWithTheWord(String text, String word, String noun) {
        assertThat(role(text, word)).map(RoleBook.Role::noun).contains(noun.replace('-', ' '));
    }

    @Test
    void aNounOfNoSectorHasNoRole() {
        assertThat(role("The herring left.", "herring")).isEmpty();
    }

    @Test
    void aRoleCitesItsLine() {
        assertThat(role("The rebel left.", "rebel")).map(RoleBook.Role::cite).contains("roles.txt:5");
    }

    @Test
    void refusesASectorThatIsNone() {
        assertThatThrownBy(() -> book("noun | sector | source", "minister | GVT | own"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageStartingWith("roles.txt:2: \"GVT\" is no sector; one of [BUS, COP, CRM,")
                .hasMessageEndingWith("] is expected");
    }

    @Test
    void everyRoleOfTheStandardDictionaryIsFoundByItsNoun() {
        DictionaryFile file = Standard.dictionaries().files().stream()
                .filter(candidate -> candidate.simpleName().equals("roles.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(DictionaryTable.read(file, List.of("noun", "sector", "source")))
                .hasSizeGreaterThan(500)
                .allSatisfy(row -> {
                    int line = Integer.parseInt(row.cite().substring(row.cite().indexOf(':') + 1));
                    assertThat(file.lines().get(line - 1)).startsWith(row.get("noun") + " | " + row.get("sector"));
                });
    }

    private static Optional<RoleBook.Role> role(String text, String word) {
        List<Token> tokens = Standard.sentence(text).tokens();
        int index = tokens.stream()
                .filter(token -> token.form().equals(word))
                .findFirst()
                .orElseThrow()
                .index();
        return BOOK.endingAt(tokens, index);
    }

    private static RoleBook book(String... lines) {
        return RoleBook.of(List.of(new DictionaryFile("roles.txt", List.of(lines))));
    }
}
