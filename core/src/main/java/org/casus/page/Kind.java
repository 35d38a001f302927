package org.casus.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds. */
enum Kind {
    TEXT,
    HTML,
    /** A JSON object on each line. */
    LINES,
    /** Pages as servers sent them, one record after another. */
    WARC,
    /** Entries in XML, each of which tells of a page. */
    FEED;

    static final String ENDINGS = ".txt, .html, .jsonl, .warc or .xml (.gz)";

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b|<(p|div|article|h1)\\b[^>]*>.*</",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OBJECT = Pattern.compile("^\\s*\\{[ \\t]*(\"|\\})");

    private static final Pattern ARCHIVE = Pattern.compile("^WARC/[01]\\.\\d");

    private static final String PROLOGUE = "^\\s*(<\\?xml[^>]*>\\s*)?(<\\?[^>]*>\\s*|<!--.*?-->\\s*)*";

    private static final Pattern ENTRIES = root("rss|feed|rdf:RDF");

    /** The roots of documents that list pages and tell nothing of them. */
    private static final Pattern LIST = root("urlset|sitemapindex|opml");

    private static final Pattern SPREAD = Pattern.compile("^\\s*(\\{|\\[\\s*\\{)\\s*\"");

    private static Pattern root(String names) {
        return Pattern.compile(
                PROLOGUE + "(<!DOCTYPE\\s+(" + names + ")\\b|<(" + names + ")\\b)",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** What a file of this name holds by its ending; empty when the ending does not say. */
    static Optional<Kind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = isGzipped(lower) ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(LINES);
            case "warc" -> Optional.of(WARC);
            case "xml", "rss", "atom", "rdf" -> Optional.of(FEED);
            default -> Optional.empty();
        };
    }

    static boolean isGzipped(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Whether content that begins so is JSON in an array or over several lines, and no page at all. */
    static boolean isSpreadJson(byte[] head) {
        return sniff(head) == TEXT && SPREAD.matcher(begin(head)).find();
    }

    /** Whether content that begins so is a site map or a list of feeds, which tells nothing of the pages it lists. */
    static boolean isList(byte[] head) {
        return LIST.matcher(begin(head)).find();
    }

    /** What content that begins so holds. */
    static Kind sniff(byte[] head) {
        String begin = begin(head);
        if (ARCHIVE.matcher(begin).find()) {
            return WARC;
        }
        if (ENTRIES.matcher(begin).find()) {
            return FEED;
        }
        if (OBJECT.matcher(begin).find()) {
            return LINES;
        }
        return MARKUP.matcher(begin).find() ? HTML : TEXT;
    }

    private static String begin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    }
}
