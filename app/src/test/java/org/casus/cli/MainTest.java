package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryCommandAndExitCode() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "code",
                        "events",
                        "show",
                        "explain",
                        "parse",
                        "eval",
                        "corpus",
                        "sample",
                        "Exit codes:",
                        "some pages failed");
    }

    @Test
    void everyCommandHasSynopsisDescriptionExitCodesAndExamples() {
        for (CommandLine command : Main.commandLine().getSubcommands().values()) {
            if (!command.getCommandName().equals("help")) {
                assertThat(command.getUsageMessage())
                        .contains("Usage: casus " + command.getCommandName())
                        .contains("Description:", "Options:", "Exit codes:", "Examples:");
            }
        }
    }

    @Test
    void everyCommandOfTheCorpusHasThemToo() {
        for (String command : List.of("check", "stats", "show", "agree")) {
            assertThat(Commands.run("corpus", command, "--help").out())
                    .contains("Usage: casus corpus " + command)
                    .contains("Description:", "Arguments:", "Options:", "Exit codes:", "Examples:");
        }
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("casus: a command is missing", "Try 'casus --help'.");
    }

    @Test
    void aMistypedCommandIsSuggested() {
        assertThat(run("explian", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("explian", "Did you mean: casus explain");
    }

    @Test
    void anUnknownKindIsAUsageErrorThatNamesTheKinds() {
        assertThat(run("eval", "weather", "gold.jsonl")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "there is no kind \"weather\", only events, neutral, triggers, look, treebank, names, corpus, "
                                + "actors, sides, days, claimants, attribution, time, factuality");
    }

    @Test
    void aMissingGoldFileIsNamed() {
        assertThat(run("eval", "events", "no-such.jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("no-such.jsonl: there is no such file");
    }

    @Test
    void aBadGoldLineIsNamedByFileAndLine(@TempDir Path folder) throws Exception {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"), "{\"id\": \"1\", \"text\": \"x\", \"events\": []}\n{\"id\": 7}\n");
        assertThat(run("eval", "events", gold.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("gold.jsonl:2: field \"events\" should be a list, not missing");
    }

    @Test
    void optionsOfOtherKindsAreUsageErrors() {
        assertThat(run("eval", "names", "x.iob2", "--predictions", "p.jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("--predictions is of use only with events, neutral and time");
        assertThat(run("eval", "treebank", "x.conllu", "--articles", "a.jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("--articles is of use only with factuality");
    }

    @Test
    void blankTextIsNothingToExplain() {
        assertThat(run("explain", " ")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no sentence to explain");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
