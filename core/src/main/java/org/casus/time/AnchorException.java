package org.casus.time;

import java.io.Serial;

/** A line of a file of dated events that does not fit; the message gives file, line and what was expected. */
public final class AnchorException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    AnchorException(String message) {
        super(message);
    }
}
