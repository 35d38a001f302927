package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.casus.cli.Commands.Ran;
import org.casus.event.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class VoiceOptionTest {

    private final VoiceOption option = new VoiceOption();

    @ParameterizedTest
    @CsvSource({"rules, RULES", "reader, READER", "both, BOTH", "Reader, READER", "RULES, RULES"})
    void aVoiceIsNamedInLettersOfAnySize(String name, Voice voice) {
        assertThat(option.convert(name)).isEqualTo(voice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule", "reader "})
    void anyOtherNameIsRefusedWithThoseThatAreKnown(String name) {
        assertThatThrownBy(() -> option.convert(name))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("\"" + name + "\" is no coder; expected rules, reader or both");
    }

    @Test
    void everyNameThatIsOfferedIsUnderstood() {
        assertThat(option)
                .hasSameSizeAs(Voice.values())
                .allSatisfy(name -> assertThat(option.convert(name).label()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "explain", "eval"})
    void everyCommandThatCodesHearsBothUnlessToldOtherwise(String command) {
        assertThat(voice(command)).isEqualTo(Voice.BOTH);
        assertThat(voice(command, "--coder", "rules")).isEqualTo(Voice.RULES);
        assertThat(voice(command, "--coder=READER")).isEqualTo(Voice.READER);
    }

    @Test
    void anUnknownVoiceIsAUsageErrorThatNamesTheVoices() {
        Ran ran = Commands.run("explain", "--coder", "oracle", "Malta thanked Tonga.");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("casus explain: ")
                .contains("--coder", "\"oracle\" is no coder; expected rules, reader or both");
    }

    @Test
    void helpNamesTheVoices() {
        assertThat(Commands.run("code", "--help").out().replaceAll("\\s+", " "))
                .contains("--coder=VOICE", "Who says what an event is: rules, reader, both.");
    }

    /** What the command is told by these arguments; nothing is loaded. */
    private static Voice voice(String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        words.addAll(command.equals("eval") ? List.of("events", "gold.jsonl") : List.of("story.txt"));
        return Main.commandLine()
                .parseArgs(words.toArray(String[]::new))
                .subcommand()
                .commandSpec()
                .findOption("--coder")
                .getValue();
    }
}
