package org.casus.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads pages from files, folders and standard input.
 *
 * <p>{@code .txt} and {@code .html} ({@code .htm}, {@code .xhtml}) hold one page each, {@code .jsonl} ({@code .ndjson}) one a
 * line, {@code .warc} one a response, feeds ({@code .xml}, {@code .rss}, {@code .atom}, {@code .rdf}) one an entry; each may be gzipped,
 * with {@code .gz} behind its ending. Folders are walked to their depths in the order of their names, links followed but no folder
 * entered twice; in a folder, hidden files and files with other endings are passed over. A file named outright with another ending,
 * and standard input ({@code -}), are read by what they begin with. Whatever cannot be read is a {@link Failure} in its place, and the
 * reading goes on.
 */
public final class PageFiles {

    /** The name under which standard input is asked for. */
    public static final String STANDARD_INPUT = "-";

    /** No page has more bytes than this, unpacked: longer files, lines, records and feeds are failures. */
    static final int LARGEST_PAGE = 16 << 20;

    /**
     * The pages at these paths, read one at a time as the stream is drawn from, in the order of the paths.
     *
     * @param standardInput where {@code -} is read from; it is not closed
     * @return a sequential stream that throws nothing of its own; close it when leaving it before its end
     */
    public Stream<Read> open(List<String> paths, InputStream standardInput) {
        return open(paths, standardInput, read -> {});
    }

    /**
     * The same, telling how far the reading has come.
     *
     * @param progress is told of every few bytes read from a file, as they lie on the disk; all told make {@link Ahead#bytes()}
     */
    public Stream<Read> open(List<String> paths, InputStream standardInput, LongConsumer progress) {
        Reading reading = new Reading(new Walk(paths), standardInput, progress);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(reading, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(reading::close);
    }

    /** Counts the files at these paths without opening any; files that cannot be seen count nothing. */
    public Ahead ahead(List<String> paths) {
        long files = 0;
        long bytes = 0;
        for (Iterator<Walk.Step> steps = new Walk(paths); steps.hasNext(); ) {
            if (steps.next() instanceof Walk.File file) {
                files++;
                bytes += size(file);
            }
        }
        return new Ahead(files, bytes);
    }

    private static long size(Walk.File file) {
        try {
            return Files.size(file.path());
        } catch (IOException unseen) {
            return 0; // the reading itself will tell why
        }
    }
}
