package org.casus.record;

import org.casus.text.Article;
import org.casus.text.Part;
import org.casus.time.Published;

/** How an article is written. */
final class ArticleRecord {

    private ArticleRecord() {}

    static Fields of(Article article, Published published) {
        return new Fields()
                .text("id", article.id().value())
                .text("page", article.page().value())
                .text("file", article.file())
                .text("url", article.url())
                .text("title", article.title())
                .text("outlet", article.outlet())
                .text("agency", article.agency())
                .text("language", article.language())
                .object("published", published(published))
                .text("text", article.text())
                .objects("parts", article.parts(), ArticleRecord::part);
    }

    private static Fields published(Published published) {
        return new Fields()
                .range(published.range())
                .texts("because", published.because())
                .flag("doubt", published.doubt());
    }

    private static Fields part(Part part) {
        return new Fields().text("role", part.role().label()).span(part.span());
    }
}
