package org.casus.page;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file: what servers answered (responses), and what was kept without an answer (resources, conversions), where
 * it is HTML or plain text. Requests, metadata, revisits, redirections, and what is neither HTML nor text are passed over; an answer
 * with an error status is a failure. Records are counted from 1, all of them.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">The WARC format</a>
 */
final class WarcRecords extends PagesInside {

    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final String PLAIN = "text/plain";
    private static final int FIRST_SUCCESS = 200;
    private static final int FIRST_REDIRECTION = 300;
    private static final int FIRST_ERROR = 400;

    private final WarcReader reader;
    private final int longest;
    private boolean torn;

    WarcRecords(String file, Content content, int longest) throws IOException {
        super(file, content);
        this.reader = new WarcReader(content.stream());
        this.longest = longest;
    }

    @Override
    Optional<Read> advance() throws IOException {
        Optional<WarcRecord> record = following();
        try {
            return record.isEmpty() ? Optional.empty() : read(record.get());
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            torn = true;
            return Optional.of(
                    failure("a record that cannot be read (" + Trouble.oneLine(e) + "): expected a whole WARC record"));
        }
    }

    private Optional<WarcRecord> following() throws IOException {
        try {
            Optional<WarcRecord> record = reader.next();
            torn = false;
            if (record.isEmpty()) {
                end();
            }
            return record;
        } catch (IOException e) {
            if (!torn) {
                throw e;
            }
            end(); // the last record was told to be torn already
            return Optional.empty();
        }
    }

    @Override
    String whenBroken(IOException e) {
        return "a broken WARC file (" + Trouble.oneLine(e) + "): expected another record; nothing behind it was read";
    }

    @Override
    String whenEmpty() {
        return "a WARC file without pages: expected responses that hold HTML or plain text";
    }

    private Optional<Read> read(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            return isHttp(response) ? ofAnswer(response, response.http()) : Optional.empty();
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            WarcTargetRecord kept = (WarcTargetRecord) record;
            return page(kept, record.contentType(), record.body());
        }
        return Optional.empty();
    }

    /** Names resolved by DNS are kept as responses too. */
    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private Optional<Read> ofAnswer(WarcResponse record, HttpResponse answer) throws IOException {
        int status = answer.status();
        if (status >= FIRST_ERROR) {
            String reason = answer.reason().isBlank() ? "" : " (" + Trouble.oneLine(answer.reason()) + ")";
            return Optional.of(
                    failure("the server answered with status " + status + reason + ": expected a page, status 200"));
        }
        return status >= FIRST_SUCCESS && status < FIRST_REDIRECTION
                ? page(record, answer.contentType(), answer.bodyDecoded())
                : Optional.empty();
    }

    private Optional<Read> page(WarcTargetRecord record, MediaType type, MessageBody payload) throws IOException {
        Optional<Format> format = format(type);
        if (format.isEmpty()) {
            return Optional.empty();
        }
        byte[] body = payload.stream().readNBytes(longest + 1);
        if (body.length == 0) {
            return Optional.of(failure("the record is empty: expected a page"));
        }
        if (body.length > longest) {
            return Optional.of(failure("the record is longer than " + longest + " bytes, too long for a page"));
        }
        Optional<String> binary = Binary.reason(body);
        if (binary.isPresent()) {
            return Optional.of(failure("not text but " + binary.get() + ": expected " + type.base()));
        }
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        return Optional.of(Page.of(place(), format.get(), body)
                .fetched(Optional.ofNullable(record.target()), Optional.of(record.date()))
                .declaredAs(charset));
    }

    private static Optional<Format> format(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        if (MARKUP.contains(base)) {
            return Optional.of(Format.HTML);
        }
        return base.equals(PLAIN) ? Optional.of(Format.TEXT) : Optional.empty();
    }
}
