package org.casus.parse;

import java.io.Serial;
import java.util.Locale;

/** The reader does not run on this system or processor; the message names what is there and what is needed. */
public final class UnsupportedPlatformException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NEEDED = "Linux (glibc) on x86-64 or ARM64, macOS on ARM64, or Windows on x86-64";

    private UnsupportedPlatformException(String message, Throwable cause) {
        super(message, cause);
    }

    private UnsupportedPlatformException(String message) {
        super(message);
    }

    /** ONNX Runtime's native library did not load. */
    static UnsupportedPlatformException of(Throwable cause) {
        return new UnsupportedPlatformException(
                "the reader does not start on " + platform() + ": it needs " + NEEDED
                        + ", for which ONNX Runtime brings a native library (" + cause.getMessage() + ")",
                cause);
    }

    /** The library loaded, but the numbers it computes are not those of the model. */
    static UnsupportedPlatformException ofProcessor(String difference) {
        return new UnsupportedPlatformException("the reader computes wrongly on the processor of this " + platform()
                + ": it reads its own test sentence otherwise than it must (" + difference
                + "); products of bytes need AVX2 or newer on x86-64, or NEON on ARM64");
    }

    private static String platform() {
        return String.format(
                Locale.ROOT,
                "system: %s %s, %s",
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"));
    }
}
