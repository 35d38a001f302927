package org.casus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.page.Format;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;

/** The README's Java example is this code, and does what it says. */
final class ReadmeTest {

    @Test
    void codesThePageOfTheReadme() throws IOException {
        List<String> printed = new ArrayList<>();

        Casus casus = Casus.standard();
        Page page = Page.of("story.txt", Format.TEXT, "Norway condemned the Belarusian raid.".getBytes(UTF_8));
        for (Event event : casus.code(page).events()) {
            printed.add(event.type() + ": " + event.because());
        }

        assertThat(printed).singleElement().asString().startsWith(EventType.ACCUSE + ": accuse.txt:");
        assertThat(Files.readString(Path.of("..", "README.md")))
                .contains(
                        "Page page = Page.of(\"story.txt\", Format.TEXT, \"Norway condemned the Belarusian raid.\".getBytes(UTF_8));")
                .contains("for (Event event : casus.code(page).events()) {")
                .contains("event.type() + \": \" + event.because()");
    }
}
