package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.cli.Ink.Style;
import org.casus.page.Failure;
import org.casus.store.RecordFormat;
import org.casus.store.Totals;

/** Tells what a run of {@code casus code} did. */
final class RunReport {

    private final Ledger ledger;
    private final Ink ink;

    RunReport(Ledger ledger, Ink ink) {
        this.ledger = ledger;
        this.ink = ink;
    }

    /** The table of the first events, and how to see the others. */
    List<String> events(int columns, boolean withoutDatabase) {
        List<String> lines = new ArrayList<>();
        int shown = ledger.remembered().events().size();
        if (shown > 0) {
            lines.addAll(new EventTable(ledger.remembered().events(), columns, ink).lines());
        }
        long more = ledger.tally().events() - shown;
        if (more > 0) {
            lines.add(ink.in(
                    Style.FAINT,
                    count(more, "event") + " more: " + (withoutDatabase ? "--limit or --out" : "casus events")
                            + " shows all"));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    /** A line for each failure, up to the number that is remembered. */
    List<String> failures() {
        List<String> lines = new ArrayList<>();
        for (Failure failure : ledger.remembered().failures()) {
            lines.add(line(failure, ink));
        }
        long more = ledger.tally().complaints() - lines.size();
        if (more > 0) {
            lines.add(ink.in(Style.BAD, "failed") + " " + count(more, "page")
                    + " more"
                    + (ledger.keeps() ? "; all are in the table failures and in the files of --out" : ""));
        }
        return lines;
    }

    /** What failed, where and why. */
    static String line(Failure failure, Ink ink) {
        return ink.in(Style.BAD, "failed") + " " + OneLine.of(failure.file()) + " (" + failure.stage() + "): "
                + OneLine.of(failure.message());
    }

    /** What was done, in lines that fit. */
    List<String> summary(long nanoseconds, boolean stopped, int columns) {
        Tally tally = ledger.tally();
        double seconds = nanoseconds / 1e9;
        List<Piece> pieces = new ArrayList<>();
        if (stopped) {
            pieces.add(new Piece("Stopped.", Set.of(Style.BAD)));
            pieces.add(Piece.plain(ledger.keeps() ? " The same command does the rest. " : " "));
        }
        pieces.add(new Piece(count(tally.met(), "page"), Set.of(Style.STRONG)));
        pieces.add(Piece.plain(
                String.format(Locale.ROOT, " (%,d coded, %,d known already, ", tally.coded(), tally.known())));
        pieces.add(new Piece(
                String.format(Locale.ROOT, "%,d failed", tally.failed()),
                tally.failed() == 0 ? Set.of() : Set.of(Style.BAD)));
        pieces.add(Piece.plain("), " + count(tally.sentences(), "sentence") + ", "));
        pieces.add(new Piece(count(tally.events(), "event"), Set.of(Style.STRONG)));
        pieces.add(Piece.plain(String.format(
                Locale.ROOT, " in %.1f s, %.1f pages per second.", seconds, tally.met() / Math.max(1e-3, seconds))));
        return Piece.wrap(pieces, columns, ink);
    }

    String stored(Path database, Totals totals) {
        return "In " + ink.in(Style.NAME, database.toString()) + " now: " + count(totals.pages(), "page") + ", "
                + count(totals.events(), "event") + ". See 'casus events' and 'casus show ID'.";
    }

    String written(Path folder, Set<RecordFormat> formats) {
        return "In " + ink.in(Style.NAME, folder.toString()) + ": events, articles, uncoded and failures as "
                + formats.stream().sorted().map(RecordFormat::label).collect(Collectors.joining(", ")) + ".";
    }

    /** {@code 1 page}, {@code 1,200 pages}. */
    static String count(long number, String thing) {
        return count(number, thing, thing + "s");
    }

    /** The same with another plural. */
    static String count(long number, String thing, String things) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : things);
    }
}
