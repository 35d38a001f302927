package org.casus.page;

import java.time.Instant;
import java.util.Optional;
import org.casus.cite.PageId;

/**
 * A page as it was met: its bytes and where they came from.
 *
 * @param id the hash of {@code body}; the same bytes by two paths are one page
 * @param file the path at which it was met; behind it, where the file holds many pages, {@code #} and the number of the line, of the WARC
 *     record or of the feed's entry, from 1
 * @param url its address, where the file tells it
 * @param fetchedAt when it was fetched, where the file tells it
 * @param charset the character set that was declared beside it (in an HTTP header), as written; not what the bytes themselves declare
 * @param format how to understand the bytes
 * @param body the bytes, unpacked if the file was compressed
 */
public record Page(
        PageId id,
        String file,
        Optional<String> url,
        Optional<Instant> fetchedAt,
        Optional<String> charset,
        Format format,
        Bytes body)
        implements Read {

    /** A page of which nothing is known but its bytes. */
    public static Page of(String file, Format format, byte[] body) {
        return new Page(
                PageId.ofBytes(body),
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                format,
                Bytes.of(body));
    }

    /** The same page, told where and when it was fetched. */
    public Page fetched(Optional<String> from, Optional<Instant> at) {
        return new Page(id, file, from, at, charset, format, body);
    }

    /** The same page, its character set declared beside it. */
    public Page declaredAs(Optional<String> name) {
        return new Page(id, file, url, fetchedAt, name, format, body);
    }
}
