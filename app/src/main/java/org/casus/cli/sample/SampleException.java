package org.casus.cli.sample;

import java.io.Serial;

/** A sample that cannot be drawn, written or read; the message tells which, why and what was expected. */
public final class SampleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SampleException(String message) {
        super(message);
    }

    SampleException(String message, Throwable cause) {
        super(message, cause);
    }
}
