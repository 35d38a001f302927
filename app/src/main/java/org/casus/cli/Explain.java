package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus explain}: how sentences are read. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell how a sentence is read, and what is coded from it.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%nDescription:%n",
        description = {
            "Prints, for each sentence of the text: its tree, its words with tag, lemma, head and relation, the actors with "
                    + "their codes, the calendar expressions, every dictionary entry that was tried and how it ended, and the "
                    + "event that was coded with all its reasons, or why nothing was.",
            "",
            "The text is read as a page of its own, without a date: \"on Tuesday\" stays open."
        },
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the text was read", "2:the command was not understood"},
        footer = {
            "%nExamples:%n",
            "  casus explain \"Two ministers from Chile met their Peruvian counterparts in Lima.\"",
            "  casus explain - < story.txt"
        })
final class Explain implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "One or more sentences; - reads standard input.")
    private List<String> words = List.of();

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private DictionaryOption dictionaries;

    @Override
    public Integer call() throws IOException {
        String text = text().strip();
        if (text.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no sentence to explain");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Explanation> explanations = dictionaries.casus().explain(text);
        if (explanations.isEmpty()) {
            out.println("No sentence was found in the text.");
        }
        print(explanations, Ink.forTerminal(), out);
        out.flush();
        return 0;
    }

    static void print(List<Explanation> explanations, Ink ink, PrintWriter out) {
        String gap = "";
        for (Explanation explanation : explanations) {
            out.print(gap);
            ExplanationText.lines(explanation, ink).forEach(out::println);
            gap = System.lineSeparator() + System.lineSeparator();
        }
    }

    private String text() throws IOException {
        return words.equals(List.of("-"))
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : String.join(" ", words);
    }
}
