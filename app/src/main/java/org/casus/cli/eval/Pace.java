package org.casus.cli.eval;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;

/** How fast something is done, in the processor time of the thread that does it. */
final class Pace {

    private static final double NANOSECONDS = 1e9;

    private Pace() {}

    /** Things a second of processor time. Each is to have been done before, so that the machine is warm. */
    static <T> double of(List<T> things, Consumer<T> doing) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        things.forEach(doing);
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        return Ratio.of(things.size() * NANOSECONDS, spent);
    }
}
