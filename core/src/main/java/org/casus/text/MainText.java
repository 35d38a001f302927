package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.text.StoryFinder.Care;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the paragraphs of a page that are its story. */
final class MainText {

    private static final double MOST = 0.8;
    private static final int LEAST_BODY = 400;
    private static final int ENOUGH = 500;
    private static final int MUCH_LONGER = 3;

    private final Element body;
    private final Masses page;

    private MainText(Element body) {
        this.body = body;
        this.page = Masses.below(body, none -> false);
    }

    /**
     * The story's paragraphs.
     *
     * @param told the text of the article as the page's structured data give it
     */
    static List<Block> of(Document document, Optional<String> told) {
        MainText text = new MainText(document.body());
        return told.flatMap(text::told).orElseGet(text::found);
    }

    /** The paragraphs of the page that the structured data's text holds, so that both are as whole as they can be. */
    private Optional<List<Block>> told(String text) {
        String bare = Block.bare(text);
        List<Block> found = new ArrayList<>();
        int length = 0;
        for (Block block : Blocks.below(body, Blocks::isFrame, new Marks(page))) {
            String words = block.bare();
            if (!words.isEmpty() && bare.contains(words)) {
                found.add(block);
                length += words.length();
            }
        }
        return length >= MOST * bare.length() && text.length() > LEAST_BODY ? Optional.of(found) : Optional.empty();
    }

    /** What is found with most care; what is found with less only where that is short and this much longer. */
    private List<Block> found() {
        List<Block> best = List.of();
        for (Care care : Care.values()) {
            List<Block> found = found(care);
            best = best.isEmpty() || length(found) > MUCH_LONGER * length(best) ? found : best;
            if (length(best) >= ENOUGH) {
                return best;
            }
        }
        return best.isEmpty() ? Blocks.below(body, Blocks::isFrame, new Marks(page)) : best;
    }

    private List<Block> found(Care care) {
        StoryFinder finder = new StoryFinder(body, page, care);
        Marks marks = new Marks(finder.masses());
        Leavings leavings = new Leavings(finder, marks);
        return finder.elements().stream()
                .flatMap(element -> Blocks.below(element, leavings, marks).stream())
                .toList();
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
