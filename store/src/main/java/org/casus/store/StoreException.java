package org.casus.store;

/** A database or an output that cannot be used: the message says in one line which, why and, where there is a way, what to do. */
public final class StoreException extends RuntimeException {

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
