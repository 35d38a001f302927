package org.casus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Finds the paragraphs of a page that are its story. */
final class MainText {

    private static final String FRAME = "nav, footer, aside, form, header nav, [aria-hidden=true], "
            + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo]";
    private static final String WORDLESS = "script, style, noscript, template, svg, iframe, link, meta";
    private static final double MOST = 0.8;
    private static final int DEEPEST = 400;
    private static final int LEAST_WORDS = 40;

    private MainText() {}

    /**
     * The story's paragraphs. The document is used up by this.
     *
     * @param fresh the same document once more
     * @param body the text of the article as the page's structured data give it
     */
    static List<Block> of(Document document, Supplier<Document> fresh, String url, Optional<String> body) {
        document.select(WORDLESS).remove();
        Optional<List<Block>> told = body.flatMap(text -> told(document, text));
        if (told.isPresent()) {
            return told.get();
        }
        List<Block> read = isDeep(document) ? List.of() : readable(document, url);
        if (words(read) >= LEAST_WORDS) {
            return read;
        }
        List<Block> fallback = fallback(fresh.get());
        return words(read) >= words(fallback) ? read : fallback;
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

    /** Whether elements are nested as no page means them to be; the library goes down by recursion. */
    private static boolean isDeep(Document document) {
        AtomicInteger deepest = new AtomicInteger();
        NodeTraversor.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max), document);
        return deepest.get() > DEEPEST;
    }

    private static List<Block> readable(Document document, String url) {
        try {
            Element content = new Readability4J(url, document).parse().getArticleContent();
            return content == null ? List.of() : Blocks.below(content);
        } catch (RuntimeException unforeseen) {
            return List.of(); // the library stumbles over some markup; the page is then read in the plainer way
        }
    }

    private static List<Block> fallback(Document document) {
        document.select(FRAME).remove();
        return document.select("[itemprop=articleBody], article, main, [role=main]").stream()
                .map(Blocks::below)
                .max(Comparator.comparingInt(MainText::words))
                .orElseGet(() -> Blocks.below(document.body()));
    }

    private static int words(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block.text().split("\\s+").length)
                .sum();
    }
}
