package org.casus.page;

/**
 * What lies ahead of a reading, for a progress bar.
 *
 * @param files how many files will be opened; standard input is not counted
 * @param bytes their sizes together, as they lie on the disk
 */
public record Ahead(long files, long bytes) {}
