package org.casus.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on a terminal that tells how far a run has come; it is drawn over itself a few times a second. */
final class Progress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int BAR = 24;
    private static final double MEGABYTE = 1e6;

    private final PrintWriter terminal;
    private final long bytesAhead;
    private final LongSupplier clock;
    private final long start;
    private long drawn;
    private long bytes;

    /**
     * @param bytesAhead how many bytes there are to read; 0 where that is not known
     * @param clock tells nanoseconds
     */
    Progress(PrintWriter terminal, long bytesAhead, LongSupplier clock) {
        this.terminal = terminal;
        this.bytesAhead = bytesAhead;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start - PAUSE;
    }

    /** Counts bytes that were read. */
    void read(long more) {
        bytes += more;
    }

    /** Draws the line, unless it was drawn just before. */
    void show(Tally tally) {
        long now = clock.getAsLong();
        if (now - drawn >= PAUSE) {
            drawn = now;
            terminal.print("\r" + line(tally, now) + "\u001b[K");
            terminal.flush();
        }
    }

    /** Takes the line away. */
    void clear() {
        terminal.print("\r\u001b[K");
        terminal.flush();
    }

    private String line(Tally tally, long now) {
        double seconds = Math.max(1e-9, (now - start) / 1e9);
        String pages = String.format(Locale.ROOT, "%,d pages, %.0f pages/s", tally.met(), tally.met() / seconds);
        String failed = tally.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", tally.failed());
        return bar() + pages + failed;
    }

    private String bar() {
        if (bytesAhead == 0) {
            return "";
        }
        double share = Math.min(1, (double) bytes / bytesAhead);
        int full = (int) (share * BAR);
        return String.format(
                Locale.ROOT,
                "%s%s %3.0f%%  %.1f of %.1f MB, ",
                "█".repeat(full),
                "░".repeat(BAR - full),
                100 * share,
                bytes / MEGABYTE,
                bytesAhead / MEGABYTE);
    }
}
