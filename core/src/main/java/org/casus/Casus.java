package org.casus;

import java.util.List;
import org.casus.page.Page;

/** The coder: takes a page and returns what happened in it. Safe for use by several threads. */
public final class Casus {

    private final Provenance provenance;

    private Casus(Provenance provenance) {
        this.provenance = provenance;
    }

    /** The coder with the dictionaries that travel with it. */
    public static Casus standard() {
        return new Casus(new Provenance("casus 0.1.0", "sha256:"));
    }

    /** Codes a page. Equal pages give equal codings. */
    public Coding code(Page page) {
        throw new UnsupportedOperationException("the stages are not joined yet: " + page.file());
    }

    /** Reads a text and tells how each of its sentences was coded. */
    public List<Explanation> explain(String text) {
        throw new UnsupportedOperationException("the stages are not joined yet: " + text);
    }

    public Provenance provenance() {
        return provenance;
    }
}
