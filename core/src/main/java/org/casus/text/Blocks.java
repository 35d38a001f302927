package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the paragraphs below an element, in the order of the page. */
final class Blocks implements NodeVisitor {

    private static final Set<String> SILENT = Set.of(
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
            "button",
            "select",
            "textarea",
            "input",
            "form",
            "nav",
            "footer",
            "head",
            "title",
            "label");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int silent;
    private int captions;
    private int headings;
    private int links;
    private int linked;

    /** The paragraphs that are not empty. */
    static List<Block> below(Element element) {
        Blocks reader = new Blocks();
        element.traverse(reader);
        reader.close();
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (silent == 0) {
                append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            enter(element, 1);
            if (silent == 0 && element.normalName().equals("br")) {
                breakLine();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element, -1);
        }
    }

    /** Counts an element in or out; at the edges of blocks the open paragraph ends. */
    private void enter(Element element, int step) {
        String name = element.normalName();
        if (element.isBlock() || name.equals("figcaption") || name.equals("td") || name.equals("th")) {
            close();
        }
        silent += SILENT.contains(name) ? step : 0;
        captions += name.equals("figcaption") || name.equals("caption") ? step : 0;
        headings += HEADINGS.contains(name) ? step : 0;
        links += name.equals("a") && element.hasAttr("href") ? step : 0;
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
        if (link) {
            return Optional.of(new Line.Known(Role.BOILERPLATE, "a link alone"));
        }
        if (captions > 0) {
            return Optional.of(new Line.Known(Role.CAPTION, "the page marks it as a picture's caption"));
        }
        return headings > 0
                ? Optional.of(new Line.Known(Role.SUBHEAD, "the page marks it as a heading"))
                : Optional.empty();
    }
}
