package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.store.FoundEvent;
import org.casus.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus show}: one event. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Show an event: its words, every field, and why it reads as it does.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints the sentence among those around it, with the words for source, target, trigger and content set off: in colour on "
                    + "a terminal, in brackets otherwise. All fields of the record follow, each with its reason."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the event was shown",
            "2:the command or the database was not understood, or no event or several begin so"
        },
        footer = {"%nExamples:%n", "  casus show e:4b1f9c2d00a1b2c3", "  casus show 4b1f9c"})
final class Show implements Callable<Integer> {

    private static final int CANDIDATES = 20;
    private static final int WIDEST = 110;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of an event or its beginning, as 'casus events' prints it.")
    @SuppressWarnings("NullAway.Init") // picocli demands it
    private String id;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DatabaseOption database;

    @Override
    public Integer call() {
        List<FoundEvent> found = find();
        Ink ink = Ink.forTerminal();
        if (found.size() > 1) {
            tellCandidates(found, ink);
            return spec.exitCodeOnInvalidInput();
        }
        PrintWriter out = spec.commandLine().getOut();
        EventCard.lines(found.get(0), Math.min(WIDEST, Terminal.columns()), ink).forEach(out::println);
        out.flush();
        return 0;
    }

    private List<FoundEvent> find() {
        try (Store store = database.read()) {
            List<FoundEvent> found = store.find(id, CANDIDATES + 1);
            if (found.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "no event in " + database.file() + " has an id that begins with \"" + id + "\"");
            }
            return found;
        }
    }

    private void tellCandidates(List<FoundEvent> found, Ink ink) {
        PrintWriter err = spec.commandLine().getErr();
        boolean more = found.size() > CANDIDATES;
        err.println(spec.qualifiedName() + ": " + (more ? "more than " + CANDIDATES : found.size())
                + " events have an id that begins with \"" + id + "\"; give more of it:");
        found.stream()
                .limit(CANDIDATES)
                .map(FoundEvent::event)
                .map(RecordedEvent::new)
                .forEach(event -> err.println("  " + event.id() + "  " + Days.brief(event.date()) + "  "
                        + String.join(", ", event.side("source")) + " "
                        + ink.in(Ink.Style.ofQuad(event.quad()), event.type())
                        + " " + String.join(", ", event.side("target"))));
        err.flush();
    }
}
