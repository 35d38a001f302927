package org.casus.cli.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.casus.store.FoundEvent;
import org.casus.store.Store;

/**
 * A record on a coding sheet.
 *
 * @param number its place on the sheet, from 1
 * @param id the record's id
 */
record Card(int number, String id, Passage passage, Coding coding) {

    static final Map<String, String> MEANINGS = TextTable.read("meanings.txt");

    /** The card of a record that the store holds. */
    static Card of(int number, String id, Store store) {
        FoundEvent found = store.find(id, 1).get(0);
        ObjectNode event = found.event();
        int index = event.path("sentence").path("index").asInt();
        List<ObjectNode> around = store.sentences(event.path("page").asText(), Math.max(0, index - 1), index + 1);
        return new Card(number, id, Passage.of(found, around), Coding.of(event, MEANINGS));
    }
}
