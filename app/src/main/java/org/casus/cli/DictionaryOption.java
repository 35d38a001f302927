package org.casus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.Dictionaries;
import org.casus.event.Voice;
import picocli.CommandLine.Option;

/** {@code --dictionaries}, for every command that codes. */
final class DictionaryOption {

    private final Function<Dictionaries, Casus> loading;

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description =
                    "A folder of your own dictionaries (.txt), read on top of those of Casus. May be repeated; the last has the last "
                            + "word. docs/dictionaries.md describes their form.")
    private List<Path> folders = List.of();

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
     * The coder with the dictionaries asked for.
     *
     * @throws org.casus.cite.DictionaryException when a line of them does not fit
     */
    Casus casus() {
        Dictionaries dictionaries = Dictionaries.standard();
        for (Path folder : folders) {
            dictionaries = dictionaries.with(folder);
        }
        Casus casus = loading.apply(dictionaries).by(voice);
        return thorough ? casus.thorough() : casus;
    }
}
