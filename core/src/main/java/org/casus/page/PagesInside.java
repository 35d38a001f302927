package org.casus.page;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The pages of a file that holds many, one at a time; what is no page, and should be, is a failure in its place. */
abstract class PagesInside implements Iterator<Read>, Closeable {

    private final String file;
    private final Content content;
    private long number;
    private boolean fruitless = true;
    private boolean ended;
    private Optional<Read> ahead = Optional.empty();

    PagesInside(String file, Content content) {
        this.file = file;
        this.content = content;
    }

    /** Reads the next line, record or entry, or else calls {@link #end}; empty where it holds no page and need not. */
    abstract Optional<Read> advance() throws IOException;

    /** What to say of a file that held nothing. */
    abstract String whenEmpty();

    /** What to say of a file that breaks off. */
    String whenBroken(IOException e) {
        return Trouble.describe("file", e);
    }

    /** Nothing comes any more. */
    final void end() {
        ended = true;
    }

    /** The name of the line, record or entry that is read. */
    final String place() {
        return file + "#" + number;
    }

    final Failure failure(String message) {
        return Trouble.failure(place(), message);
    }

    @Override
    public final boolean hasNext() {
        while (ahead.isEmpty() && !ended) {
            number++;
            ahead = attempt();
            fruitless &= ahead.isEmpty();
        }
        if (ended && fruitless) {
            fruitless = false;
            ahead = Optional.of(Trouble.failure(file, whenEmpty()));
        }
        return ahead.isPresent();
    }

    private Optional<Read> attempt() {
        try {
            return advance();
        } catch (IOException e) {
            end();
            return Optional.of(failure(whenBroken(e)));
        }
    }

    @Override
    public final Read next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Read read = ahead.orElseThrow();
        ahead = Optional.empty();
        return read;
    }

    @Override
    public final void close() throws IOException {
        content.close();
    }
}
