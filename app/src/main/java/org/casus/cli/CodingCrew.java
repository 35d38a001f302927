package org.casus.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casus.Casus;
import org.casus.cite.PageId;
import org.casus.page.Failure;
import org.casus.page.Page;
import org.casus.page.Read;
import org.casus.text.UnreadablePageException;

/**
 * Codes pages on several threads. Only the caller's thread reads pages and is given outcomes, in the order in which the pages were met;
 * a few pages a thread are held at a time, however many there are.
 */
final class CodingCrew implements AutoCloseable {

    private static final int PAGES_A_THREAD = 4;

    private final Casus casus;
    private final ExecutorService workers;
    private final int room;
    private final Deque<Future<Outcome>> pending = new ArrayDeque<>();

    CodingCrew(Casus casus, int threads) {
        this.casus = casus;
        this.workers = Executors.newFixedThreadPool(threads);
        this.room = threads * PAGES_A_THREAD;
    }

    /**
     * Codes what is read.
     *
     * @param known whether a page need not be coded; asked when it is met
     * @param stopped whether to stop before the next page; pages in work are then left
     */
    void code(Stream<Read> reads, Predicate<PageId> known, BooleanSupplier stopped, Consumer<Outcome> each) {
        Iterator<Read> met = reads.iterator();
        while (!stopped.getAsBoolean() && met.hasNext()) {
            pending.add(start(met.next(), known));
            while (!pending.isEmpty()
                    && (pending.size() > room || pending.element().isDone())) {
                each.accept(next());
            }
        }
        while (!stopped.getAsBoolean() && !pending.isEmpty()) {
            each.accept(next());
        }
    }

    private Future<Outcome> start(Read read, Predicate<PageId> known) {
        if (read instanceof Failure failure) {
            return CompletableFuture.completedFuture(new Outcome.Failed(failure));
        }
        Page page = (Page) read;
        return known.test(page.id())
                ? CompletableFuture.completedFuture(new Outcome.Known(page))
                : workers.submit(() -> code(page));
    }

    private Outcome code(Page page) {
        try {
            return new Outcome.Coded(page, casus.code(page));
        } catch (UnreadablePageException e) {
            return failed(page, "clean", String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(page, "code", String.valueOf(e));
        }
    }

    private static Outcome failed(Page page, String stage, String message) {
        return new Outcome.Failed(new Failure(page.file(), stage, OneLine.of(message)));
    }

    private Outcome next() {
        try {
            return pending.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("coding ended with " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was coded", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
