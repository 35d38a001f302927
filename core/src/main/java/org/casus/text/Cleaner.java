package org.casus.text;

import org.casus.page.Page;

/** Finds the words of the story on a page and gives every line its role. Implementations are safe for use by several threads. */
public interface Cleaner {

    /**
     * Reads a page.
     *
     * @throws UnreadablePageException when the page holds no words; the message says what was met and what was expected
     */
    Article clean(Page page);
}
