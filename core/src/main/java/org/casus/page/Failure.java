package org.casus.page;

/**
 * A page that could not be read or coded.
 *
 * @param file the path at which it was met; behind it, where the file holds many pages, {@code #} and the number of the line, of the WARC
 *     record or of the feed's entry, from 1
 * @param stage where it failed: {@code read}, {@code clean} or {@code code}
 * @param message what was met and what was expected, in one line
 */
public record Failure(String file, String stage, String message) implements Read {}
