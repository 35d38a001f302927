package org.casus.page;

/**
 * A page that could not be read or coded.
 *
 * @param file the path at which it was met, with {@code #LINE} behind it for a line of a JSONL file
 * @param stage where it failed: {@code read}, {@code clean} or {@code code}
 * @param message what was met and what was expected, in one line
 */
public record Failure(String file, String stage, String message) implements Read {}
