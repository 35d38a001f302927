package org.casus.cli.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a gold set of sentences that mostly hold no event.
 *
 * @param text what is to be coded
 * @param strict whether it holds no event at all
 * @param doubtful whether readers would differ
 * @param apolitical whether it is about sport, technology or entertainment
 * @param allowed the categories that a coder may rightly emit, as the file writes them
 */
record NeutralGold(GoldText text, boolean strict, boolean doubtful, boolean apolitical, List<String> allowed) {

    NeutralGold {
        allowed = List.copyOf(allowed);
    }

    /** @throws GoldException when the file cannot be read or a row lacks a field */
    static List<NeutralGold> read(Path file) {
        return JsonLines.read(file).stream().map(NeutralGold::of).toList();
    }

    private static NeutralGold of(Line line) {
        List<String> allowed = new ArrayList<>();
        for (JsonNode category : line.list("events")) {
            allowed.add(category.asText());
        }
        return new NeutralGold(
                GoldText.of(line),
                line.flag("strict_neutral"),
                line.flag("doubtful"),
                line.required("origin").contains("bbc"),
                allowed);
    }
}
