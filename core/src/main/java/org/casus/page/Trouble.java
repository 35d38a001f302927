package org.casus.page;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in one line why something could not be read. */
final class Trouble {

    /** The stage that all failures of reading name. */
    static final String STAGE = "read";

    private Trouble() {}

    static Failure failure(String file, String message) {
        return new Failure(file, STAGE, message);
    }

    /** What went wrong with a {@code thing}, a file or a folder. */
    static String describe(String thing, IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "the " + thing + " may not be read: permission denied";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "broken gzip (" + oneLine(e) + "): expected a whole gzip file";
        }
        return "the " + thing + " cannot be read: " + oneLine(e);
    }

    static String oneLine(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : oneLine(message);
    }

    static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
