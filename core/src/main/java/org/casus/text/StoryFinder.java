package org.casus.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds which elements of a page hold its story: the one for which the paragraphs in it speak most, and those beside it that are much alike.
 * Names of classes and ids speak for and against elements, links against them.
 */
final class StoryFinder {

    /** How strictly a page is read; it is read once more, and less strictly, where too little is found. */
    enum Care {
        /** What is called something that is no story is left out. */
        NAMES_RULE,
        /** Names only speak for and against. */
        NAMES_COUNT,
        /** Names say nothing. */
        PARAGRAPHS_ALONE
    }

    private static final Map<String, Integer> BY_TAG = Map.ofEntries(
            Map.entry("div", 5),
            Map.entry("article", 8),
            Map.entry("main", 8),
            Map.entry("pre", 3),
            Map.entry("td", 3),
            Map.entry("blockquote", 3),
            Map.entry("address", -3),
            Map.entry("ol", -3),
            Map.entry("ul", -3),
            Map.entry("dl", -3),
            Map.entry("dd", -3),
            Map.entry("li", -3),
            Map.entry("form", -3),
            Map.entry("th", -5));
    private static final Set<String> NOT_TOLD = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "a");
    private static final double MOST = 0.9;
    private static final int FOREMOST = 5;
    private static final double NEARLY = 0.75;
    private static final int ALIKE = 3;
    private static final Set<String> STORIES = Set.of("article", "main");
    private static final double MUCH_MORE = 1.15;
    private static final double FEW_LINKS = 0.2;
    private static final double LEAST_SCORE = 10;
    private static final double SHARE = 0.2;
    private static final int PARAGRAPH = 65;
    private static final double LINKED = 0.25;

    private final Care care;
    private final Masses page;
    private final double most;
    private final Masses masses;
    private Optional<Element> core = Optional.empty();
    private Set<Element> aboveCore = Set.of();

    /** @param page the masses of the body when nothing is left out */
    StoryFinder(Element body, Masses page, Care care) {
        this.care = care;
        this.page = page;
        this.most = MOST * page.of(body).whole();
        this.masses = Masses.below(body, this::isLeft);
    }

    /** The elements that hold the story, side by side, in the order of the page; empty where nothing speaks for any. */
    List<Element> elements() {
        List<Element> foremost = masses.elements().stream()
                .filter(element -> masses.of(element).credit() > 0)
                .sorted(Comparator.comparingDouble((Element element) -> -score(element)))
                .limit(FOREMOST)
                .toList();
        if (foremost.isEmpty()) {
            return List.of();
        }
        core = Optional.of(widened(shared(foremost)));
        aboveCore = Set.copyOf(core.get().parents());
        return withSiblings(grown(core.get()));
    }

    /** Whether an element holds the core of the story that was found, or half of all. */
    boolean holdsCore(Element element) {
        return core.filter(heart -> heart == element
                        || aboveCore.contains(element)
                        || masses.of(element).whole() * 2 >= masses.of(heart).whole())
                .isPresent();
    }

    /** What was weighed to find it. */
    Masses masses() {
        return masses;
    }

    private boolean isLeft(Element element) {
        String tag = element.normalName();
        boolean aside = Naming.of(element).aside() && !tag.equals("a") && !tag.equals("article");
        return isHidden(element)
                || care == Care.NAMES_RULE && aside && page.of(element).whole() < most;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private double score(Element element) {
        Mass mass = masses.of(element);
        int names = care == Care.PARAGRAPHS_ALONE ? 0 : Naming.of(element).weight();
        return (BY_TAG.getOrDefault(element.normalName(), 0) + names + mass.credit()) * (1 - mass.linkage());
    }

    /** The element that holds several of the foremost that are much alike; else the first of them. */
    private Element shared(List<Element> foremost) {
        Element first = foremost.get(0);
        List<Set<Element>> aboveAlike = foremost.stream()
                .skip(1)
                .filter(element -> score(element) >= NEARLY * score(first))
                .map(element -> Set.copyOf(element.parents()))
                .toList();
        return above(first)
                .filter(holder -> aboveAlike.stream()
                                .filter(above -> above.contains(holder))
                                .count()
                        >= ALIKE)
                .findFirst()
                .orElse(first);
    }

    /** The elements that hold an element, from the nearest on, up to the {@code article} it stands in; those above the body aside. */
    private Stream<Element> above(Element element) {
        Element article = element.closest("article");
        Set<Element> beyond = article == null ? Set.of() : Set.copyOf(article.parents());
        return element.parents().stream().takeWhile(above -> masses.has(above) && !beyond.contains(above));
    }

    /** The element, or one above for which more speaks still, or of which it is the only child. */
    private Element widened(Element element) {
        Element best = likelier(element);
        for (Element above : above(best).filter(StoryFinder::isNoBody).toList()) {
            if (above.childrenSize() > 1) {
                return best;
            }
            best = above;
        }
        return best;
    }

    private Element likelier(Element element) {
        double last = score(element);
        double least = last / 3;
        for (Element above : above(element).filter(StoryFinder::isNoBody).toList()) {
            double score = score(above);
            if (score > last) {
                return above;
            }
            if (masses.of(above).credit() > 0) {
                last = score;
            }
            if (score < least) {
                return element;
            }
        }
        return element;
    }

    /** The nearest element above that is called a story and adds much to it, of which little is links. */
    private Element grown(Element element) {
        Mass mass = masses.of(element);
        return above(element)
                .filter(StoryFinder::isNoBody)
                .filter(above -> Naming.of(above).weight() > 0 || STORIES.contains(above.normalName()))
                .filter(above -> masses.of(above).whole() >= MUCH_MORE * mass.whole()
                        && masses.of(above).linkageBeyond(mass) < FEW_LINKS)
                .findFirst()
                .orElse(element);
    }

    private static boolean isNoBody(Element element) {
        return !element.normalName().equals("body");
    }

    private List<Element> withSiblings(Element top) {
        double least = Math.max(LEAST_SCORE, score(top) * SHARE);
        Element parent = top.parent();
        if (parent == null || top.normalName().equals("article")) {
            return List.of(top);
        }
        return parent.children().stream()
                .filter(sibling -> sibling == top || masses.has(sibling) && belongs(sibling, top, least))
                .toList();
    }

    private boolean belongs(Element sibling, Element top, double least) {
        Mass mass = masses.of(sibling);
        boolean alike = !sibling.className().isEmpty() && sibling.className().equals(top.className());
        if (mass.credit() > 0 && score(sibling) + (alike ? score(top) * SHARE : 0) >= least) {
            return true;
        }
        if (!mass.isParagraph() || mass.paragraphs() == 0 || NOT_TOLD.contains(sibling.normalName())) {
            return false;
        }
        boolean whole = mass.letters() > PARAGRAPH && mass.linkage() < LINKED;
        return whole || mass.linkage() == 0 && Line.endsSentence(sibling.text());
    }
}
