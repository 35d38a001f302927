package org.casus.event;

import org.casus.cite.PageId;
import org.casus.cite.Words;

/**
 * A sentence, or a line, that gave no event, and why.
 *
 * @param page the page
 * @param part the role of the part it stands in
 * @param index the sentence's place in the article; -1 for a part that is not read
 * @param words the sentence
 * @param reason why nothing was coded
 */
public record Uncoded(PageId page, String part, int index, Words words, String reason) {}
