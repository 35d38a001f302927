package org.casus.cli.eval;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.time.DateRange;

/**
 * Words of an article that tell of an event, and when that was.
 *
 * @param word the words
 * @param page the article as a page that knows the day its maker gave it
 * @param days when it happened, as the article lets a careful reader know; open where it does not
 * @param background whether it happened before what the article reports
 */
record DaysGold(MarkedWord word, Page page, DateRange days, boolean background) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The rows of a table with the columns {@code from} and {@code until}, days or empty; the label is {@code news} or {@code background}.
     *
     * @throws GoldException when a file cannot be read or a row does not fit, as {@link MarkedWord#read} tells
     */
    static List<DaysGold> read(GoldSet gold) {
        Map<String, Page> pages = pages(gold.articles());
        return MarkedWord.read(gold, List.of("from", "until")).stream()
                .map(word -> row(word, pages))
                .toList();
    }

    private static DaysGold row(MarkedWord word, Map<String, Page> pages) {
        if (!List.of("news", "background").contains(word.label())) {
            throw new GoldException(word.where() + ": label \"" + word.label() + "\" should be news or background");
        }
        Page page = Optional.ofNullable(pages.get(word.article().id())).orElseGet(word.article()::page);
        return new DaysGold(word, page, days(word), word.label().equals("background"));
    }

    private static DateRange days(MarkedWord word) {
        try {
            return new DateRange(day(word.more().get(0)), day(word.more().get(1)));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new GoldException(word.where() + ": from and until should be days in order (" + e.getMessage() + ")");
        }
    }

    private static Optional<LocalDate> day(String cell) {
        return Optional.of(cell.strip()).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static Map<String, Page> pages(List<Path> files) {
        Map<String, Page> pages = new HashMap<>();
        for (Path file : files) {
            for (Line line : JsonLines.read(file)) {
                String id = line.required("id");
                ObjectNode page = JSON.createObjectNode().put("text", line.required("text"));
                line.text("date").ifPresent(date -> page.put("date", date));
                pages.put(id, Page.of(id, Format.JSON, page.toString().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return pages;
    }
}
