package org.casus.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of a JSONL file, one a line; a line that is no JSON object is a failure of its own. Holds one line at a time. */
final class JsonLines extends PagesInside {

    private static final String EXPECTED = "; expected one JSON object on the line";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[1 << 15];
    private int at;
    private int filled;

    JsonLines(String file, Content content, int longest) {
        super(file, content);
        this.in = content.stream();
        this.longest = longest;
    }

    @Override
    Optional<Read> advance() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return fill(bytes)
                ? page(bytes.toByteArray())
                : Optional.of(failure("the line is longer than " + longest + " bytes, too long for a page"));
    }

    @Override
    String whenEmpty() {
        return "empty: expected one JSON object a line";
    }

    /** Takes bytes to the end of the line; false when there are more than a page may have. */
    private boolean fill(ByteArrayOutputStream bytes) throws IOException {
        long length = 0;
        while (more()) {
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            bytes.write(chunk, at, (int) Math.max(0, Math.min(end - at, longest - length)));
            length += end - at;
            at = end + 1;
            if (end < filled) {
                return length <= longest;
            }
        }
        end();
        return length <= longest;
    }

    /** Whether any bytes are left; they then stand in the chunk. */
    private boolean more() throws IOException {
        if (at >= filled) {
            filled = in.read(chunk);
            at = 0;
        }
        return filled > 0;
    }

    private Optional<Read> page(byte[] raw) {
        byte[] body = trim(raw);
        if (body.length == 0) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            String type = node.getNodeType().name().toLowerCase(Locale.ROOT);
            return Optional.of(
                    node.isObject()
                            ? Page.of(place(), Format.JSON, body)
                            : failure("the line holds a JSON " + type + EXPECTED));
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            String why = Trouble.oneLine(e.getOriginalMessage());
            return Optional.of(failure("not JSON" + at + " (" + why + ")" + EXPECTED));
        }
    }

    /** Without a byte order mark and white space around. */
    private static byte[] trim(byte[] raw) {
        int begin = raw.length >= 3 && (raw[0] & 0xff) == 0xef && (raw[1] & 0xff) == 0xbb && (raw[2] & 0xff) == 0xbf
                ? 3
                : 0;
        int end = raw.length;
        while (begin < end && isSpace(raw[begin])) {
            begin++;
        }
        while (begin < end && isSpace(raw[end - 1])) {
            end--;
        }
        return Arrays.copyOfRange(raw, begin, end);
    }

    private static boolean isSpace(byte unit) {
        return unit == ' ' || unit == '\t' || unit == '\r';
    }
}
