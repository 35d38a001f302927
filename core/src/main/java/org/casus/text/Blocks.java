package org.casus.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the paragraphs below an element, in the order of the page. */
final class Blocks implements NodeFilter {

    private static final Set<String> WORDLESS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
            "head",
            "title");
    private static final Set<String> FRAME = Set.of("nav", "footer", "button", "select", "textarea", "input", "label");
    /** What jsoup calls inline, but parts words on the page. */
    private static final Set<String> PARTING =
            Set.of("figcaption", "td", "th", "br", "button", "audio", "video", "canvas");

    private final Predicate<Element> left;
    private final Function<Element, Optional<Line.Known>> marks;
    private final Deque<Line.Known> marked = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int links;
    private int linked;

    private Blocks(Predicate<Element> left, Function<Element, Optional<Line.Known>> marks) {
        this.left = left;
        this.marks = marks;
    }

    /**
     * The paragraphs that are not empty.
     *
     * @param left tells which elements are passed over
     * @param marks what the markup tells of all that stands in an element
     */
    static List<Block> below(Element element, Predicate<Element> left, Function<Element, Optional<Line.Known>> marks) {
        Blocks reader = new Blocks(left, marks);
        element.filter(reader);
        reader.close();
        return reader.blocks;
    }

    /** Whether what stands in an element is no text of the page. */
    static boolean isWordless(Element element) {
        return WORDLESS.contains(element.normalName());
    }

    /** Whether an element is a piece of the page's frame by its tag: menus, buttons. */
    static boolean isFrame(Element element) {
        return FRAME.contains(element.normalName());
    }

    /** Whether an element begins and ends paragraphs. */
    static boolean isBlock(Element element) {
        return element.isBlock() || PARTING.contains(element.normalName());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && (isWordless(element) || left.test(element))) {
                closeAt(element, Optional.empty());
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        Optional<Line.Known> mark = marks.apply(element);
        closeAt(element, mark);
        mark.ifPresent(marked::push);
        links += isLink(element) ? 1 : 0;
        if (element.normalName().equals("br")) {
            breakLine();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Optional<Line.Known> mark = marks.apply(element);
            closeAt(element, mark);
            mark.ifPresent(known -> marked.pop());
            links -= isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** At the edges of blocks, and of what is marked, the open paragraph ends. */
    private void closeAt(Element element, Optional<Line.Known> mark) {
        if (isBlock(element) || mark.isPresent()) {
            close();
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!blank) {
                open.append(unit);
                linked += links > 0 ? 1 : 0;
            } else if (!open.isEmpty() && !endsBlank()) {
                open.append(' ');
            }
        }
    }

    private boolean endsBlank() {
        char last = open.charAt(open.length() - 1);
        return last == ' ' || last == '\n';
    }

    /** One break is a new line, two are a new paragraph. */
    private void breakLine() {
        while (!open.isEmpty() && open.charAt(open.length() - 1) == ' ') {
            open.setLength(open.length() - 1);
        }
        if (!open.isEmpty() && open.charAt(open.length() - 1) == '\n') {
            close();
        } else if (!open.isEmpty()) {
            open.append('\n');
        }
    }

    private void close() {
        String text = open.toString().strip();
        boolean link = linked > 0
                && linked
                        >= text.chars()
                                .filter(unit -> !Character.isWhitespace(unit))
                                .count();
        open.setLength(0);
        linked = 0;
        if (!text.isEmpty()) {
            blocks.add(new Block(text, known(link && !Line.endsSentence(text))));
        }
    }

    private Optional<Line.Known> known(boolean link) {
        return link
                ? Optional.of(new Line.Known(Role.BOILERPLATE, "a link alone"))
                : Optional.ofNullable(marked.peekLast());
    }
}
