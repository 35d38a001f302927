package org.casus.page;

/** What reading gives for each thing it met: a page, or the reason why there is none. */
public sealed interface Read permits Page, Failure {}
