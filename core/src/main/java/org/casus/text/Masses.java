package org.casus.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Weighs the elements of a page: what stands below each, and how much its paragraphs speak for it as the one that holds the story. A
 * paragraph speaks for the element that holds it by its length and commas, for the one above by half, and for the one above that by a
 * sixth: the measure of Arc90's Readability.
 */
final class Masses implements NodeFilter {

    private static final Set<String> NO_PARAGRAPHS =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "figcaption", "address", "caption", "dt");
    private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");
    private static final Set<String> INPUTS = Set.of("input", "button", "select", "textarea");
    private static final int REACH = 3;

    private final Map<Element, Mass> masses = new IdentityHashMap<>();
    private final List<Element> elements = new ArrayList<>();
    private final Deque<Mass> open = new ArrayDeque<>();
    private final Predicate<Element> left;
    private int links;

    private Masses(Predicate<Element> left) {
        this.left = left;
    }

    /** Weighs an element and all below it that is not left out. */
    static Masses below(Element root, Predicate<Element> left) {
        Masses weighing = new Masses(left);
        root.filter(weighing);
        return weighing;
    }

    /** The elements weighed, in the order of the page. */
    List<Element> elements() {
        return Collections.unmodifiableList(elements);
    }

    boolean has(Element element) {
        return masses.containsKey(element);
    }

    /** What stands below an element; nothing where it was left out. */
    Mass of(Element element) {
        return masses.getOrDefault(element, new Mass());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            take(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (INPUTS.contains(element.normalName()) && !open.isEmpty()) {
            open.peek().input();
        }
        if (depth > 0 && (Blocks.isWordless(element) || Blocks.isFrame(element) || left.test(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        if (!open.isEmpty() && (Blocks.isBlock(element) || isSecondBreak(element))) {
            open.peek().endRun();
        }
        Mass mass = new Mass();
        if (PICTURES.contains(element.normalName())) {
            mass.picture();
        }
        links += isLink(element) ? 1 : 0;
        masses.put(element, mass);
        elements.add(element);
        open.push(mass);
    }

    private void take(String text) {
        Mass mass = open.peek();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                mass.take(text.charAt(i), links > 0);
            }
        }
    }

    private static boolean isSecondBreak(Element element) {
        return element.normalName().equals("br")
                && element.previousElementSibling() != null
                && element.previousElementSibling().normalName().equals("br");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && masses.containsKey(element)) {
            leave(element, open.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element, Mass mass) {
        boolean block = Blocks.isBlock(element);
        links -= isLink(element) ? 1 : 0;
        if (block || open.isEmpty()) {
            mass.endRun();
            speak(element, mass);
        }
        if (!open.isEmpty()) {
            open.peek().add(mass, block);
        }
    }

    private void speak(Element element, Mass mass) {
        if (mass.told() == 0 || NO_PARAGRAPHS.contains(element.normalName())) {
            return;
        }
        int level = 0;
        if (!mass.isParagraph()) {
            mass.credit(mass.told());
            level++;
        }
        for (Mass above : open) {
            above.credit(mass.told() / (level == 0 ? 1 : level == 1 ? 2 : 3 * level));
            if (++level == REACH) {
                return;
            }
        }
    }
}
