package org.casus.cli.eval;

import java.io.Serial;

/** A gold file that cannot be read; the message tells file, line and what was expected. */
public final class GoldException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }
}
