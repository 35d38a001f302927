package org.casus.cli.eval;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/** How fast something is done, in the processor time of the thread that does it. */
final class Pace {

    private static final double NANOSECONDS = 1e9;

    private Pace() {}

    private static final int LEAST_PASSES = 6;
    private static final long LEAST_TIME = 10_000_000_000L;

    /**
     * Things a second of processor time, in the quickest of six passes or more, until ten seconds are over: the first ones warm the machine,
     * and others may be at work on it.
     */
    static <T> double of(List<T> things, Consumer<T> doing) {
        long least = Long.MAX_VALUE;
        long all = 0;
        for (int pass = 0; pass < LEAST_PASSES || all < LEAST_TIME; pass++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            things.forEach(doing);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
            least = Math.min(least, spent);
            all += spent;
        }
        return Ratio.of(things.size() * NANOSECONDS, least);
    }
}
