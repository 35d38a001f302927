package org.casus.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of two or four bytes a letter, as a byte order mark tells it or, without one, the NULs in every second byte of Latin text.
 *
 * @param charset how its bytes are to be read
 * @param mark how many of them are its byte order mark
 */
public record WideText(Charset charset, int mark) {

    private static final int LOOKED_AT = 1 << 12;
    private static final double MOST = 0.7;
    private static final double FEW = 0.05;

    /** The wide text that these bytes, a whole page or the beginning of a file, are; empty where they are none. */
    public static Optional<WideText> of(byte[] content) {
        if (begins(content, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new WideText(Charset.forName("UTF-32LE"), 4));
        }
        if (begins(content, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new WideText(Charset.forName("UTF-32BE"), 4));
        }
        if (begins(content, 0xff, 0xfe)) {
            return Optional.of(new WideText(StandardCharsets.UTF_16LE, 2));
        }
        return begins(content, 0xfe, 0xff)
                ? Optional.of(new WideText(StandardCharsets.UTF_16BE, 2))
                : unmarked(content);
    }

    private static Optional<WideText> unmarked(byte[] content) {
        double even = nuls(content, 0);
        double odd = nuls(content, 1);
        if (odd >= MOST && even <= FEW) {
            return Optional.of(new WideText(StandardCharsets.UTF_16LE, 0));
        }
        return even >= MOST && odd <= FEW ? Optional.of(new WideText(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }

    /** The share of NULs among every second byte. */
    private static double nuls(byte[] content, int from) {
        int nuls = 0;
        int all = 0;
        for (int i = from; i < Math.min(content.length, LOOKED_AT); i += 2) {
            nuls += content[i] == 0 ? 1 : 0;
            all++;
        }
        return all == 0 ? 0 : (double) nuls / all;
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
