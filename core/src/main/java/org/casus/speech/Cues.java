package org.casus.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.cite.DictionaryFile;
import org.casus.text.Token;

/** The verbs that mark who says so. Immutable; safe for use by several threads. */
public final class Cues {

    private static final String HEADING = "verb | source";

    private final Set<String> verbs;

    private Cues(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /**
     * The cues of the files named {@code cues.txt}; other files are passed over.
     *
     * @throws org.casus.cite.DictionaryException when a line does not fit
     */
    public static Cues of(List<DictionaryFile> files) {
        Set<String> verbs = new HashSet<>();
        files.stream().filter(file -> file.simpleName().equals("cues.txt")).forEach(file -> read(file, verbs));
        return new Cues(verbs);
    }

    boolean isCue(Token verb) {
        return verb.isTagged("VERB") && verb.lemmas().stream().anyMatch(verbs::contains);
    }

    private static void read(DictionaryFile file, Set<String> verbs) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (line.isBlank() || line.startsWith("#") || line.equals(HEADING)) {
                continue;
            }
            String[] cells = line.split("\\|", -1);
            if (cells.length != 2 || cells[0].isBlank()) {
                throw file.wrong(i + 1, "two columns, \"" + HEADING + "\", are expected, not \"" + line + "\"");
            }
            verbs.add(cells[0].strip());
        }
    }
}
