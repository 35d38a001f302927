package org.casus.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of the terminal, if there is one. */
final class Terminal {

    private static final int COLUMNS_ELSEWHERE = 120;
    private static final int FEWEST_COLUMNS = 60;
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final Pattern SIZE = Pattern.compile("\\s*\\d+ (\\d+)\\s*");

    private Terminal() {}

    /** Whether standard error is a terminal that can go back over a line. Where the system cannot tell, both others must be one. */
    static boolean showsErrors() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return Files.readSymbolicLink(STANDARD_ERROR).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException untold) {
            return System.console() != null;
        }
    }

    /** How wide to print: as COLUMNS says, else as the terminal is, else 120; at least 60. */
    static int columns() {
        return Math.max(
                FEWEST_COLUMNS,
                Optional.ofNullable(System.getenv("COLUMNS"))
                        .filter(columns -> columns.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .or(() -> System.console() == null ? Optional.empty() : measured())
                        .orElse(COLUMNS_ELSEWHERE));
    }

    private static Optional<Integer> measured() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream said = stty.getInputStream()) {
                Matcher size = SIZE.matcher(new String(said.readAllBytes(), StandardCharsets.US_ASCII));
                return size.matches() ? Optional.of(Integer.valueOf(size.group(1))) : Optional.empty();
            }
        } catch (IOException untold) {
            return Optional.empty();
        }
    }
}
