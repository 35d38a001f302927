package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.casus.cli.Commands.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code casus sample} over one database. */
class SamplingTest {

    private static final String JUDGED =
            "id,judge_event,judge_type,judge_source,judge_target,judge_day,judge_factuality,judge_attribution,note,missed\n";

    @TempDir
    static Path folder;

    private static Path database;
    private static Path drawn;

    @BeforeAll
    static void drawAll() throws IOException {
        database = folder.resolve("test.duckdb");
        Files.writeString(
                folder.resolve("south.txt"),
                "Talks go on in Lima. Chile accused Peru of delays on 2 May 2023. The talks go on.\n");
        Files.writeString(
                folder.resolve("north.txt"),
                "Norway condemned Sweden on 3 June 2023. Denmark did not accuse Iceland of delays.\n");
        Commands.run("code", "--thorough", "--db", database, folder);
        drawn = folder.resolve("drawn");
        assertThat(draw(drawn).out()).startsWith("2 events of 2, from ");
    }

    @Test
    void sheetsHoldThePassageButNeitherConfidenceNorReasons() throws IOException {
        String table = Files.readString(drawn.resolve("sheet.csv"));
        String page = Files.readString(drawn.resolve("sheet.html"));

        assertThat(table)
                .contains("Talks go on in Lima.,Chile >>accused<< Peru of delays on 2 May 2023.,The talks go on.")
                .doesNotContain("accuse.txt", "confidence", "south.txt");
        assertThat(page)
                .contains("<strong>Chile <mark>accused</mark> Peru of delays on 2 May 2023.</strong> The talks go on.")
                .doesNotContain("accuse.txt", "confidence", "south.txt");
        assertThat(Files.readString(drawn.resolve("key.csv")).lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo("id,type,third,region,outlet,stratum,size,drawn,weight,confidence");
    }

    @Test
    void sameSeedWritesTheSameFiles() {
        Path again = folder.resolve("again");

        draw(again);

        assertThat(List.of("sheet.csv", "sheet.html", "key.csv"))
                .allSatisfy(name -> assertThat(again.resolve(name)).hasSameBinaryContentAs(drawn.resolve(name)));
    }

    @Test
    void whatDidNotHappenIsDrawnWithAll() {
        assertThat(draw(folder.resolve("all"), "--all").out()).startsWith("3 events of 3, from ");
    }

    @Test
    void sampleThatIsThereIsNotWrittenOver() {
        Ran ran = draw(drawn);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("sheet.html is there already; a folder without a sample is expected");
    }

    @Test
    void sizeThatIsNoneIsAUsageError() {
        assertThat(draw(folder.resolve("none"), "--size", 0).err()).contains("--size 0: 1 or more is expected");
        assertThat(Commands.run("sample").code()).isEqualTo(2);
    }

    @Test
    void filledSheetIsScored() throws IOException {
        List<String> ids = ids();
        Path filled = sheet(
                "filled.csv",
                ids.get(0) + ",right,right,wrong,right,right,right,right,,\n" + ids.get(1)
                        + ",right,right,right,right,?,right,right,good,a visit; a raid\n");

        Ran ran = score(filled);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("Judged: 2 of 2 drawn, from ")
                .containsPattern("event +2 +0 +1\\.00 +1\\.00–1\\.00")
                .containsPattern("source +2 +0 +0\\.50 +0\\.50–0\\.50")
                .containsPattern("day +1 +1 +1\\.00")
                .containsPattern("whole row +1 +1 +0\\.00")
                .containsPattern("ACCUSE +2 +100 100–100")
                .contains("Noted as missed: 2 in 1 of 2 passages.");
    }

    @Test
    void sheetFromTheTableItselfIsScored() throws IOException {
        String table = Files.readString(drawn.resolve("sheet.csv"))
                .lines()
                .map(line -> line.replaceFirst(",,,,,,,,$", "right,right,right,right,right,right,right,,"))
                .collect(Collectors.joining("\n"));

        Ran ran = score(Files.writeString(folder.resolve("table.csv"), table));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).containsPattern("whole row +2 +0 +1\\.00");
    }

    @Test
    void badRowsAndCellsAreToldAndTheRestIsScored() throws IOException {
        List<String> ids = ids();
        Path filled = sheet(
                "bad.csv",
                ids.get(0) + ",right,perhaps,right,right,right,right,right,,\n" + ids.get(0)
                        + ",wrong,,,,,,,,\ne:unknown,right,,,,,,,,\n");

        Ran ran = score(filled);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines())
                .containsExactly(
                        filled + ":2: judge_type \"perhaps\": right, wrong or cannot tell is expected; cell left out",
                        filled + ":3: id \"" + ids.get(0) + "\": a row for each id is expected; second row left out",
                        filled + ":4: id \"e:unknown\": one of the key is expected; row left out");
        assertThat(ran.out()).startsWith("Judged: 1 of 2 drawn, from 1 of ");
    }

    @Test
    void badRowsOfAKeyAreToldAndTheRestIsScored() throws IOException {
        List<String> ids = ids();
        Path key = Files.writeString(
                folder.resolve("bad-key.csv"),
                "id,type,third,stratum,size\n" + ids.get(0) + ",ACCUSE,low,A,7\n" + ids.get(1)
                        + ",ACCUSE,lowest,A,7\n");
        Path filled = sheet("one.csv", ids.get(0) + ",right,,,,,,,,\n");

        Ran ran = Commands.run("sample", "score", key, filled);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(key + ":3: third \"lowest\": low, middle or high is expected; left out"
                        + System.lineSeparator());
        assertThat(ran.out()).startsWith("Judged: 1 of 1 drawn, from 1 of 1 strata, which hold 7 of 7 records.");
    }

    @Test
    void secondSheetIsCompared() throws IOException {
        List<String> ids = ids();
        Path first = sheet("first.csv", ids.get(0) + ",right,right,,,,,,,\n" + ids.get(1) + ",right,wrong,,,,,,,\n");
        Path second = sheet("second.csv", ids.get(0) + ",right,right,,,,,,,\n" + ids.get(1) + ",right,right,,,,,,,\n");

        Ran ran = Commands.run("sample", "score", drawn.resolve("key.csv"), first, second);

        assertThat(ran.out())
                .contains("Agreement with the second sheet:")
                .containsPattern("event +2 +100 % +–")
                .containsPattern("type +2 +50 % +0\\.00")
                .contains("  " + ids.get(1) + "  type: wrong, right")
                .doesNotContain("  " + ids.get(0));
    }

    @Test
    void fileThatIsNoSheetIsAUsageError() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.csv"), "id,remark\n");

        assertThat(score(notes).code()).isEqualTo(2);
        assertThat(score(notes).err()).contains("notes.csv:1: no column judge_event, judge_type");
        assertThat(score(folder.resolve("absent.csv")).err()).contains("absent.csv: there is no such file");
    }

    @Test
    void everyCommandHasSynopsisDescriptionExitCodesAndExamples() {
        CommandLine sample =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get("sample"));
        for (CommandLine command : sample.getSubcommands().values()) {
            assertThat(command.getUsageMessage())
                    .contains("Usage: casus sample " + command.getCommandName())
                    .contains("Description:", "Options:", "Exit codes:", "Examples:");
        }
    }

    private static Ran draw(Path out, Object... more) {
        Object[] all = new Object[more.length + 6];
        System.arraycopy(new Object[] {"sample", "draw", "--db", database, "--out", out}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Commands.run(all);
    }

    private static Ran score(Path filled) {
        return Commands.run("sample", "score", drawn.resolve("key.csv"), filled);
    }

    private static List<String> ids() throws IOException {
        return Files.readString(drawn.resolve("key.csv"))
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private static Path sheet(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), JUDGED + rows);
    }
}
