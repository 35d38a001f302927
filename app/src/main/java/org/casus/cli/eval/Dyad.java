package org.casus.cli.eval;

import java.util.Optional;

/**
 * One directed event, of gold or predicted: a label, and one actor on each side.
 *
 * @param root PLOVER's category as the file writes it
 * @param penta the quad class
 * @param binary 0 cooperation, 1 conflict
 * @param cameo the CAMEO code
 * @param cameoRoot its first two digits
 * @param source the words of the source; empty where there is none
 * @param target the words of the target; empty where there is none
 * @param sourceCode the code of the source; empty where not known
 * @param targetCode the code of the target; empty where not known
 */
record Dyad(
        Optional<String> root,
        Optional<Integer> penta,
        Optional<Integer> binary,
        Optional<String> cameo,
        Optional<String> cameoRoot,
        String source,
        String target,
        String sourceCode,
        String targetCode) {

    /** What does not stand in the file follows from what does: the quad class from the category, the binary class from that. */
    Dyad {
        Optional<Integer> quad =
                penta.isPresent() ? penta : root.map(Roots::fold).flatMap(Roots::quad);
        penta = quad;
        binary = binary.isPresent() ? binary : quad.map(known -> known < 3 ? 0 : 1);
    }

    /** The label at a level; empty where the event has none. */
    Optional<String> label(Level level) {
        return switch (level) {
            case BINARY -> binary.map(String::valueOf);
            case PENTA -> penta.map(String::valueOf);
            case ROOT -> root.map(Roots::fold);
            case CAMEO_ROOT -> cameoRoot;
            case CAMEO -> cameo;
        };
    }
}
