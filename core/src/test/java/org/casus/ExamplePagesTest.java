package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Party;
import org.casus.event.Event;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;
import org.casus.time.DateRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The example pages give the records of {@code src/test/resources/org/casus/examples}. A change of the coder shows there, line by line; after reading the
 * difference, {@code ./verify -Dgolden=write} writes the files anew.
 */
final class ExamplePagesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "casus", "examples");

    @TestFactory
    Stream<DynamicTest> givesTheGoldenRecords() throws IOException {
        Map<String, String> coded = coded();
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> page : coded.entrySet()) {
                Files.writeString(golden(page.getKey()), page.getValue());
            }
        }
        return coded.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(page.getValue()).isEqualTo(Files.readString(golden(page.getKey())))));
    }

    private static Path golden(String page) {
        return GOLDEN.resolve(page.replace('#', '-') + ".txt");
    }

    private static Map<String, String> coded() {
        Casus casus = Casus.standard();
        Map<String, String> coded = new TreeMap<>();
        try (Stream<Read> pages = new PageFiles().open(List.of(EXAMPLES.toString()), InputStream.nullInputStream())) {
            pages.filter(Page.class::isInstance)
                    .map(Page.class::cast)
                    .forEach(page -> coded.put(name(page), text(casus.code(page))));
        }
        assertThat(coded).hasSizeGreaterThanOrEqualTo(12);
        return coded;
    }

    private static String name(Page page) {
        return Path.of(page.file()).getFileName().toString();
    }

    private static String text(Coding coding) {
        StringBuilder text = new StringBuilder("published ")
                .append(range(coding.published().range()))
                .append(coding.published().doubt() ? ", doubtful" : "")
                .append("\n\n");
        coding.events().forEach(event -> text.append(text(event)).append('\n'));
        return text.toString();
    }

    private static String text(Event event) {
        String attribution = event.attribution().stream()
                .map(link -> link.role().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + link.speaker().name())
                .collect(Collectors.joining(", "));
        return event.sentence().text().replaceAll("\\s+", " ") + "\n  "
                + range(event.date().range()) + "  " + event.type() + " " + event.modes() + "  "
                + codes(event.source()) + (event.mutual() ? " with " : " to ") + codes(event.target()) + "  "
                + event.factuality().label() + (event.historical() ? ", historical" : "") + "\n  "
                + words(event.source()) + " [" + event.trigger().text() + "] " + words(event.target())
                + (attribution.isEmpty() ? "" : "\n  says " + attribution) + "\n";
    }

    private static String codes(List<Party> side) {
        return side.stream()
                .map(party -> party.code().map(Object::toString).orElse("-"))
                .collect(Collectors.joining("+", "", side.isEmpty() ? "-" : ""));
    }

    private static String words(List<Party> side) {
        return side.stream().map(party -> "\"" + party.words().text() + "\"").collect(Collectors.joining(" + "));
    }

    private static String range(DateRange range) {
        return day(range.start()) + ".." + day(range.end());
    }

    private static String day(Optional<java.time.LocalDate> day) {
        return day.map(Object::toString).orElse("");
    }
}
