package org.casus.cite;

/**
 * Words of an article and where they stand.
 *
 * @param text the words exactly as written
 * @param span their place in the article's text
 */
public record Words(String text, Span span) {

    /** The words that {@code span} covers in {@code article}. */
    public static Words of(String article, Span span) {
        return new Words(span.of(article), span);
    }
}
