package org.casus.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {

    private static final String STORY = "Norway closed its embassy in Reykjavik on Monday.\n";

    @TempDir
    Path folder;

    @Test
    void readsEachFileOfAFolderInTheOrderOfNames() throws IOException {
        write("b.txt", STORY);
        write("a.html", "<html><p>" + STORY + "</p></html>");
        write("c/d.jsonl", "{\"text\": \"one\"}\n\n{\"text\": \"two\"}\n");
        write("notes.pdf", "not for us");
        write(".hidden.txt", "not for us");
        assertThat(files(read(folder.toString()))).containsExactly("a.html", "b.txt", "c/d.jsonl#1", "c/d.jsonl#3");
        assertThat(formats(read(folder.toString())))
                .containsExactly(Format.HTML, Format.TEXT, Format.JSON, Format.JSON);
    }

    @Test
    void readsGzippedFilesAsIfTheyWereUnpacked() throws IOException {
        Path packed = write("a.txt.gz", gzip(STORY));
        Path plain = write("a.txt", STORY);
        assertThat(page(packed).id()).isEqualTo(page(plain).id());
    }

    @Test
    void readsEachPathInTurnAndStandardInputWhereItStands() throws IOException {
        Path first = write("z.txt", STORY);
        Path second = write("a.txt", STORY + STORY);
        List<Read> reads = drain(new PageFiles()
                .open(
                        List.of(first.toString(), "-", second.toString()),
                        new ByteArrayInputStream("Third.".getBytes(UTF_8))));
        assertThat(reads)
                .extracting(read -> ((Page) read).file())
                .containsExactly(first.toString(), "-", second.toString());
    }

    @Test
    void tellsTheFormatOfStandardInputByItsBeginning() throws IOException {
        assertThat(standardInput("{\"text\": \"one\"}\n{\"text\": \"two\"}".getBytes(UTF_8)))
                .extracting(read -> ((Page) read).file())
                .containsExactly("-#1", "-#2");
        assertThat(formats(standardInput("\n<!DOCTYPE html><title>x</title>".getBytes(UTF_8))))
                .containsExactly(Format.HTML);
        assertThat(formats(standardInput(STORY.getBytes(UTF_8)))).containsExactly(Format.TEXT);
        assertThat(formats(standardInput(gzip(STORY)))).containsExactly(Format.TEXT);
    }

    @Test
    void readsAFileNamedOutrightByItsBeginningWhenItsEndingDoesNotTell() throws IOException {
        assertThat(page(write("story.asp", "<html><p>" + STORY)).format()).isEqualTo(Format.HTML);
        assertThat(page(write("story.md", STORY)).format()).isEqualTo(Format.TEXT);
        assertThat(page(write("story.json", "{\"text\": \"one\"}")).format()).isEqualTo(Format.JSON);
        assertThat(failure(write("many.json", "[\n  {\n    \"text\": \"one\"\n  }\n]")))
                .contains("expected one JSON object a line");
    }

    @Test
    void goesOnBehindABadLine() throws IOException {
        Path file = write("a.jsonl", "{\"text\": \"one\"}\n{\"text\": \"tw\n[1]\n{\"text\": \"three\"}");
        List<Read> reads = read(file.toString());
        assertThat(reads).hasSize(4);
        assertThat(((Failure) reads.get(1)).file()).isEqualTo(file + "#2");
        assertThat(((Failure) reads.get(1)).message())
                .startsWith("not JSON at column")
                .contains("expected one JSON object");
        assertThat(((Failure) reads.get(2)).message()).startsWith("the line holds a JSON array");
        assertThat(((Page) reads.get(3)).file()).isEqualTo(file + "#4");
    }

    @Test
    void passesOverALineTooLongToBeAPageWithoutHoldingIt() throws IOException {
        InputStream endless = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream("{\"text\": \"".getBytes(UTF_8)),
                new ByteArrayInputStream(filled(PageFiles.LARGEST_PAGE)),
                new ByteArrayInputStream("\"}\n{\"text\": \"short\"}\n".getBytes(UTF_8)))));
        List<Read> reads = drain(new PageFiles().open(List.of("-"), endless));
        assertThat(((Failure) reads.get(0)).message()).startsWith("the line is longer than");
        assertThat(((Page) reads.get(1)).file()).isEqualTo("-#2");
    }

    @Test
    void saysInOneLineWhatIsWrongWithAFile() throws IOException {
        assertThat(failure(folder.resolve("none.txt"))).isEqualTo("no such file or folder");
        assertThat(failure(write("empty.txt", ""))).isEqualTo("empty: expected a page");
        assertThat(failure(write("empty.jsonl", "\n  \n "))).startsWith("empty: expected one JSON object");
        assertThat(failure(write("a.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})))
                .startsWith("not text but a PNG image");
        assertThat(failure(write("b.txt", new byte[] {'a', 0, 'b', 0, 'c', 7})))
                .startsWith("not text but binary: 3 of 6");
        assertThat(failure(write("c.txt.gz", STORY))).startsWith("broken gzip");
        assertThat(failure(write("d.txt.gz", Arrays.copyOf(gzip(STORY), 30)))).startsWith("broken gzip");
        assertThat(failure(write("e.txt", filled(PageFiles.LARGEST_PAGE + 1)))).startsWith("longer than");
    }

    @Test
    void readsTheLinesBeforeTheBreakOfAGzippedFile() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\": \"number ").append(i).append("\"}\n");
        }
        byte[] whole = gzip(lines.toString());
        List<Read> reads =
                read(write("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2)).toString());
        assertThat(reads.size()).isGreaterThan(1000);
        assertThat(((Failure) reads.get(reads.size() - 1)).message()).startsWith("broken gzip");
    }

    @Test
    void callsAFolderWithoutPagesAFailure() throws IOException {
        write("a/picture.png", "x");
        assertThat(failure(folder)).startsWith("the folder holds no pages");
    }

    @Test
    void doesNotWalkInCirclesAlongLinks() throws IOException {
        write("a/b.txt", STORY);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(files(read(folder.toString()))).containsExactly("a/b.txt");
    }

    @Test
    void callsAFileThatMayNotBeReadAFailure() throws IOException {
        Path file = write("a.txt", STORY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file), "some users may read everything");
        assertThat(failure(file)).contains("permission denied");
    }

    @Test
    void opensNothingBeforeItIsAskedFor() throws IOException {
        Path first = write("a.txt", STORY);
        Path second = write("b.txt", STORY);
        try (Stream<Read> pages = new PageFiles().open(List.of(folder.toString()), InputStream.nullInputStream())) {
            Iterator<Read> iterator = pages.iterator();
            assertThat(((Page) iterator.next()).file()).isEqualTo(first.toString());
            Files.delete(second);
            assertThat(((Failure) iterator.next()).message()).isEqualTo("no such file or folder");
        }
    }

    @Test
    void countsWhatLiesAheadAndTellsHowFarItHasCome() throws IOException {
        write("a.txt", STORY);
        write("b.jsonl.gz", gzip("{\"text\": \"one\"}\n"));
        AtomicLong done = new AtomicLong();
        Ahead ahead = new PageFiles().ahead(List.of(folder.toString(), "-", "nowhere"));
        drain(new PageFiles().open(List.of(folder.toString()), InputStream.nullInputStream(), done::addAndGet));
        assertThat(ahead.bytes()).isEqualTo(done.get());
    }

    private Path write(String name, String content) throws IOException {
        return write(name, content.getBytes(UTF_8));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static List<Read> read(String path) {
        return drain(new PageFiles().open(List.of(path), InputStream.nullInputStream()));
    }

    private static List<Read> standardInput(byte[] content) {
        return drain(new PageFiles().open(List.of("-"), new ByteArrayInputStream(content)));
    }

    private static List<Read> drain(Stream<Read> reads) {
        try (reads) {
            return reads.toList();
        }
    }

    private static Page page(Path file) {
        return (Page) read(file.toString()).get(0);
    }

    private static String failure(Path file) {
        List<Read> reads = read(file.toString());
        assertThat(reads).hasSize(1);
        assertThat(((Failure) reads.get(0)).message()).doesNotContain("\n");
        return ((Failure) reads.get(0)).message();
    }

    private List<String> files(List<Read> reads) {
        return reads.stream()
                .map(read -> ((Page) read).file().substring(folder.toString().length() + 1))
                .toList();
    }

    private static List<Format> formats(List<Read> reads) {
        return reads.stream().map(read -> ((Page) read).format()).toList();
    }

    private static byte[] filled(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'a');
        return bytes;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
