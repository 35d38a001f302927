package org.casus.cli.eval;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/** How fast something is done, in the processor time of the thread that does it. */
final class Pace {

    private static final double NANOSECONDS = 1e9;

    private Pace() {}

    private static final int PASSES = 6;

    /** Things a second of processor time, in the quickest of several passes: the first ones warm the machine, and others may be at work on it. */
    static <T> double of(List<T> things, Consumer<T> doing) {
        long least = Long.MAX_VALUE;
        for (int pass = 0; pass < PASSES; pass++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            things.forEach(doing);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return Ratio.of(things.size() * NANOSECONDS, least);
    }
}
