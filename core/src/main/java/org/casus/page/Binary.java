package org.casus.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells content that is no text from content that is. */
final class Binary {

    /** The first bytes, as Latin-1 characters, by which files of other kinds are known. */
    private static final Map<String, String> SIGNATURES = new TreeMap<>(Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"),
            Map.entry("\u0089PNG\r\n", "a PNG image"),
            Map.entry("GIF87a", "a GIF image"),
            Map.entry("GIF89a", "a GIF image"),
            Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
            Map.entry("RIFF", "a RIFF file (WebP, WAV or AVI)"),
            Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
            Map.entry("\u00d0\u00cf\u0011\u00e0", "an old office document"),
            Map.entry("\u001f\u008b", "gzip within gzip"),
            Map.entry("BZh9", "a bzip2 file"),
            Map.entry("\u00fd7zXZ", "an xz file"),
            Map.entry("7z\u00bc\u00af", "a 7z archive"),
            Map.entry("\u0028\u00b5\u002f\u00fd", "a Zstandard file"),
            Map.entry("\u007fELF", "a program"),
            Map.entry("SQLite format 3", "an SQLite database"),
            Map.entry("PAR1", "a Parquet file")));

    private static final double MOST_CONTROLS = 0.005;

    private Binary() {}

    /** Why these bytes, a whole page or the beginning of a file, are no text; empty when they may be. */
    static Optional<String> reason(byte[] content) {
        String begin = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (begin.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        long controls = WideText.of(content).isPresent() ? 0 : controls(content);
        return controls > MOST_CONTROLS * content.length
                ? Optional.of("binary: " + controls + " of " + content.length + " bytes are NUL or control characters")
                : Optional.empty();
    }

    private static long controls(byte[] content) {
        long controls = 0;
        for (byte unit : content) {
            if (unit >= 0 && unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f') {
                controls++;
            }
        }
        return controls;
    }
}
