package org.casus.cli.eval;

import org.casus.Coding;
import org.casus.page.Page;

/** What is measured: takes a page and codes it. Called by several threads at once. */
@FunctionalInterface
public interface Coder {

    Coding code(Page page);
}
