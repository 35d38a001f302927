package org.casus.store;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in one line what DuckDB refused and why. */
final class Refusal {

    private static final Pattern PROCESS = Pattern.compile("\\(PID (\\d+)\\)");

    private Refusal() {}

    static StoreException of(String name, SQLException refused) {
        return new StoreException(name + ": " + reason(String.valueOf(refused.getMessage())), refused);
    }

    private static String reason(String message) {
        if (message.contains("Could not set lock")) {
            return "in use by another process" + process(message) + "; wait for it to end or name another file";
        }
        if (message.contains("not a valid DuckDB database")) {
            return "not a DuckDB database; name another file";
        }
        return message.lines().findFirst().orElse("failed without a message");
    }

    private static String process(String message) {
        Matcher matcher = PROCESS.matcher(message);
        return matcher.find() ? " (number " + matcher.group(1) + ")" : "";
    }
}
