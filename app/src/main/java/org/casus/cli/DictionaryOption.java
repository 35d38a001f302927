package org.casus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.Dictionaries;
import org.casus.event.Voice;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --dictionaries}, for every command that codes. */
final class DictionaryOption {

    private static final int LISTED = 10;

    private final Function<Dictionaries, Casus> loading;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description =
                    "A folder of your own dictionaries (.txt), read on top of those of Casus; dictionaries of PETRARCH and TABARI "
                            + "(.actors, .agents) add what those lack. May be repeated; the last has the last word. "
                            + "docs/dictionaries.md describes their form.")
    private List<Path> folders = List.of();

    @Option(
            names = "--all-warnings",
            description =
                    "List every line of PETRARCH's and TABARI's dictionaries that cannot be used, not only the first ten of a file.")
    private boolean allWarnings;

    @Option(
            names = "--thorough",
            description =
                    "Read every sentence in full. Without it, sentences that show no sign of an event at a first look are passed "
                            + "over, which loses fewer than one event in two hundred and saves some of the time.")
    private boolean thorough;

    @Option(
            names = "--coder",
            paramLabel = "VOICE",
            defaultValue = "both",
            converter = VoiceOption.class,
            completionCandidates = VoiceOption.class,
            description =
                    "Who says what an event is: ${COMPLETION-CANDIDATES}. rules: the entries of the dictionaries; reader: what it has "
                            + "learned from the corpus; both (the default) are judged together.")
    private Voice voice = Voice.BOTH;

    DictionaryOption(Function<Dictionaries, Casus> loading) {
        this.loading = loading;
    }

    /**
     * The coder with the dictionaries asked for. What it took from dictionaries of PETRARCH and TABARI, and which of their lines it could
     * not use, is told on standard error.
     *
     * @throws org.casus.cite.DictionaryException when a line of them does not fit
     */
    Casus casus() {
        return casus(false);
    }

    /**
     * The same.
     *
     * @param quiet whether only lines that cannot be used are told of
     */
    Casus casus(boolean quiet) {
        Dictionaries dictionaries = Dictionaries.standard();
        for (Path folder : folders) {
            dictionaries = dictionaries.with(folder);
        }
        Casus casus = loading.apply(dictionaries).by(voice).on(LocalDate.now(ZoneOffset.UTC));
        AdoptionReport report = new AdoptionReport(casus.adoptions());
        PrintWriter err = spec.commandLine().getErr();
        report.warnings(allWarnings ? Integer.MAX_VALUE : LISTED).forEach(err::println);
        if (!quiet) {
            report.summary().forEach(err::println);
        }
        err.flush();
        return thorough ? casus.thorough() : casus;
    }
}
