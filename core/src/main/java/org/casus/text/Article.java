package org.casus.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cite.ArticleId;
import org.casus.cite.PageId;
import org.casus.cite.Span;

/**
 * The words of a page, each line with its role.
 *
 * @param id hash of page and text
 * @param page the page it was read from
 * @param file the path at which the page was met
 * @param url the page's address, where known
 * @param title the headline, where there is one
 * @param outlet who published the page, where it says so
 * @param agency the news agency the text is credited to, where it says so
 * @param filed the place of its dateline, as written, where it has one
 * @param language an ISO 639-1 code; {@code und} where it cannot be told
 * @param dates the dates the page carries about itself, in the order of their kinds
 * @param text the text that every span points into; {@code \n} between lines, an empty line between paragraphs
 * @param parts every line that is not empty, in order; they do not overlap
 */
public record Article(
        ArticleId id,
        PageId page,
        String file,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<String> filed,
        String language,
        List<DateCandidate> dates,
        String text,
        List<Part> parts) {

    public Article {
        dates = List.copyOf(dates);
        parts = List.copyOf(parts);
    }

    /** The story alone, a paragraph or subhead on each line; empty where the page holds none. */
    public String story() {
        return parts.stream()
                .filter(part -> part.role() == Role.BODY || part.role() == Role.SUBHEAD)
                .map(part -> part.span().of(text))
                .collect(Collectors.joining("\n"));
    }

    /** Whether it is read: in English, or of a language that cannot be told. */
    public boolean isEnglish() {
        return language.startsWith("en") || language.equals("und");
    }

    /** This article with other parts. */
    Article with(List<Part> others) {
        return new Article(id, page, file, url, title, outlet, agency, filed, language, dates, text, others);
    }

    /**
     * The same article with what else its page shows below it.
     *
     * @param longer a text that begins with this one's
     * @param rest the lines that it adds
     */
    Article with(String longer, List<Part> rest) {
        List<Part> all = Stream.concat(parts.stream(), rest.stream()).toList();
        ArticleId other = ArticleId.of(page, longer);
        return new Article(other, page, file, url, title, outlet, agency, filed, language, dates, longer, all);
    }

    /** An article in English that is one paragraph and nothing else; its text is exactly this one, which holds a word. */
    public static Article ofParagraph(String text) {
        PageId page = PageId.ofBytes(text.getBytes(StandardCharsets.UTF_8));
        int end = text.stripTrailing().length();
        Span span = new Span(Math.min(end, text.length() - text.stripLeading().length()), end);
        return new Article(
                ArticleId.of(page, text),
                page,
                "paragraph",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                text,
                List.of(new Part(Role.BODY, span, "given as a paragraph")));
    }
}
