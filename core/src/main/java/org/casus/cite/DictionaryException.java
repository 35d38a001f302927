package org.casus.cite;

import java.io.Serial;

/** A dictionary line that does not fit; the message gives file, line, what was met and what was expected. */
public final class DictionaryException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public DictionaryException(String message) {
        super(message);
    }
}
