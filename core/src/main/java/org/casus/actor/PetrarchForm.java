package org.casus.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.cite.DictionaryFile;

/** The two dictionaries of PETRARCH and TABARI that Casus reads. */
public enum PetrarchForm {
    /** Who names stand for: {@code NAME_ [CODE]}. */
    ACTORS(".actors", Pattern.compile("\\[(?!~)[A-Z]{3}[^\\]]*\\]")),
    /** What nouns make of whoever they are said of: {@code NOUN [~CODE]}. */
    AGENTS(".agents", Pattern.compile("\\[~[A-Z]{3}[^\\]]*\\]"));

    private static final int SEEN = 50;

    private final String ending;
    private final Pattern code;

    PetrarchForm(String ending, Pattern code) {
        this.ending = ending;
        this.code = code;
    }

    /** Whether a file's name says that it is such a dictionary: {@code north.actors}, {@code north.agents.txt}. */
    public static boolean isNamedSo(String fileName) {
        return byName(fileName).isPresent();
    }

    /**
     * Which of them a file is: by the end of its name; failing that by the first code in brackets, among its first fifty lines that are
     * no comments. Empty for every other file.
     */
    public static Optional<PetrarchForm> of(DictionaryFile file) {
        return byName(file.simpleName()).or(() -> byContent(file));
    }

    private static Optional<PetrarchForm> byName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (PetrarchForm form : values()) {
            if (name.endsWith(form.ending) || name.endsWith(form.ending + ".txt")) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static Optional<PetrarchForm> byContent(DictionaryFile file) {
        if (file.isHeaded("type:") || file.isHeaded("@")) {
            return Optional.empty();
        }
        return file.lines().stream()
                .map(PetrarchLine::withoutComment)
                .filter(line -> !line.isBlank())
                .limit(SEEN)
                .takeWhile(line -> !line.contains("|"))
                .flatMap(line -> byCode(line).stream())
                .findFirst();
    }

    private static Optional<PetrarchForm> byCode(String line) {
        return AGENTS.code.matcher(line).find()
                ? Optional.of(AGENTS)
                : Optional.of(ACTORS).filter(form -> form.code.matcher(line).find());
    }
}
