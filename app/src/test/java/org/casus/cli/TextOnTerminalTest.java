package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.Span;
import org.casus.cli.Ink.Style;
import org.casus.time.DateRange;
import org.junit.jupiter.api.Test;

class TextOnTerminalTest {

    @Test
    void controlCharactersOfAPageNeverReachTheTerminal() {
        assertThat(OneLine.of("a\u001b[31m\tb\r\nc\u200b")).isEqualTo("a [31m b c");
        assertThat(Piece.wrap(List.of(Piece.plain("a\u0007b")), 20, Ink.plain()))
                .containsExactly("a b");
    }

    @Test
    void clippedWordsTakeNoMoreThanTheirColumns() {
        assertThat(OneLine.clip("Honduras", 5)).isEqualTo("Hond…");
        assertThat(OneLine.clip("Honduras", 8)).isEqualTo("Honduras");
        assertThat(OneLine.clipBegin("a-long-name.html", 6)).isEqualTo("….html");
        assertThat(OneLine.width(new Ink(true).in(Style.BAD, "four"))).isEqualTo(4);
    }

    @Test
    void wrappedLinesKeepTheirStyles() {
        List<Piece> pieces =
                List.of(Piece.plain("one "), new Piece("two three", Set.of(Style.BAD)), Piece.plain(", four"));
        assertThat(Piece.wrap(pieces, 8, Ink.plain())).containsExactly("one two", "three,", "four");
        assertThat(Piece.wrap(pieces, 8, new Ink(true)))
                .containsExactly("one \u001b[31mtwo\u001b[0m", "\u001b[31mthree\u001b[0m,", "four");
    }

    @Test
    void marksNestAndThoseThatCrossAreLeftOut() throws Exception {
        String text = "Chile accused Peru of delays";
        Marks marks = new Marks(new ObjectMapper().readTree("""
                                {"source": [{"begin": 0, "end": 5}], "target": [{"begin": 14, "end": 18}],
                                 "trigger": {"begin": 6, "end": 13}, "content": {"begin": 14, "end": 28},
                                 "quote": {"begin": 10, "end": 20}, "quantities": []}
                                """), text, Ink.plain());
        assertThat(Piece.wrap(marks.pieces(new Span(0, text.length())), 200, Ink.plain()))
                .containsExactly("[source Chile] [trigger accused] [content [target Peru] of delays]");
    }

    @Test
    void briefDaysLeaveOutWhatIsUnderstood() {
        assertThat(Days.brief(days("2024-11-01", "2024-11-30"))).isEqualTo("2024-11");
        assertThat(Days.brief(days("2024-01-01", "2024-12-31"))).isEqualTo("2024");
        assertThat(Days.brief(days("2024-11-03", "2024-12-01"))).isEqualTo("2024-11-03..12-01");
        assertThat(Days.brief(days("2024-11-03", "2024-11-03"))).isEqualTo("2024-11-03");
        assertThat(Days.brief(DateRange.open())).isEqualTo("?");
    }

    @Test
    void progressTellsBytesPagesAndSpeed() {
        StringWriter drawn = new StringWriter();
        long[] now = {0};
        Progress progress = new Progress(new PrintWriter(drawn), 2_000_000, () -> now[0]);
        Tally tally = new Tally();
        tally.countCoded(3, 1);
        tally.countFailed();
        progress.read(500_000);
        now[0] = 2_000_000_000L;
        progress.show(tally);
        progress.show(tally);
        assertThat(drawn.toString())
                .isEqualTo("\r██████░░░░░░░░░░░░░░░░░░  25%  0.5 of 2.0 MB, 2 pages, 1 pages/s, 1 failed\u001b[K");
    }

    private static DateRange days(String start, String end) {
        return new DateRange(Optional.of(LocalDate.parse(start)), Optional.of(LocalDate.parse(end)));
    }
}
