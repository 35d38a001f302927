package org.casus.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.casus.cite.Words;
import org.casus.parse.NameKind;

/** How a name or description is written as JSON. */
final class RosterRecord {

    private RosterRecord() {}

    /** What is unknown is null; offsets are UTF-16, into the article's text, end exclusive. */
    static ObjectNode of(Roster.Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Optional<SuggestedLine> line = SuggestedLine.of(entry);
        node.put("name", entry.name())
                .put("kind", kind(entry.kind()))
                .put("times", entry.times())
                .put("articles", entry.articles())
                .put("role", entry.role().orElse(null))
                .put("sector", entry.sector().orElse(null))
                .put("state", entry.state().orElse(null))
                .put("file", entry.file());
        node.set("sentence", words(entry.example().sentence()));
        node.set("words", words(entry.example().words()));
        return node.put("dictionary", line.map(SuggestedLine::dictionary).orElse(null))
                .put("line", line.map(SuggestedLine::text).orElse(null));
    }

    private static String kind(NameKind kind) {
        return kind.isProper() ? kind.name().toLowerCase(Locale.ROOT) : "description";
    }

    private static ObjectNode words(Words words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", words.text())
                .put("begin", words.span().begin())
                .put("end", words.span().end());
    }
}
