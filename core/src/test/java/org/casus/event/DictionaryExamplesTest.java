package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.Casus;
import org.casus.Dictionaries;
import org.casus.actor.Party;
import org.junit.jupiter.api.Test;

/**
 * Every entry's examples are coded as marked, and its counter-examples left alone. What the parser of the day reads wrongly stands in
 * {@code examples-missed.txt}; after reading what changed, {@code ./verify -Dgolden=write} writes it anew.
 */
final class DictionaryExamplesTest {

    private static final double HALF = 0.5;
    private static final Path MISSED =
            Path.of("src", "test", "resources", "org", "casus", "event", "examples-missed.txt");
    private static final String HEAD =
            "# Examples of the event files that are not coded as marked, mostly since the parser reads them"
                    + " wrongly.\n# Written by ./verify -Dgolden=write; a line that goes is a gain, a line that comes asks for a look.\n";

    private final Dictionaries dictionaries = Dictionaries.standard();
    private final Casus casus = Casus.with(dictionaries).by(Voice.RULES);
    private final EventDictionary dictionary = EventDictionary.of(dictionaries.files());

    @Test
    void codesEveryExampleAsMarkedSaveThoseKnownToBeMissed() throws IOException {
        Set<String> missed = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : dictionary.entries()) {
            entry.examples().stream()
                    .filter(seen::add)
                    .filter(example -> !isCoded(entry, MarkedExample.parse(example)))
                    .forEach(example -> missed.add(file(entry) + " | " + example));
            entry.not().stream()
                    .filter(seen::add)
                    .filter(sentence -> codes(entry, sentence))
                    .forEach(sentence -> missed.add(file(entry) + " | not: " + sentence));
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(MISSED, HEAD + String.join("\n", missed) + "\n");
        }
        assertThat(String.join("\n", missed)).isEqualTo(String.join("\n", known()));
    }

    private boolean isCoded(Entry entry, MarkedExample example) {
        return events(example.text()).stream()
                .filter(event -> event.type() == entry.type())
                .anyMatch(event -> holds(sides(event, event.source()), example.source())
                        && holds(sides(event, event.target()), example.target()));
    }

    private boolean codes(Entry entry, String sentence) {
        return events(sentence).stream().anyMatch(event -> event.type() == entry.type());
    }

    private List<Event> events(String text) {
        return casus.explain(text).stream()
                .flatMap(explanation -> explanation.events().stream())
                .toList();
    }

    private static List<String> sides(Event event, List<Party> side) {
        List<Party> parties = new ArrayList<>(side);
        if (event.mutual()) {
            parties.addAll(event.source());
            parties.addAll(event.target());
        }
        return parties.stream().map(party -> party.words().text()).toList();
    }

    private static boolean holds(List<String> found, List<String> marked) {
        return marked.stream().allMatch(words -> found.stream().anyMatch(other -> isMostlySame(words, other)));
    }

    private static boolean isMostlySame(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return 2.0 * common.size() / (first.size() + second.size()) >= HALF;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static String file(Entry entry) {
        return entry.cite().substring(0, entry.cite().indexOf(':'));
    }

    private static List<String> known() throws IOException {
        return Files.readAllLines(MISSED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
