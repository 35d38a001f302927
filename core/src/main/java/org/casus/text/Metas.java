package org.casus.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the {@code meta} elements of a page say, wherever they stand: broken heads leave some in the body. */
record Metas(List<Element> elements) {

    static Metas of(Document document) {
        return new Metas(document.getElementsByTag("meta").stream()
                .filter(meta -> meta.hasAttr("content"))
                .toList());
    }

    /** What the first that is so called says; empty where none is, or it says nothing. */
    Optional<String> content(String name) {
        return elements.stream()
                .filter(meta ->
                        name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name")))
                .findFirst()
                .map(meta -> meta.attr("content").strip())
                .filter(words -> !words.isEmpty());
    }

    /** By what attribute a meta is called: {@code property} before {@code name}, {@code itemprop} and {@code http-equiv}. */
    static String name(Element meta) {
        return Stream.of("property", "name", "itemprop", "http-equiv")
                .filter(meta::hasAttr)
                .findFirst()
                .map(meta::attr)
                .orElse("");
    }
}
