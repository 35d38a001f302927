package org.casus.cite;

import java.util.List;

/**
 * A dictionary as it was read, so that what rests on one of its lines can name the line.
 *
 * @param name the file's name, {@code accuse.txt}, with the folder for a user's own
 * @param lines its lines, without line ends
 */
public record DictionaryFile(String name, List<String> lines) {

    public DictionaryFile {
        lines = List.copyOf(lines);
    }

    /** The file's name without its folder. */
    public String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Whether its first line that is neither empty nor a comment begins so. */
    public boolean isHeaded(String beginning) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(line -> line.startsWith(beginning))
                .isPresent();
    }

    /** How to cite a line in records: {@code accuse.txt:12}, the same wherever the file lies. */
    public String at(int line) {
        return simpleName() + ":" + line;
    }

    /** The complaint that a line does not fit. */
    public DictionaryException wrong(int line, String expectation) {
        return new DictionaryException(name + ":" + line + ": " + expectation);
    }
}
