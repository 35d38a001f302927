package org.casus.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * What a page's JSON-LD says of its article.
 *
 * @param body the text of the article where it is given; it may be cut short, and its paragraphs may be lost
 */
record StructuredData(About about, Optional<String> body) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern ARTICLE = Pattern.compile("(?i).*(article|posting|report)");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final int DEEPEST = 12;

    static StructuredData of(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            collect(parse(script.data()), articles, 0);
        }
        StructuredData all = new StructuredData(About.NOTHING, Optional.empty());
        for (JsonNode article : articles) {
            StructuredData one = of(article);
            About other = all.about.dates().isEmpty() ? one.about : one.about.withoutDates();
            all = new StructuredData(all.about.or(other), all.body.or(one::body));
        }
        return all;
    }

    private static JsonNode parse(String data) {
        try {
            String json = data.strip().replaceFirst("^<!--|^//<!\\[CDATA\\[|^<!\\[CDATA\\[", "");
            JsonNode node = JSON.readTree(json);
            return node == null ? JSON.missingNode() : node;
        } catch (JsonProcessingException broken) {
            return JSON.missingNode(); // pages are full of broken JSON-LD; the page is then read without it
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (isArticle(node)) {
            articles.add(node);
        } else if (node.isArray()) {
            node.forEach(child -> collect(child, articles, depth + 1));
        } else if (node.isObject()) {
            collect(node.path("@graph"), articles, depth + 1);
            collect(node.path("mainEntity"), articles, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLE.matcher(one.asText()).matches()) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static StructuredData of(JsonNode article) {
        List<DateCandidate> dates = new ArrayList<>();
        for (String field : List.of("datePublished", "dateCreated", "dateModified")) {
            text(article.path(field))
                    .ifPresent(value ->
                            dates.add(new DateCandidate(DateCandidate.Kind.STRUCTURED, value, "JSON-LD " + field)));
        }
        About about = new About(
                text(article.path("url")).or(() -> address(article.path("mainEntityOfPage"))),
                text(article.path("headline")),
                name(article.path("publisher")),
                name(article.path("author"))
                        .flatMap(Agencies::among)
                        .or(() -> name(article.path("sourceOrganization")).flatMap(Agencies::among)),
                name(article.path("inLanguage")),
                dates);
        return new StructuredData(about, raw(article.path("articleBody")));
    }

    private static Optional<String> address(JsonNode node) {
        return text(node).or(() -> text(node.path("@id"))).filter(address -> address.startsWith("http"));
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return text(one).or(() -> text(one.path("name")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual()
                ? Optional.of(unescaped(node.asText()).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> raw(JsonNode body) {
        return text(body)
                .map(text -> MARKUP.matcher(text).find()
                        ? Jsoup.parseBodyFragment(text).body().wholeText().strip()
                        : text);
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Entities.unescape(text);
    }
}
