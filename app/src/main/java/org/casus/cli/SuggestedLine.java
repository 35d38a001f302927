package org.casus.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.parse.NameKind;

/**
 * A line for a dictionary, as far as pages tell it: {@code XXX} stands for letters that they do not tell, and {@code unchecked} for the
 * source.
 *
 * @param dictionary the file it is for
 * @param cells its columns
 */
record SuggestedLine(String dictionary, List<String> cells) {

    private static final String OPEN = "XXX";
    private static final String UNCHECKED = "unchecked";

    SuggestedLine {
        cells = List.copyOf(cells);
    }

    /** Empty for a description whose noun is a role already: no line can tell whose it is. */
    static Optional<SuggestedLine> of(Roster.Entry entry) {
        String name = cell(entry.name());
        return switch (entry.kind()) {
            case PER ->
                line("leaders.txt", id(name), name, "", entry.role().orElse(""), code(entry), "", "", UNCHECKED);
            case ORG -> line("institutions.txt", id(name), code(entry), name, "", "", "", UNCHECKED);
            case LOC -> line("seats.txt", name, code(entry), UNCHECKED);
            default -> entry.isRole() ? Optional.empty() : line("roles.txt", name, OPEN, UNCHECKED);
        };
    }

    private static Optional<SuggestedLine> line(String dictionary, String... cells) {
        return Optional.of(new SuggestedLine(dictionary, List.of(cells)));
    }

    /** The state where the stories are set, then the role's sector; a place that acts stands for a government. */
    private static String code(Roster.Entry entry) {
        String sector = entry.kind() == NameKind.LOC ? "GOV" : OPEN;
        return entry.state().orElse(OPEN) + entry.sector().orElse(sector);
    }

    private static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Words without what parts columns and values. */
    private static String cell(String words) {
        return OneLine.of(words.replaceAll("[|;]", " "));
    }

    String text() {
        return String.join(" | ", cells);
    }
}
