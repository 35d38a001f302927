package org.casus.cli.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.store.EventFilter;
import org.casus.store.Store;

/**
 * A sample of records for judging.
 *
 * @param records how many records there are to draw from
 * @param strata how many strata they are in
 * @param drawn how many were drawn; fewer than asked for where there are no more
 */
public record Sample(int records, int strata, int drawn) {

    /** The sheet as a page. */
    public static final String PAGE = "sheet.html";
    /** The sheet as a table. */
    public static final String TABLE = "sheet.csv";
    /** The key. */
    public static final String KEY = "key.csv";

    /**
     * Draws a sample and writes its sheets and its key to a folder. Records are drawn in strata of type, third by confidence, region of
     * the source and outlet, without replacement. The same records and seed give the same files.
     *
     * @param size how many records, at least one for each type
     * @param folder is created where there is none
     * @throws SampleException if the size does not suffice, or if the folder holds a sample already or cannot be written
     */
    public static Sample draw(Store store, EventFilter filter, int size, long seed, Path folder) {
        refuseOlder(folder);
        Regions regions = Regions.read();
        List<Candidate> candidates = new ArrayList<>();
        store.outlines(filter, outline -> candidates.add(Candidate.of(outline, regions)));
        List<Drawn> drawn = Draw.of(candidates, size, seed);
        if (!drawn.isEmpty()) {
            write(drawn, cards(drawn, store), folder);
        }
        return new Sample(
                candidates.size(),
                (int) drawn.stream().map(Drawn::stratum).distinct().count(),
                drawn.size());
    }

    private static List<Card> cards(List<Drawn> drawn, Store store) {
        List<Card> cards = new ArrayList<>();
        for (Drawn record : drawn) {
            cards.add(Card.of(cards.size() + 1, record.candidate().id(), store));
        }
        return cards;
    }

    /** A sheet may be filled in already. */
    private static void refuseOlder(Path folder) {
        Stream.of(PAGE, TABLE, KEY)
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .ifPresent(older -> {
                    throw new SampleException(older + " is there already; a folder without a sample is expected");
                });
    }

    private static void write(List<Drawn> drawn, List<Card> cards, Path folder) {
        try {
            Files.createDirectories(folder);
            SheetHtml.write(folder.resolve(PAGE), cards);
            SheetCsv.write(folder.resolve(TABLE), cards);
            KeyCsv.write(folder.resolve(KEY), drawn);
        } catch (IOException e) {
            throw new SampleException(folder + ": cannot be written: " + e, e);
        }
    }
}
