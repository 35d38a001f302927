package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cite.DictionaryFile;

/** Reads an agent file of PETRARCH or TABARI into role nouns; a line that cannot be used is told of and passed over. */
final class PetrarchAgents {

    private static final Pattern SET = Pattern.compile("!([A-Z]+)!\\s*=(.*)");
    private static final Pattern USE = Pattern.compile("!([A-Z]+)!(?![A-Z])");
    private static final Pattern PLURAL = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> OPEN_ENDS = Set.of("in", "of", "for", "to", "from", "at", "with", "and", "the");

    private final DictionaryFile file;
    private final CameoCodes cameo;
    private final Map<String, List<String>> sets = new HashMap<>();
    private final List<RoleBook.Role> roles = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private PetrarchAgents(DictionaryFile file, CameoCodes cameo) {
        this.file = file;
        this.cameo = cameo;
    }

    /**
     * What a file holds.
     *
     * @param passedOver the lines that could not be used, each with what was expected
     */
    record Read(List<RoleBook.Role> roles, List<String> passedOver) {

        Read {
            roles = List.copyOf(roles);
            passedOver = List.copyOf(passedOver);
        }
    }

    static Read read(DictionaryFile file, CameoCodes cameo) {
        PetrarchAgents reading = new PetrarchAgents(file, cameo);
        for (int i = 0; i < file.lines().size(); i++) {
            reading.take(i + 1, file.lines().get(i));
        }
        return new Read(reading.roles, reading.passedOver);
    }

    private void take(int number, String written) {
        Matcher set = SET.matcher(PetrarchLine.withoutComment(written));
        PetrarchLine line = PetrarchLine.of(written);
        if (set.matches()) {
            sets.put(
                    set.group(1),
                    Arrays.stream(set.group(2).split(",", -1))
                            .map(String::strip)
                            .toList());
        } else if (!line.isEmpty()) {
            agent(number, line);
        }
    }

    private void agent(int number, PetrarchLine line) {
        Optional<String> code = line.codes().stream().findFirst();
        Optional<String> sector = code.filter(written -> written.startsWith("~"))
                .flatMap(written -> cameo.sector(written.substring(1).strip()));
        Set<String> nouns = nouns(line.words());
        if (code.isEmpty()) {
            passOver(number, "a code as [~GOV] is expected behind a noun");
        } else if (sector.isEmpty()) {
            passOver(
                    number,
                    "[~ and letters that cameo.txt has a sector for are expected (in \"[" + code.get() + "]\")");
        } else if (nouns.isEmpty()) {
            passOver(number, "a noun is expected, its sets defined before it (in \"" + line.words() + "\")");
        } else {
            nouns.forEach(
                    noun -> roles.add(new RoleBook.Role(List.of(noun.split(" ", -1)), sector.get(), file.at(number))));
        }
    }

    /** The noun with every word of the sets it names, and its irregular plural. */
    private Set<String> nouns(String words) {
        Matcher plural = PLURAL.matcher(words);
        String irregular = plural.find() ? plural.group(1) : "";
        return Stream.of(PLURAL.matcher(words).replaceAll(" "), irregular)
                .flatMap(written -> expanded(written).stream())
                .map(PetrarchAgents::plain)
                .filter(noun -> !noun.isEmpty() && !OPEN_ENDS.contains(noun.substring(noun.lastIndexOf(' ') + 1)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@code FISHER!PERSON!} for each word of the set; none where the set is not known. */
    private List<String> expanded(String written) {
        Matcher use = USE.matcher(written);
        return use.find()
                ? sets.getOrDefault(use.group(1), List.of()).stream()
                        .map(word -> written.substring(0, use.start()) + word + written.substring(use.end()))
                        .flatMap(word -> expanded(word).stream())
                        .toList()
                : List.of(written);
    }

    private static String plain(String written) {
        return written.replace("!", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\s,()-]+", " ")
                .strip();
    }

    private void passOver(int number, String expectation) {
        passedOver.add(file.wrong(number, expectation).getMessage());
    }
}
