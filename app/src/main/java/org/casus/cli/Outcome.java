package org.casus.cli;

import org.casus.Coding;
import org.casus.page.Failure;
import org.casus.page.Page;

/** What became of something that was met among the paths. */
sealed interface Outcome {

    /** A page that was coded. */
    record Coded(Page page, Coding coding) implements Outcome {}

    /** A page that need not be coded again. */
    record Known(Page page) implements Outcome {}

    /** What could not be read or coded. */
    record Failed(Failure failure) implements Outcome {}
}
