package org.casus.cite;

/**
 * The identity of a page: {@code p:} and sixteen hexadecimal digits of a hash.
 *
 * @param value the id as it is written in records
 */
public record PageId(String value) {

    public PageId {
        if (!value.startsWith("p:")) {
            throw new IllegalArgumentException("page id \"" + value + "\" does not begin with p:");
        }
    }

    /** The id of the page with these bytes. */
    public static PageId ofBytes(byte[] bytes) {
        return new PageId("p:" + Sha256.of(bytes).substring(0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
