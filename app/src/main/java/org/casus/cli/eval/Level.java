package org.casus.cli.eval;

import java.util.Locale;

/** The fineness at which labels are compared. */
enum Level {
    /** 0 cooperation, 1 conflict. */
    BINARY,
    /** The quad class, 1 to 4; 0 for what PLOVER leaves out. */
    PENTA,
    /** PLOVER's category, with the classes folded that {@link Roots} folds. */
    ROOT,
    /** The first two digits of a CAMEO code. */
    CAMEO_ROOT,
    CAMEO;

    /** The name as it stands in figures and, save {@code BINARY} of a prediction, in files. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
