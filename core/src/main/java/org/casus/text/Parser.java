package org.casus.text;

import java.util.List;

/** Finds the dependency tree of a tagged sentence. Implementations are safe for use by several threads. */
interface Parser {

    /** The same tokens in the same order with heads and relations; exactly one is the root, and there are no cycles. */
    List<Token> parse(List<Token> tagged);
}
