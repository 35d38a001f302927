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
    private Optional<PagesInside> inside = Optional.empty();

    Reading(Walk walk, InputStream standardInput, LongConsumer progress) {
        this.walk = walk;
        this.standardInput = standardInput;
        this.progress = progress;
    }

    @Override
    public boolean hasNext() {
        if (inside.isPresent() && !inside.get().hasNext()) {
            close();
        }
        return inside.isPresent() || walk.hasNext();
    }

    @Override
    public Read next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (inside.isPresent()) {
            return inside.get().next();
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

    /** The first page of some content; what follows it, where there are many, is left in {@link #inside}. */
    private Read read(String name, Content content) throws IOException {
        boolean keep = false;
        try {
            byte[] head = content.head();
            Optional<Failure> refused = refusal(name, head);
            if (refused.isPresent()) {
                return refused.get();
            }
            Optional<PagesInside> many = many(name, kind(name, head), content);
            if (many.isEmpty()) {
                return whole(name, kind(name, head), content);
            }
            inside = many;
            keep = true;
            return many.get().next();
        } finally {
            if (!keep) {
                content.close();
            }
        }
    }

    /** Why content that begins so holds no page; empty where it may. */
    private static Optional<Failure> refusal(String name, byte[] head) {
        Kind found = Kind.sniff(head);
        Optional<String> binary = Binary.reason(head).filter(reason -> found != Kind.WARC); // which may hold images
        if (binary.isPresent()) {
            return Optional.of(notText(name, binary.get()));
        }
        Optional<Kind> named = Kind.ofName(name);
        String reason = "";
        if (named.isEmpty() && Kind.isSpreadJson(head)) {
            reason = "JSON in an array or over several lines: expected one JSON object a line";
        } else if (Kind.isList(head)) {
            reason = "a site map or a list of feeds in XML: expected the pages or feeds that it lists";
        } else if (named.equals(Optional.of(Kind.WARC)) && found != Kind.WARC && head.length > 0) {
            reason = "no WARC file: expected it to begin with WARC/1.0 or WARC/1.1";
        } else if (named.equals(Optional.of(Kind.FEED)) && found == Kind.TEXT && head.length > 0) {
            reason = "no feed: expected RSS or Atom";
        }
        return Optional.of(reason).filter(text -> !text.isEmpty()).map(text -> Trouble.failure(name, text));
    }

    /** Archives and feeds are known by how they begin, whatever their name; so is what has a name that does not tell. */
    private static Kind kind(String name, byte[] head) {
        Kind found = Kind.sniff(head);
        boolean known = found == Kind.WARC || found == Kind.FEED;
        return Kind.ofName(name).filter(named -> !known && named != Kind.FEED).orElse(found);
    }

    /** The pages of content that may hold many; empty where it is one page. */
    private static Optional<PagesInside> many(String name, Kind kind, Content content) throws IOException {
        return switch (kind) {
            case LINES -> Optional.of(new JsonLines(name, content, PageFiles.LARGEST_PAGE));
            case WARC -> Optional.of(new WarcRecords(name, content, PageFiles.LARGEST_PAGE));
            case FEED -> Optional.of(new FeedEntries(name, content, PageFiles.LARGEST_PAGE));
            case TEXT, HTML -> Optional.empty();
        };
    }

    private static Read whole(String name, Kind kind, Content content) throws IOException {
        byte[] body = content.stream().readNBytes(PageFiles.LARGEST_PAGE + 1);
        if (body.length == 0) {
            return Trouble.failure(name, "empty: expected a page");
        }
        if (body.length > PageFiles.LARGEST_PAGE) {
            return Trouble.failure(name, "longer than " + PageFiles.LARGEST_PAGE + " bytes, too long for a page");
        }
        Format format = kind == Kind.TEXT ? Format.TEXT : Format.HTML;
        return Binary.reason(body)
                .map(reason -> (Read) notText(name, reason))
                .orElseGet(() -> Page.of(name, format, body));
    }

    private static Failure notText(String name, String reason) {
        return Trouble.failure(
                name, "not text but " + reason + ": expected text, HTML, JSON lines, a WARC file or a feed");
    }

    /** Closes the file that is open; nothing more is read from it. */
    void close() {
        inside.ifPresent(opened -> {
            try {
                opened.close();
            } catch (IOException e) {
                throw new UncheckedIOException("a file opened for reading could not be closed", e);
            }
        });
        inside = Optional.empty();
    }
}
