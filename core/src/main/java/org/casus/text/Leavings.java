package org.casus.text;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Which elements within a story are none of it: lists of links, forms, boxes of buttons. What is marked stays, with its mark. */
final class Leavings implements Predicate<Element> {

    private static final Set<String> BOXES =
            Set.of("form", "fieldset", "table", "ul", "ol", "dl", "div", "section", "header");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> NEVER = Set.of("aside", "footer", "nav", "object", "embed");
    private static final int MANY_COMMAS = 10;
    private static final int FEW_LETTERS = 25;
    private static final double LINKED = 0.2;
    private static final double MOSTLY_LINKED = 0.5;

    private final StoryFinder finder;
    private final Marks marks;

    Leavings(StoryFinder finder, Marks marks) {
        this.finder = finder;
        this.marks = marks;
    }

    @Override
    public boolean test(Element element) {
        Masses masses = finder.masses();
        if (finder.holdsCore(element) || marks.apply(element).isPresent()) {
            return false;
        }
        Mass mass = masses.of(element);
        if (!masses.has(element) || NEVER.contains(element.normalName())) {
            return true;
        }
        return BOXES.contains(element.normalName()) && isBox(element, mass);
    }

    private boolean isBox(Element element, Mass mass) {
        int weight = Naming.of(element).weight();
        if (weight < 0) {
            return true;
        }
        if (mass.commas() >= MANY_COMMAS) {
            return false;
        }
        boolean list = LISTS.contains(element.normalName());
        boolean gallery = mass.pictures() > 1 && mass.paragraphs() * 2 < mass.pictures();
        boolean empty = mass.letters() < FEW_LETTERS && (mass.pictures() == 0 || mass.pictures() > 2);
        boolean linked = mass.linkage() > (weight > 0 ? MOSTLY_LINKED : list ? 1 : LINKED);
        return gallery && !list || mass.inputs() * 3 > mass.paragraphs() || !list && empty || linked;
    }
}
