package org.casus.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.casus.Casus;

/** Runs commands as a user would; the coder is loaded once for all tests. */
final class Commands {

    private static final Map<String, Casus> CODERS = new ConcurrentHashMap<>();

    private Commands() {}

    /**
     * What a command came to.
     *
     * @param out standard output
     * @param err standard error
     */
    record Ran(int code, String out, String err) {}

    static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = Main.commandLine(dictionaries ->
                        CODERS.computeIfAbsent(dictionaries.digest(), digest -> Casus.with(dictionaries)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Ran(code, out.toString(), err.toString());
    }
}
