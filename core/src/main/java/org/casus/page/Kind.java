package org.casus.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file holds. */
enum Kind {
    TEXT(Format.TEXT),
    HTML(Format.HTML),
    /** A JSON object on each line. */
    LINES(Format.JSON);

    static final String ENDINGS = ".txt, .html or .jsonl (.gz)";

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b|<(p|div|article|h1)\\b[^>]*>.*</",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OBJECT = Pattern.compile("^\\s*\\{[ \\t]*(\"|\\})");

    /** The root of a document that lists pages and is none. */
    private static final Pattern FEED = Pattern.compile(
            "^\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!DOCTYPE\\s+(rss|feed)\\b|<(rss|feed|rdf:RDF|urlset|sitemapindex|opml)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SPREAD = Pattern.compile("^\\s*(\\{|\\[\\s*\\{)\\s*\"");

    private final Format format;

    Kind(Format format) {
        this.format = format;
    }

    /** The format of each page of such a file. */
    Format format() {
        return format;
    }

    /** What a file of this name holds by its ending; empty when the ending does not say. */
    static Optional<Kind> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = isGzipped(lower) ? lower.substring(0, lower.length() - 3) : lower;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "txt" -> Optional.of(TEXT);
            case "html", "htm", "xhtml" -> Optional.of(HTML);
            case "jsonl", "ndjson" -> Optional.of(LINES);
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

    /** Whether content that begins so is a feed or a site map in XML, which lists pages and is none. */
    static boolean isFeed(byte[] head) {
        return FEED.matcher(begin(head)).find();
    }

    /** What content that begins so holds. */
    static Kind sniff(byte[] head) {
        String begin = begin(head);
        if (OBJECT.matcher(begin).find()) {
            return LINES;
        }
        return MARKUP.matcher(begin).find() ? HTML : TEXT;
    }

    private static String begin(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    }
}
