package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives each line of a page its role. What markup or record told stands, save that a rule for debris overrides a subhead or a
 * paragraph; then come the rules of {@code lines.txt}, dates, pictures with their captions, the title and subheads; what is
 * left is the story.
 */
final class Roles {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUBHEAD = 90;
    private static final int MOST_SUBHEAD_WORDS = 14;
    private static final int LEAST_PARAGRAPH = 50;
    private static final Line.Known STORY = new Line.Known(Role.BODY, "a paragraph of the story");

    private final List<Line> lines;
    private final boolean mayHoldTitle;
    private final List<Optional<Line.Known>> roles = new ArrayList<>();

    private Roles(List<Line> lines, boolean mayHoldTitle) {
        this.lines = lines;
        this.mayHoldTitle = mayHoldTitle;
        lines.forEach(line -> roles.add(Optional.empty()));
    }

    /**
     * The lines as parts, in their order.
     *
     * @param mayHoldTitle whether the first line of the story may be its title; false when the title is known otherwise
     */
    static List<Part> of(List<Line> lines, boolean mayHoldTitle) {
        Roles roles = new Roles(lines, mayHoldTitle);
        roles.byRule();
        roles.byPicture();
        roles.title();
        roles.subheads();
        roles.headings();
        return roles.parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line.Known known = roles.get(i).orElse(STORY);
            parts.add(lines.get(i).part(known.role(), known.because()));
        }
        return parts;
    }

    private void byRule() {
        Optional<LineRule> below = Optional.empty();
        boolean forGood = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (below.isPresent() && (forGood || !isSentence(line))) {
                set(i, Role.BOILERPLATE, "below " + below.get().reason());
                continue;
            }
            Optional<LineRule> rule = rule(line);
            roles.set(i, known(line, rule));
            below = rule.filter(fits -> fits.rest());
            forGood = isLastHalf(i);
        }
    }

    /** Whether a heading over what is no story is believed for all that follows; higher up, only for the short lines below it. */
    private boolean isLastHalf(int i) {
        return i * 2 >= lines.size();
    }

    private static boolean isSentence(Line line) {
        return line.endsSentence() && line.text().length() >= LEAST_PARAGRAPH;
    }

    private static Optional<LineRule> rule(Line line) {
        boolean stands = line.known().filter(Roles::stands).isPresent();
        return stands ? Optional.empty() : LineRule.fitting(line.text());
    }

    private static Optional<Line.Known> known(Line line, Optional<LineRule> rule) {
        return rule.map(fits -> new Line.Known(fits.role(), fits.reason()))
                .or(() -> date(line))
                .or(line::known);
    }

    private static boolean stands(Line.Known known) {
        return known.role() == Role.TITLE || known.role() == Role.CAPTION;
    }

    private static Optional<Line.Known> date(Line line) {
        return WrittenDate.isAlone(line.text())
                ? Optional.of(new Line.Known(Role.CLOCK, "a date standing alone"))
                : Optional.empty();
    }

    private void byPicture() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (is(i, Role.BODY)) {
                boolean beforeCredit = is(i + 1, Role.CAPTION);
                boolean sits = isPair(i);
                Optional<String> reason = Picture.reason(lines.get(i), sits, beforeCredit);
                if (reason.isPresent()) {
                    set(i, Role.IMAGE, reason.get());
                    if (sits && is(i + 1, Role.BODY)) {
                        set(i + 1, Role.CAPTION, "right below a picture's description");
                    }
                }
            }
        }
    }

    /** Whether this line and the next are a block of two in a text whose paragraphs stand apart. */
    private boolean isPair(int i) {
        int block = lines.get(i).block();
        return lines.get(i + 1).block() == block
                && (i == 0 || lines.get(i - 1).block() != block)
                && (i + 2 == lines.size() || lines.get(i + 2).block() != block)
                && lines.get(lines.size() - 1).block() * 2 >= lines.size();
    }

    private void title() {
        int first = 0;
        while (first < lines.size() && !is(first, Role.BODY)) {
            if (is(first, Role.TITLE)) {
                return;
            }
            first++;
        }
        if (mayHoldTitle && first + 1 < lines.size() && isTitle(lines.get(first)) && leadsOn(first)) {
            set(first, Role.TITLE, "the first line, short and no sentence of the story");
        }
    }

    private static boolean isTitle(Line line) {
        return line.text().length() <= LONGEST_TITLE
                && line.words() >= 2
                && !line.text().matches("(?s).*[.:;,…]$")
                && Dateline.of(line.text()).isEmpty();
    }

    /** Whether the next line of the story is longer, as a paragraph is. */
    private boolean leadsOn(int title) {
        for (int i = title + 1; i < lines.size(); i++) {
            if (is(i, Role.BODY)) {
                return isParagraph(i)
                        && lines.get(i).text().length()
                                > lines.get(title).text().length();
            }
        }
        return false;
    }

    private void subheads() {
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (is(i, Role.BODY) && isSubhead(lines.get(i)) && isParagraph(i + 1) && hasParagraphAbove(i)) {
                set(i, Role.SUBHEAD, "a short line without a full stop between paragraphs");
            }
        }
    }

    private static boolean isSubhead(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_SUBHEAD
                && line.words() >= 2
                && line.words() <= MOST_SUBHEAD_WORDS
                && text.matches("(?s)[\\p{Lu}\\p{N}\"“‘'¿¡].*[^.!:;,…\"”]")
                && !text.matches("(?s)[\"“].*|.*[.!?][’']");
    }

    /** Headings that stand above all of the story are its title; those with nothing of it below are none of its own. */
    private void headings() {
        for (int i = 0; i < lines.size() && !is(i, Role.BODY); i++) {
            if (is(i, Role.SUBHEAD)) {
                set(i, Role.TITLE, "a heading above the story");
            }
        }
        for (int i = lines.size() - 1; i >= 0 && !is(i, Role.BODY); i--) {
            if (is(i, Role.SUBHEAD)) {
                set(i, Role.BOILERPLATE, "a heading with nothing of the story below it");
            }
        }
    }

    private boolean hasParagraphAbove(int i) {
        for (int above = i - 1; above >= 0; above--) {
            if (is(above, Role.BODY)) {
                return isParagraph(above);
            }
        }
        return false;
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i);
        return is(i, Role.BODY)
                && line.text().length() >= LEAST_PARAGRAPH
                && line.text().matches("(?s).*[.!?:…][\"”’')\\] .]*");
    }

    private boolean is(int i, Role role) {
        return roles.get(i).orElse(STORY).role() == role;
    }

    private void set(int i, Role role, String because) {
        roles.set(i, Optional.of(new Line.Known(role, because)));
    }
}
