package org.casus.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Opens what a walk finds, one file at a time. */
final class Reading implements Iterator<Read> {

    private final Walk walk;
    private final InputStream standardInput;
    private final LongConsumer progress;
    private Optional<JsonLines> lines = Optional.empty();

    Reading(Walk walk, InputStream standardInput, LongConsumer progress) {
        this.walk = walk;
        this.standardInput = standardInput;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (lines.isPresent() && !lines.get().hasNext()) {
            close();
        }
        return lines.isPresent() || walk.hasNext();
    }

    @Override
    public Read next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (lines.isPresent()) {
            return lines.get().next();
        }
        Walk.Step step = walk.next();
        if (step instanceof Walk.Astray astray) {
            return astray.failure();
        }
        return step instanceof Walk.File file ? read(file) : readStandardInput();
    }

    private Read read(Walk.File file) {
        String name = file.path().toString();
        try {
            Content content = Content.of(file, progress);
            return read(name, content);
        } catch (IOException e) {
            return Trouble.failure(name, Trouble.describe("file", e));
        }
    }

    private Read readStandardInput() {
        try {
            return read(PageFiles.STANDARD_INPUT, Content.of(standardInput));
        } catch (IOException e) {
            return Trouble.failure(PageFiles.STANDARD_INPUT, Trouble.describe("standard input", e));
        }
    }

    /** The first page of some content; what follows it, in a JSONL file, is left in {@link #lines}. */
    private Read read(String name, Content content) throws IOException {
        boolean keep = false;
        try {
            byte[] head = content.head();
            Optional<String> binary = Binary.reason(head);
            if (binary.isPresent()) {
                return notText(name, binary.get());
            }
            Optional<Kind> named = Kind.ofName(name);
            if (named.isEmpty() && Kind.isSpreadJson(head)) {
                return Trouble.failure(name, "JSON in an array or over several lines: expected one JSON object a line");
            }
            if (Kind.isFeed(head)) {
                return Trouble.failure(
                        name,
                        "not a page but a feed or site map in XML: expected the pages that it lists, saved as HTML");
            }
            Kind kind = named.orElseGet(() -> Kind.sniff(head));
            if (kind != Kind.LINES) {
                return whole(name, kind, content);
            }
            JsonLines opened = new JsonLines(name, content, PageFiles.LARGEST_PAGE);
            lines = Optional.of(opened);
            keep = true;
            return opened.next();
        } finally {
            if (!keep) {
                content.close();
            }
        }
    }

    private static Read whole(String name, Kind kind, Content content) throws IOException {
        byte[] body = content.stream().readNBytes(PageFiles.LARGEST_PAGE + 1);
        if (body.length == 0) {
            return Trouble.failure(name, "empty: expected a page");
        }
        if (body.length > PageFiles.LARGEST_PAGE) {
            return Trouble.failure(name, "longer than " + PageFiles.LARGEST_PAGE + " bytes, too long for a page");
        }
        return Binary.reason(body)
                .map(reason -> notText(name, reason))
                .orElseGet(() -> Page.of(name, kind.format(), body));
    }

    private static Read notText(String name, String reason) {
        return Trouble.failure(name, "not text but " + reason + ": expected text, HTML or JSON lines");
    }

    /** Closes the file that is open; nothing more is read from it. */
    void close() {
        lines.ifPresent(opened -> {
            try {
                opened.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a file opened for reading could not be closed", e);
            }
        });
        lines = Optional.empty();
    }
}
