package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.cli.Commands.Ran;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.CorpusReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeASmallCorpus() throws IOException {
        Files.writeString(folder.resolve("q-ports.txt"), """
                # theme: ports
                # author: q
                # split: train

                [s+by Malta] [ACCUSE.allege+cue accused] [t Tunisia] on [w Monday] of [c+what towing a buoy away].
                + [s2 It|Malta] [2:REJECT.meet/negated spurned] no [CONSULT/future talks] between [m Oman] and [m Fiji].
                + The buoy is red.

                [s2 Dockers] [2:PROTEST.strike walked out] in [p2 Sfax], [cue reportedly] [what over [c2 rats]]; [s Malta] [AID sent] traps.
                """);
        Files.writeString(folder.resolve("t-snow.txt"), """
                # theme: snow
                # author: t
                # split: test

                Snow fell.
                """);
    }

    @Test
    void aCleanCorpusIsCounted() {
        Ran ran = Commands.run("corpus", "check", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).containsExactly("2 files, 5 sentences, 5 events, no problems.");
    }

    @Test
    void aSecondMarkingIsComparedAndWhatIsWrongInItIsToldOf() throws IOException {
        Path second = Files.writeString(
                Files.createDirectory(folder.resolve("second")).resolve("z.txt"), """
                # theme: again
                # author: z
                # split: train

                [s Malta] [THREATEN accused] [t Tunisia] on [w Monday] of towing a buoy away.
                [x Hail] fell.
                Rain fell.
                """);
        Ran ran = Commands.run("corpus", "agree", folder, "--second", second);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith("1 problem; what is marked wrongly is left out.");
        assertThat(ran.out())
                .containsPattern("trigger +1 +1 +1\\.000")
                .containsPattern("type +0\\.000")
                .containsPattern("source +1 +1 +1\\.000")
                .containsPattern("content +1 +0 +0\\.000")
                .contains("1 sentence compared; 1 sentence of the second marking not found among the first.");
    }

    @Test
    void everyProblemIsListedAndThenCounted() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("z-bad.txt"), "# theme: x\n# author: z\n# split: dev\nSnow fell.\n[x Hail] fell.\n");
        Ran ran = Commands.run("corpus", "check", folder);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out().lines())
                .containsExactly(
                        bad + ":5: \"x\" is no role; expected s, t, m, c, p, w, by, cue or what",
                        bad + ":4: the sentence stands in " + folder.resolve("t-snow.txt") + ":5 too; expected it once",
                        "3 files, 6 sentences, 5 events, 2 problems.");
        Ran stats = Commands.run("corpus", "stats", folder);
        assertThat(stats.code()).isZero();
        assertThat(stats.err())
                .contains("1 problem; what is marked wrongly is left out. 'casus corpus check' lists it.");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        assertThat(Commands.run("corpus", "check", folder, folder.resolve("t-snow.txt"))
                        .code())
                .isZero();
    }

    @Test
    void aPathThatIsNotThereOrHoldsNothingIsAUsageError() throws IOException {
        Ran gone = Commands.run("corpus", "check", folder.resolve("gone"));
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("gone: there is no such file or folder");
        Ran empty = Commands.run("corpus", "stats", Files.createDirectory(folder.resolve("empty")));
        assertThat(empty.code()).isEqualTo(2);
        assertThat(empty.err()).contains("no .txt file stands in");
        assertThat(Commands.run("corpus").err()).contains("casus corpus: a command is missing");
    }

    @Test
    void statsCountTypesModesRolesPartsLengthsAttributionsAndTriggers() {
        Ran ran = Commands.run("corpus", "stats", folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "type events words actual reported possible negated hypothetical future",
                        "ACCUSE 1 1 100.0% 0.0% 0.0% 0.0% 0.0% 0.0%",
                        "STATEMENT 0 0 - - - - - -",
                        "all 5 5 60.0% 0.0% 0.0% 20.0% 0.0% 20.0%",
                        "REJECT.meet 1",
                        "ACCUSE.investigate 0",
                        "none 2",
                        "s source 4 1",
                        "m party 2 0",
                        "train q 1 4 1 5 1",
                        "test t 1 1 1 0 0",
                        "all 2 5 2 5 1",
                        "train 4 4 8 10 11",
                        "test 2 2 2 2 2",
                        "with a speaker 1",
                        "with nobody named 1",
                        "walk out 1 PROTEST 1");
    }

    @Test
    void wordsThatThePagesHaveAndTheCorpusHasNotAreListedByTheirNumber() throws IOException {
        Path pages = folder.resolve("pages.jsonl");
        String page =
                "{\"text\": \"" + "They quarrelled. The envoys quarrel. Malta accuses. Quickly. ".repeat(11) + "\"}\n";
        Files.writeString(pages, page + "{\"text\": 7}\n");
        Ran ran = Commands.run("corpus", "stats", folder, "--against", pages);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("failed ").contains("pages.jsonl#2");
        assertThat(ran.out())
                .endsWith("Verbs and nouns that the pages hold 20 times or more and the corpus nowhere: 1\n"
                        + "word     times\nquarrel  22\n");
    }

    @Test
    void showTellsEventsAndAttributions() {
        Ran ran = Commands.run("corpus", "show", folder, "--type", "accuse,REJECT,AID");
        assertThat(ran.code()).isZero();
        Path file = folder.resolve("q-ports.txt");
        assertThat(ran.out().lines())
                .containsExactly(
                        file + ":5",
                        "Malta accused Tunisia on Monday of towing a buoy away.",
                        "  ACCUSE.allege (accused)  Malta → Tunisia  content \"towing a buoy away\"  on Monday",
                        "  said by Malta (accused): \"towing a buoy away\"",
                        "",
                        file + ":6",
                        "It spurned no talks between Oman and Fiji.",
                        "  CONSULT (talks)  Oman ↔ Fiji  future",
                        "  REJECT.meet (spurned)  It (Malta) → -  negated",
                        "",
                        file + ":9",
                        "Dockers walked out in Sfax, reportedly over rats; Malta sent traps.",
                        "  AID (sent)  Malta → -",
                        "  PROTEST.strike (walked out)  Dockers → -  content \"rats\"  in Sfax",
                        "  said (reportedly): \"over rats\"",
                        "",
                        "3 sentences.");
    }

    @Test
    void showTakesWordsAndNoMoreThanAskedFor() {
        assertThat(Commands.run("corpus", "show", folder, "--words", "SNOW|buoy is")
                        .out())
                .contains("The buoy is red.", "Snow fell.", "2 sentences.")
                .doesNotContain("Dockers");
        assertThat(Commands.run("corpus", "show", folder, "--number", "1").out())
                .contains("The first 1 of 5 sentences. --number shows more.");
        assertThat(Commands.run("corpus", "show", folder, "--words", "hail").out())
                .isEqualTo("No sentences that meet these conditions." + System.lineSeparator());
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        Ran regex = Commands.run("corpus", "show", folder, "--words", "(");
        assertThat(regex.code()).isEqualTo(2);
        assertThat(regex.err()).contains("--words \"(\" is no regular expression: Unclosed group");
        assertThat(Commands.run("corpus", "show", folder, "--number", "0").code())
                .isEqualTo(2);
    }

    @Test
    void onATerminalTheMarkedWordsAreColoured() throws IOException {
        CorpusFile file = CorpusReader.read(folder.resolve("q-ports.txt"));
        List<String> lines = MarkedText.lines(file.path(), file.sentences().get(0), 100, new Ink(true));
        assertThat(lines.get(1))
                .startsWith("\u001b[36mMalta\u001b[0m \u001b[1;33maccused\u001b[0m \u001b[35mTunisia\u001b[0m on");
        assertThat(lines.get(2))
                .startsWith("  \u001b[33mACCUSE.allege\u001b[0m (accused)  \u001b[36mMalta\u001b[0m → ");
    }
}
