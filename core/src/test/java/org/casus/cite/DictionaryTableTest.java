package org.casus.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTableTest {

    private static final List<String> COLUMNS = List.of("name", "code", "from", "until", "source");
    private static final String HEADING = "name | code | from | until | source";

    @Test
    void readsARowUnderItsColumns() {
        DictionaryTable.Row row = row("Skagen Guard | NORMIL |  |  | own");
        assertThat(row.get("name")).isEqualTo("Skagen Guard");
        assertThat(row.get("code")).isEqualTo("NORMIL");
        assertThat(row.get("no such column")).isEmpty();
    }

    @Test
    void passesOverCommentsAndEmptyLines() {
        assertThat(DictionaryTable.read(
                        file("# Guards", "", HEADING, "# old ones", "  ", "A | NOR |  |  | own"), COLUMNS))
                .hasSize(1);
    }

    @Test
    void citesTheLineOfTheFile() {
        assertThat(row("A | NOR |  |  | own").cite()).isEqualTo("guards.txt:2");
    }

    @Test
    void severalValuesAreSeparatedBySemicolons() {
        assertThat(row("Guard; Watch ;; Patrol | NOR |  |  | own").list("name"))
                .containsExactly("Guard", "Watch", "Patrol");
        assertThat(row("A | NOR |  |  | own").list("from")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2011, 2011-01-01, 2011-12-31", "2012-02, 2012-02-01, 2012-02-29", "2011-12-17, 2011-12-17, 2011-12-17"
    })
    void aMonthOrYearRunsFromItsFirstDayToItsLast(String written, LocalDate from, LocalDate until) {
        DictionaryTable.Row row = row("A | NOR | " + written + " | " + written + " | own");
        assertThat(row.from()).contains(from);
        assertThat(row.until()).contains(until);
    }

    @Test
    void anEmptyDayIsOpen() {
        assertThat(row("A | NOR |  |  | own").from()).isEmpty();
        assertThat(row("A | NOR |  |  | own").until()).isEmpty();
    }

    @Test
    void aRowThatNobodyHasCheckedSaysSo() {
        assertThat(row("A | NOR |  |  | unchecked").isUnchecked()).isTrue();
        assertThat(row("A | NOR |  |  | own").isUnchecked()).isFalse();
    }

    @Test
    void refusesOtherColumnsThanExpected() {
        assertThatThrownBy(() -> DictionaryTable.read(file("# Guards", "name | code"), COLUMNS))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("guards.txt:2: the columns \"name | code | from | until | source\" are expected");
    }

    @Test
    void refusesARowWithTooFewColumns() {
        assertThatThrownBy(() -> row("Skagen Guard | NORMIL | own"))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("guards.txt:2: 3 columns where 5 are expected (in \"Skagen Guard | NORMIL | own\")");
    }

    @Test
    void refusesAnEmptyColumnThatIsNeeded() {
        assertThatThrownBy(() -> row(" | NORMIL |  |  | own").need("name"))
                .isInstanceOf(DictionaryException.class)
                .hasMessage("guards.txt:2: the column \"name\" is empty");
    }

    @ParameterizedTest
    @CsvSource({"2011-13-01", "2011-13", "20x1", "17 December 2011", "2011-2-1", "11"})
    void refusesADayThatIsNone(String day) {
        assertThatThrownBy(() -> row("A | NOR | " + day + " |  | own").from())
                .isInstanceOf(DictionaryException.class)
                .hasMessage(
                        "guards.txt:2: \"" + day + "\" is not a day, month or year such as 2011-12-17, 2011-12, 2011");
    }

    private static DictionaryTable.Row row(String line) {
        return DictionaryTable.read(file(HEADING, line), COLUMNS).get(0);
    }

    private static DictionaryFile file(String... lines) {
        return new DictionaryFile("guards.txt", List.of(lines));
    }
}
