package org.casus.cli.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The coding sheet as a table: a record a row, columns to read and columns to fill in. */
final class SheetCsv {

    /** The column of remarks. */
    static final String NOTE = "note";
    /** The column of what the passage tells and no record holds. */
    static final String MISSED = "missed";

    private static final List<String> READ = List.of(
            "number",
            "id",
            "headline",
            "published",
            "before",
            "sentence",
            "after",
            "trigger",
            "type",
            "meaning",
            "source",
            "target",
            "day",
            "factuality",
            "attribution");

    private SheetCsv() {}

    /** The columns that a judge fills in, in their order. */
    static List<String> filled() {
        return Stream.concat(Stream.of(Field.values()).map(Field::column), Stream.of(NOTE, MISSED))
                .toList();
    }

    static void write(Path file, List<Card> cards) throws IOException {
        List<String> heads = new ArrayList<>(READ);
        heads.addAll(filled());
        Csv.write(
                file,
                Csv.BYTE_ORDER_MARK,
                heads,
                cards.stream().map(SheetCsv::row).toList());
    }

    private static List<String> row(Card card) {
        Passage passage = card.passage();
        Coding coding = card.coding();
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(card.number()),
                card.id(),
                passage.headline(),
                passage.published(),
                passage.before(),
                passage.opening() + ">>" + passage.trigger() + "<<" + passage.closing(),
                passage.after(),
                coding.value(Field.EVENT),
                coding.value(Field.TYPE),
                coding.meaning(Field.TYPE),
                coding.value(Field.SOURCE),
                coding.value(Field.TARGET),
                coding.value(Field.DAY),
                coding.value(Field.FACTUALITY),
                coding.value(Field.ATTRIBUTION)));
        filled().forEach(column -> cells.add(""));
        return cells.stream().map(Csv::inert).toList();
    }
}
