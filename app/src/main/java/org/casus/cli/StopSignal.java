package org.casus.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a run that the user wants it to end (Ctrl-C), and gives it a few seconds to put its work away. */
final class StopSignal implements AutoCloseable {

    private static final int SECONDS_TO_END = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "stop");
    private volatile boolean given;

    /** Waits for the signal from now on, until closed. */
    static StopSignal heard() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(signal.hook);
        return signal;
    }

    boolean given() {
        return given;
    }

    private void await() {
        given = true;
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                return; // what was kept until now is whole
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!given) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
