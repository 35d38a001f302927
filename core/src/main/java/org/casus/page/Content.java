package org.casus.page;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An open file or standard input, unpacked, whose beginning can be looked at before it is read. */
final class Content implements Closeable {

    private static final int HEAD = 1 << 15;

    private final InputStream in;

    private Content(InputStream in) {
        this.in = in;
    }

    static Content of(Walk.File file, LongConsumer progress) throws IOException {
        InputStream raw = new Counted(Files.newInputStream(file.path()), progress);
        try {
            return new Content(unpack(raw, Kind.isGzipped(file.path().toString())));
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** Reads from a stream that stays open. */
    static Content of(InputStream standardInput) throws IOException {
        return new Content(unpack(new Kept(standardInput), false));
    }

    private static InputStream unpack(InputStream raw, boolean named) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, HEAD);
        byte[] magic = peek(in, 2);
        if (magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b) {
            return new BufferedInputStream(new GZIPInputStream(in, HEAD), HEAD);
        }
        if (named && magic.length > 0) {
            throw new ZipException("it does not begin as gzip does");
        }
        return in;
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] head = in.readNBytes(length);
        in.reset();
        return head;
    }

    byte[] head() throws IOException {
        return peek(in, HEAD);
    }

    InputStream stream() {
        return in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Tells how many bytes have gone through. */
    private static final class Counted extends FilterInputStream {

        private final LongConsumer progress;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int unit = super.read();
            if (unit >= 0) {
                progress.accept(1);
            }
            return unit;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                progress.accept(count);
            }
            return count;
        }
    }

    /** Leaves the stream open, as it belongs to the caller. */
    private static final class Kept extends FilterInputStream {

        Kept(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
