package org.casus.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcRecordsTest {

    private static final String STORY = "<html><p>Norway closed its embassy in Reykjavik on Monday.</p></html>";
    private static final String ANSWER = "application/http; msgtype=response";

    @Test
    void readsAnswersWithTheirAddressAndTimeAndCharacterSet() {
        List<Read> reads = read(
                record("warcinfo", "application/warc-fields", "software: a crawler\r\n"),
                record("request", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
                record("response", ANSWER, answer(200, "text/html; charset=ISO-8859-2", STORY)));
        assertThat(reads).hasSize(1);
        Page page = (Page) reads.get(0);
        assertThat(page.file()).isEqualTo("-#3");
        assertThat(page.url()).hasValue("https://news.example/a");
        assertThat(page.fetchedAt()).hasValue(Instant.parse("2022-05-14T08:00:00Z"));
        assertThat(page.charset()).hasValue("ISO-8859-2");
        assertThat(page.format()).isEqualTo(Format.HTML);
        assertThat(page.body()).isEqualTo(Bytes.of(STORY.getBytes(UTF_8)));
    }

    @Test
    void unpacksWhatTheServerPacked() throws IOException {
        byte[] packed = gzip(STORY.getBytes(UTF_8));
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                + packed.length + "\r\n\r\n";
        List<Read> reads = read(record("response", ANSWER, head + new String(packed, ISO_8859_1)));
        assertThat(((Page) reads.get(0)).body()).isEqualTo(Bytes.of(STORY.getBytes(UTF_8)));
    }

    @Test
    void readsTextThatACrawlKeptWithoutAnAnswer() {
        List<Read> reads = read(record("conversion", "text/plain", "Norway closed its embassy."));
        assertThat(((Page) reads.get(0)).format()).isEqualTo(Format.TEXT);
    }

    @Test
    void passesOverWhatIsNoPageAndTellsOfErrors() {
        List<Read> reads = read(
                record("response", ANSWER, answer(301, "text/html", "Moved.")),
                record("response", ANSWER, answer(200, "image/png", "PNG")),
                record("response", "text/dns", "news.example. 300 IN A 192.0.2.1"),
                record("response", ANSWER, answer(404, "text/html", "Not here.")),
                record("response", ANSWER, answer(200, "text/html", "")));
        assertThat(reads)
                .containsExactly(
                        new Failure(
                                "-#4",
                                "read",
                                "the server answered with status 404 (Reason): expected a page, status 200"),
                        new Failure("-#5", "read", "the record is empty: expected a page"));
    }

    @Test
    void saysOnceThatAnArchiveBreaksOff() {
        String whole = record("response", ANSWER, answer(200, "text/html", STORY));
        List<Read> inTheBody = read(whole, whole.substring(0, whole.length() - 20));
        assertThat(inTheBody).hasSize(2);
        assertThat(((Failure) inTheBody.get(1)).message()).startsWith("a record that cannot be read");
        List<Read> inTheHead = read(whole, whole.substring(0, 60));
        assertThat(inTheHead).hasSize(2);
        assertThat(((Failure) inTheHead.get(1)).message()).startsWith("a broken WARC file");
    }

    @Test
    void goesOnBehindARecordWhoseTimeIsNone() {
        String good = record("response", ANSWER, answer(200, "text/html", STORY));
        List<Read> reads = read(good.replace("2022-05-14", "2022-15-44"), good);
        assertThat(((Failure) reads.get(0)).message()).contains("2022-15-44");
        assertThat(reads.get(1)).isInstanceOf(Page.class);
    }

    @Test
    void callsAnArchiveWithoutPagesAFailure() {
        assertThat(read(record("metadata", "application/warc-fields", "via: nowhere\r\n")))
                .containsExactly(new Failure(
                        "-", "read", "a WARC file without pages: expected responses that hold HTML or plain text"));
    }

    private static List<Read> read(String... records) {
        byte[] archive = String.join("", Arrays.asList(records)).getBytes(ISO_8859_1);
        try (Stream<Read> reads = new PageFiles().open(List.of("-"), new ByteArrayInputStream(archive))) {
            return reads.toList();
        }
    }

    private static String record(String type, String contentType, String block) {
        return "WARC/1.1\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:ede26c2e-2ce9-43e1-8523-95744b1e943e>"
                + "\r\nWARC-Date: 2022-05-14T08:00:00Z"
                + Optional.of("\r\nWARC-Target-URI: https://news.example/a")
                        .filter(uri -> !type.equals("warcinfo"))
                        .orElse("")
                + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static String answer(int status, String type, String body) {
        return "HTTP/1.1 " + status + " Reason\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
