package org.casus.text;

import java.io.Serial;

/** A page from which no words could be had; the message is fit to be shown to a user. */
public final class UnreadablePageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadablePageException(String message) {
        super(message);
    }
}
