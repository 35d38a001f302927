package org.casus.cli.sample;

/** Makes words from a page fit for a cell. */
final class Plain {

    private Plain() {}

    /** The words on one line, without control and format characters; white space at their ends is kept as one blank. */
    static String of(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ").replaceAll("\\p{Cf}", "");
    }
}
