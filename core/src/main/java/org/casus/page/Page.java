package org.casus.page;

import java.time.Instant;
import java.util.Optional;
import org.casus.cite.PageId;

/**
 * A page as it was met: its bytes and where they came from.
 *
 * @param id the hash of {@code body}; the same bytes by two paths are one page
 * @param file the path at which it was met, with {@code #LINE} behind it for a line of a JSONL file
 * @param url its address, where the file tells it
 * @param fetchedAt when it was fetched, where the file tells it
 * @param format how to understand the bytes
 * @param body the bytes, unpacked if the file was compressed
 */
public record Page(PageId id, String file, Optional<String> url, Optional<Instant> fetchedAt, Format format, Bytes body)
        implements Read {

    public static Page of(String file, Format format, byte[] body) {
        return new Page(PageId.ofBytes(body), file, Optional.empty(), Optional.empty(), format, Bytes.of(body));
    }
}
