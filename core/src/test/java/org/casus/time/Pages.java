package org.casus.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cite.ArticleId;
import org.casus.cite.PageId;
import org.casus.text.Article;
import org.casus.text.DateCandidate;
import org.casus.text.Sentence;

/** A page for tests: tagged sentences and the dates that it carries. */
record Pages(Article article, List<Sentence> sentences) {

    static Pages of(List<DateCandidate> dates, String... tagged) {
        List<Sentence> sentences = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : tagged) {
            Sentence sentence = Tagged.sentence(sentences.size(), text.length(), line);
            sentences.add(sentence);
            text.append(sentence.words().text()).append('\n');
        }
        PageId page = PageId.ofBytes(new byte[0]);
        Article article = new Article(
                ArticleId.of(page, text.toString()),
                page,
                "page.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                dates,
                text.toString(),
                List.of());
        return new Pages(article, sentences);
    }
}
