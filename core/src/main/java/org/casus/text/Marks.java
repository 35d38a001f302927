package org.casus.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** What markup tells of the words in an element: by its tag, or by its name where they are no more than such words are. */
final class Marks implements Function<Element, Optional<Line.Known>> {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "caption");
    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_BYLINE = 100;
    private static final Line.Known HEADING = new Line.Known(Role.SUBHEAD, "the page marks it as a heading");
    private static final Line.Known CAPTION = new Line.Known(Role.CAPTION, "the page marks it as a picture's caption");
    private static final Line.Known BYLINE = new Line.Known(Role.CREDIT, "the page marks it as a byline");

    private final Masses masses;

    Marks(Masses masses) {
        this.masses = masses;
    }

    @Override
    public Optional<Line.Known> apply(Element element) {
        String tag = element.normalName();
        int letters = masses.of(element).letters();
        if (CAPTIONS.contains(tag) || Naming.of(element).caption() && letters <= LONGEST_CAPTION) {
            return Optional.of(CAPTION);
        }
        if (HEADINGS.contains(tag)) {
            return Optional.of(HEADING);
        }
        return (Naming.of(element).byline() || element.attr("rel").equals("author")) && letters <= LONGEST_BYLINE
                ? Optional.of(BYLINE)
                : Optional.empty();
    }
}
