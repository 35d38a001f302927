package org.casus.cli.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.casus.page.Format;
import org.casus.page.Page;

/**
 * A page with markup and what is known of it.
 *
 * @param page as fetched, with its address where the set knows it
 * @param known the fields that the set marks
 */
record HtmlGold(Page page, Line known) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FOLDER = "html";

    /**
     * The pages of a set that is one JSON object: its names are addresses or names of files, its values objects. The pages lie in the folder
     * {@code html} beside it, gzipped or not, under the name that {@code file} gives, or else under their own.
     *
     * @throws GoldException when the set or a page cannot be read
     */
    static List<HtmlGold> read(Path gold) {
        Path folder = gold.toAbsolutePath().resolveSibling(FOLDER);
        List<HtmlGold> pages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : object(gold).properties()) {
            Line known = new Line(gold + ": \"" + entry.getKey() + "\"", entry.getValue());
            pages.add(new HtmlGold(page(folder, entry.getKey(), known), known));
        }
        return List.copyOf(pages);
    }

    private static JsonNode object(Path gold) {
        try {
            JsonNode set = JSON.readTree(String.join("\n", GoldLines.of(gold)));
            if (!set.isObject()) {
                throw new GoldException(gold + ": one JSON object is expected");
            }
            return set;
        } catch (JsonProcessingException e) {
            throw new GoldException(gold + ": one JSON object is expected: " + e.getOriginalMessage());
        }
    }

    private static Page page(Path folder, String name, Line known) {
        Path file = folder.resolve(known.text("file").orElse(name + ".html.gz"));
        byte[] bytes = bytes(file, known.where());
        Optional<String> url = known.text("url").or(() -> Optional.of(name)).filter(text -> text.startsWith("http"));
        return Page.of(String.valueOf(file.getFileName()), Format.HTML, bytes).fetched(url, Optional.empty());
    }

    private static byte[] bytes(Path file, String where) {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new GoldException(where + ": its page " + file + " cannot be read (" + e + ")");
        }
    }
}
