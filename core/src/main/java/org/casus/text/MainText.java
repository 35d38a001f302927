package org.casus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the paragraphs of a page that are its story. */
final class MainText {

    private static final String FRAME =
            "nav, footer, aside, form, header nav, script, style, noscript, [aria-hidden=true], "
                    + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo]";
    private static final double MOST = 0.8;
    private static final int LEAST_WORDS = 40;

    private MainText() {}

    /**
     * The story's paragraphs. The document is used up by this.
     *
     * @param body the text of the article as the page's structured data give it
     */
    static List<Block> of(Document document, String url, Optional<String> body) {
        Optional<List<Block>> told = body.flatMap(text -> told(document, text));
        if (told.isPresent()) {
            return told.get();
        }
        List<Block> fallback = fallback(document);
        List<Block> read = readable(document, url);
        return words(read) >= Math.min(LEAST_WORDS, words(fallback)) ? read : fallback;
    }

    /** The paragraphs of the page that the structured data's text holds, so that both are as whole as they can be. */
    private static Optional<List<Block>> told(Document document, String text) {
        String bare = Block.bare(text);
        List<Block> found = new ArrayList<>();
        int length = 0;
        for (Block block : Blocks.below(document.body())) {
            String words = block.bare();
            if (!words.isEmpty() && bare.contains(words)) {
                found.add(block);
                length += words.length();
            }
        }
        return length >= MOST * bare.length() && text.length() > 400 ? Optional.of(found) : Optional.empty();
    }

    private static List<Block> readable(Document document, String url) {
        Element content = new Readability4J(url, document).parse().getArticleContent();
        return content == null ? List.of() : Blocks.below(content);
    }

    private static List<Block> fallback(Document document) {
        Document copy = document.clone();
        copy.select(FRAME).remove();
        return copy.select("[itemprop=articleBody], article, main, [role=main]").stream()
                .map(Blocks::below)
                .max(Comparator.comparingInt(MainText::words))
                .orElseGet(() -> Blocks.below(copy.body()));
    }

    private static int words(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block.text().split("\\s+").length)
                .sum();
    }
}
