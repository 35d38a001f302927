package org.casus.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The entries of a feed (RSS 0.9 to 2.0, RSS 1.0 in RDF, Atom) in their order, each a page: what the feed itself holds of the story, be it
 * the whole or a teaser. Entities that the feed declares are not expanded; what an XML parser would refuse is read as far as it makes sense.
 */
final class FeedEntries extends PagesInside {

    private static final List<String> TEXTS = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> PUBLISHED =
            List.of("pubDate", "published", "dc:date", "issued", "dcterms:created");
    private static final List<String> UPDATED = List.of("updated", "modified", "dcterms:modified", "atom:updated");
    private static final List<String> AUTHORS = List.of("dc:creator", "author");

    private final Content content;
    private final int longest;
    private Iterator<Element> entries = Collections.emptyIterator();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> language = Optional.empty();
    private boolean opened;

    FeedEntries(String file, Content content, int longest) {
        super(file, content);
        this.content = content;
        this.longest = longest;
    }

    @Override
    Optional<Read> advance() throws IOException {
        if (!opened) {
            opened = true;
            byte[] bytes = content.stream().readNBytes(longest + 1);
            if (bytes.length > longest) {
                end();
                return Optional.of(failure("the feed is longer than " + longest + " bytes"));
            }
            open(Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser()));
        }
        if (!entries.hasNext()) {
            end();
            return Optional.empty();
        }
        return Optional.of(entry(entries.next()));
    }

    private void open(Document feed) {
        entries = feed.select("item, entry").iterator();
        Optional<Element> head = Optional.ofNullable(feed.selectFirst("channel, feed"));
        outlet = head.flatMap(channel -> text(channel, List.of("title")));
        language = head.flatMap(channel -> text(channel, List.of("language", "dc:language"))
                .or(() -> Optional.of(channel.attr("xml:lang")).filter(tag -> !tag.isBlank())));
    }

    private Read entry(Element entry) {
        Optional<String> title = text(entry, List.of("title")).map(FeedEntries::unescaped);
        Optional<String> text = story(entry).or(() -> title);
        if (text.isEmpty()) {
            return failure("the entry has neither title nor text");
        }
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        put(page, "title", title);
        put(page, "url", address(entry));
        put(page, "published", text(entry, PUBLISHED));
        put(page, "updated", text(entry, UPDATED));
        put(page, "outlet", outlet);
        put(page, "author", text(entry, AUTHORS));
        put(page, "language", language);
        put(page, "text", text);
        return Page.of(place(), Format.ENTRY, page.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    String whenEmpty() {
        return "a feed without entries";
    }

    private static void put(ObjectNode page, String field, Optional<String> value) {
        value.ifPresent(text -> page.put(field, text));
    }

    /** The longest of what the feed tells of the story: some give a teaser beside the whole. */
    private static Optional<String> story(Element entry) {
        return TEXTS.stream()
                .flatMap(name -> children(entry, name))
                .map(FeedEntries::markup)
                .filter(text -> !text.isBlank())
                .max(Comparator.comparingInt(String::length));
    }

    /** Markup that stands in the feed as its own (Atom's XHTML), or else escaped. */
    private static String markup(Element text) {
        return text.childrenSize() > 0 ? text.html() : text.wholeText();
    }

    /** Titles may be markup, escaped once more. */
    private static String unescaped(String title) {
        return title.indexOf('&') < 0 && title.indexOf('<') < 0
                ? title
                : Jsoup.parseBodyFragment(title).text();
    }

    /** The page that an entry is about: Atom's alternate link, RSS's, or an identifier that is one. */
    private static Optional<String> address(Element entry) {
        Stream<String> linked = children(entry, "link")
                .filter(link -> List.of("", "alternate").contains(link.attr("rel")))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
        Stream<String> identifiers = children(entry, "guid").map(Element::wholeText);
        return Stream.concat(linked, identifiers)
                .map(String::strip)
                .filter(address -> address.startsWith("http"))
                .findFirst();
    }

    /** What stands in the first of an element's own children of these names that is not empty. */
    private static Optional<String> text(Element parent, List<String> names) {
        return names.stream()
                .flatMap(name ->
                        children(parent, name).map(child -> child.wholeText().strip()))
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> child.tagName().equals(name));
    }
}
