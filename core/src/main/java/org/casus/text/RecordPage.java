package org.casus.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * A page that came as a JSON object: its text and what its maker knew of it.
 *
 * @param text the text; markup that is a piece of a page is given the record's title
 * @param isMarkup whether the text is HTML
 */
record RecordPage(About about, String text, boolean isMarkup) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXT = List.of(
            "text",
            "body",
            "content",
            "article",
            "maintext",
            "main_text",
            "articleBody",
            "article_text",
            "full_text",
            "fulltext",
            "story");
    private static final List<String> MARKUP = List.of("html", "raw_html", "page_html");
    private static final List<String> TITLE = List.of("title", "headline", "head", "name");
    private static final List<String> URL = List.of("url", "link", "source_url", "uri", "canonical_url");
    private static final List<String> OUTLET =
            List.of("outlet", "source", "publisher", "source_name", "site", "domain", "newspaper");
    private static final List<String> AGENCY = List.of("agency", "news_agency", "author", "byline");
    private static final List<String> LANGUAGE = List.of("language", "lang");
    private static final List<String> DATE = List.of(
            "date",
            "published",
            "publish_date",
            "published_at",
            "publication_date",
            "pub_date",
            "date_publish",
            "date_published",
            "datePublished",
            "timestamp",
            "created");
    private static final List<String> CHANGED = List.of("updated");
    private static final List<String> FETCHED =
            List.of("fetched", "fetched_at", "date_download", "crawl_date", "crawled", "retrieved");
    private static final Pattern IS_MARKUP =
            Pattern.compile("<(p|div|br|html|body|article|h[1-6]|span|ul)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /** Markup with one of these has its own headline, if it has any; a mere piece of a page has none. */
    private static final Pattern HAS_HEADLINE =
            Pattern.compile("<(html|head|body|title|h1)\\b", Pattern.CASE_INSENSITIVE);

    /** A line of a JSONL file. @throws UnreadablePageException when no field holds a text */
    static RecordPage ofLine(String json) {
        return of(json, DateCandidate.Kind.RECORD);
    }

    /** An entry of a feed. @throws UnreadablePageException when no field holds a text */
    static RecordPage ofEntry(String json) {
        return of(json, DateCandidate.Kind.FEED);
    }

    private static RecordPage of(String json, DateCandidate.Kind kind) {
        JsonNode record = parse(json);
        Optional<String> text = first(record, TEXT);
        String found = text.or(() -> first(record, MARKUP))
                .orElseThrow(
                        () -> new UnreadablePageException("the JSON object has no text: expected one of the fields "
                                + String.join(", ", TEXT) + " or html"));
        boolean isMarkup = IS_MARKUP.matcher(found).find();
        Optional<String> headline = first(record, TITLE)
                .filter(title -> isMarkup && !HAS_HEADLINE.matcher(found).find());
        String story = headline.map(title -> "<title>" + Entities.escape(title) + "</title>" + found)
                .orElse(found);
        return new RecordPage(about(record, kind), story, isMarkup);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UnreadablePageException(
                    "not JSON: " + e.getOriginalMessage() + "; expected an object with a text field");
        }
    }

    private static About about(JsonNode record, DateCandidate.Kind kind) {
        List<DateCandidate> dates = new ArrayList<>();
        collect(record, DATE, kind, dates);
        collect(record, CHANGED, kind, dates);
        collect(record, FETCHED, DateCandidate.Kind.FETCHED, dates);
        return new About(
                first(record, URL),
                first(record, TITLE),
                first(record, OUTLET),
                first(record, AGENCY).flatMap(Agencies::among),
                first(record, LANGUAGE),
                dates);
    }

    private static void collect(
            JsonNode record, List<String> fields, DateCandidate.Kind kind, List<DateCandidate> dates) {
        for (String field : fields) {
            value(record, field).ifPresent(value -> dates.add(new DateCandidate(kind, value, "field " + field)));
        }
    }

    private static Optional<String> first(JsonNode record, List<String> fields) {
        return fields.stream().flatMap(field -> value(record, field).stream()).findFirst();
    }

    private static Optional<String> value(JsonNode record, String field) {
        JsonNode node = record.path(field);
        JsonNode value = node.isObject() ? node.path("name") : node;
        return value.isTextual() || value.isNumber()
                ? Optional.of(value.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
