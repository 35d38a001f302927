package org.casus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.casus.cli.Ink.Style;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.MarkedSentence;
import org.casus.event.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code casus corpus show}: marked sentences for reading. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Show marked sentences with their events and attributions.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints the sentences that meet every condition, in the order of the files: where it stands, the sentence without its "
                    + "marks, a line for each event and one for each attribution. Without conditions, all.",
            "",
            "An event is told as its type and mode with the trigger in parentheses, its sides (→ from source to target, ↔ of those "
                    + "that act together, - for one that is not named), content, place, time, and its factuality if it is not "
                    + "actual. In parentheses behind a pronoun stands whom it means."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the sentences were shown, even if there are none",
            "2:the command or a path was not understood"
        },
        footer = {
            "%nExamples:%n",
            "  casus corpus show corpus/b-ports.txt",
            "  casus corpus show --type ACCUSE,THREATEN --number 5",
            "  casus corpus show --words \"cease-?fire|truce\""
        })
final class CorpusShow implements Callable<Integer> {

    private static final int WIDEST = 110;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CorpusPaths paths;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only sentences with an event of these types: ${COMPLETION-CANDIDATES}.")
    private List<EventType> types = List.of();

    @Option(
            names = "--words",
            paramLabel = "REGEX",
            description = "Only sentences in which this regular expression is found; capitals do not matter.")
    private Optional<String> words = Optional.empty();

    @Option(
            names = "--number",
            paramLabel = "N",
            defaultValue = "20",
            description = "No more than N sentences (default: ${DEFAULT-VALUE}).")
    private int number;

    @Override
    public Integer call() {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), "--number asks for 1 or more, not " + number);
        }
        Optional<Pattern> pattern = words.map(this::pattern);
        PrintWriter out = spec.commandLine().getOut();
        Ink ink = Ink.forTerminal();
        int columns = Math.min(WIDEST, Terminal.columns());
        long met = 0;
        for (CorpusFile file : paths.readTelling()) {
            for (MarkedSentence sentence : file.sentences()) {
                if (fits(sentence, pattern) && ++met <= number) {
                    MarkedText.lines(file.path(), sentence, columns, ink).forEach(out::println);
                    out.println();
                }
            }
        }
        out.println(tell(met, ink));
        out.flush();
        return 0;
    }

    private String tell(long met, Ink ink) {
        if (met == 0) {
            return "No sentences that meet these conditions.";
        }
        return met <= number
                ? RunReport.count(met, "sentence") + "."
                : "The first " + number + " of " + RunReport.count(met, "sentence") + "."
                        + ink.in(Style.FAINT, " --number shows more.");
    }

    private boolean fits(MarkedSentence sentence, Optional<Pattern> pattern) {
        return pattern.map(one -> one.matcher(sentence.text()).find()).orElse(true)
                && (types.isEmpty()
                        || sentence.triggers().stream().anyMatch(trigger -> types.contains(trigger.type())));
    }

    private Pattern pattern(String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (PatternSyntaxException e) {
            throw new ParameterException(
                    spec.commandLine(), "--words \"" + regex + "\" is no regular expression: " + e.getDescription(), e);
        }
    }
}
