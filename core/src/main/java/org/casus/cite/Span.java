package org.casus.cite;

/**
 * A stretch of an article's text.
 *
 * @param begin offset of the first UTF-16 unit, from 0
 * @param end offset after the last UTF-16 unit; equal to {@code begin} for an empty span
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("span [" + begin + ", " + end + ") is not a stretch of text");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of this span in {@code text}. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        int first = Integer.compare(begin, other.begin);
        return first != 0 ? first : Integer.compare(end, other.end);
    }
}
