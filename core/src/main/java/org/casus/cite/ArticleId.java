package org.casus.cite;

import java.util.List;

/**
 * The identity of an article: {@code a:} and sixteen hexadecimal digits of a hash.
 *
 * @param value the id as it is written in records
 */
public record ArticleId(String value) {

    public ArticleId {
        if (!value.startsWith("a:")) {
            throw new IllegalArgumentException("article id \"" + value + "\" does not begin with a:");
        }
    }

    /** The id of the article with this text, read from this page. */
    public static ArticleId of(PageId page, String text) {
        return new ArticleId("a:" + Sha256.of(List.of(page.value(), text)).substring(0, 16));
    }

    @Override
    public String toString() {
        return value;
    }
}
