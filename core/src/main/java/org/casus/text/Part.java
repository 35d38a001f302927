package org.casus.text;

import org.casus.cite.Span;

/**
 * A paragraph or line of an article and its role.
 *
 * @param role what it is
 * @param span its place in the article's text, without surrounding white space
 * @param because why it has this role
 */
public record Part(Role role, Span span, String because) {}
