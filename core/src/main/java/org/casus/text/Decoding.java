package org.casus.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.page.WideText;

/**
 * From bytes to characters. A byte order mark decides, or NULs in every second byte; then, bytes that are valid UTF-8 are UTF-8, whatever they say of
 * themselves; then the declared character set holds, that of the server before that of the page; at last the likeliest one. Bytes that fit none become U+FFFD.
 */
final class Decoding {

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int DECLARED_WITHIN = 4096;
    private static final int DETECTED_WITHIN = 1 << 16;
    private static final double FEW = 0.002;

    /** Names under which browsers understand a wider character set. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "ascii", "windows-1252",
            "latin1", "windows-1252",
            "iso-8859-9", "windows-1254",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "ks_c_5601-1987", "x-windows-949",
            "euc-kr", "x-windows-949",
            "shift_jis", "windows-31j");

    private Decoding() {}

    /**
     * The characters of a page that may declare its character set in its head.
     *
     * @param beside the character set that was declared beside the bytes, if one
     */
    static String ofMarkup(byte[] bytes, Optional<String> beside) {
        return decode(bytes, declared(bytes, beside, true), true);
    }

    private static Optional<Charset> declared(byte[] bytes, Optional<String> beside, boolean markup) {
        return beside.flatMap(Decoding::charset).or(() -> markup ? inHead(bytes) : Optional.empty());
    }

    private static Optional<Charset> inHead(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? charset(declared.group(1)) : Optional.empty();
    }

    /** The characters of a page that declares nothing itself. */
    static String ofText(byte[] bytes, Optional<String> beside) {
        return decode(bytes, declared(bytes, beside, false), false);
    }

    /**
     * What is doubtful of a page's characters: its bytes are no UTF-8, and nothing says what else they are. Empty where all is well.
     */
    static Optional<String> doubt(byte[] bytes, Optional<String> beside, boolean markup) {
        Optional<Charset> declared = declared(bytes, beside, markup);
        boolean told = begins(bytes, 0xef, 0xbb, 0xbf)
                || WideText.of(bytes).isPresent()
                || declared.filter(Decoding::isNarrow).isPresent();
        return told || strict(bytes).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "not UTF-8, which is expected where no other character set is declared: read and coded as "
                                + guess(bytes, markup).name());
    }

    private static String decode(byte[] bytes, Optional<Charset> declared, boolean markup) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (declared.isPresent() && declared.get().name().startsWith("ISO-2022")) {
            return new String(bytes, declared.get());
        }
        return strict(bytes)
                .orElseGet(() ->
                        new String(bytes, declared.filter(Decoding::isNarrow).orElseGet(() -> guess(bytes, markup))));
    }

    /** UTF-16 and UTF-8 cannot be what a page declares in plain bytes that are no UTF-8. */
    private static boolean isNarrow(Charset charset) {
        return !charset.name().startsWith("UTF-");
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        return WideText.of(bytes)
                .map(wide -> new String(bytes, wide.mark(), bytes.length - wide.mark(), wide.charset()));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            CharBuffer characters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(characters.toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few bad bytes stays UTF-8; anything else is what the bytes look most like. */
    private static Charset guess(byte[] bytes, boolean markup) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(unit -> unit == 0xfffd).count();
        long wide = lenient.chars().filter(unit -> unit > 0x7f).count();
        if (bad <= FEW * bytes.length && bad * 4 <= wide) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(markup);
        detector.setText(bytes.length > DETECTED_WITHIN ? Arrays.copyOf(bytes, DETECTED_WITHIN) : bytes);
        CharsetMatch match = detector.detect();
        return Optional.ofNullable(match)
                .flatMap(found -> charset(found.getName()))
                .filter(Decoding::isNarrow)
                .orElse(Charset.forName("windows-1252"));
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
