package org.casus.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The dates in short texts that a page shows. A text is the likelier to be the story's date the more its element's name, its words and its
 * place beside the headline say so.
 */
final class ShownDates implements NodeFilter {

    private static final int LONGEST = 140;
    private static final int OPENING = 22;
    private static final int EARLIEST = 1995;
    private static final int SURE = 4;
    private static final int FAIR = 3;
    private static final int NEAR = 60;
    private static final int MOST_LOOKED_AT = 3000;
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "nav", "aside", "select", "option", "textarea", "svg", "iframe");

    private record Shown(LocalDate day, String line, int score, int at, boolean changed) {}

    private final boolean monthFirst;
    private final List<Shown> shown = new ArrayList<>();
    private int elements;
    private int looked;
    private int heading = -1;

    private ShownDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The likeliest day of publication and the likeliest of a change. */
    static List<DateCandidate> of(Element body, boolean monthFirst) {
        ShownDates reading = new ShownDates(monthFirst);
        body.filter(reading);
        return reading.likeliest();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            elements++;
            if (SILENT.contains(element.normalName()) || element.id().startsWith("wm-ipp")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            heading = element.normalName().equals("h1") && heading < 0 ? elements : heading;
        } else if (node instanceof TextNode text) {
            read(text);
        }
        return FilterResult.CONTINUE;
    }

    private void read(TextNode node) {
        Element parent = (Element) node.parent();
        if (parent == null || !hasDigit(node.getWholeText()) || looked++ >= MOST_LOOKED_AT) {
            return;
        }
        String text = node.text().strip();
        WorldDate.in(text.length() > LONGEST ? text.substring(0, OPENING) : text, monthFirst)
                .filter(date -> date.day().getYear() >= EARLIEST)
                .ifPresent(date -> shown.add(
                        new Shown(date.day(), text, score(parent, text, date), elements, isChanged(parent, text))));
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChanged(Element parent, String text) {
        return DateWords.isChanged(text) && !DateWords.isLabelled(text)
                || DateWords.isChanged(parent.className()) && !DateWords.isLabelled(parent.className());
    }

    private int score(Element parent, String text, WorldDate date) {
        String before = Optional.ofNullable(parent.previousElementSibling())
                .map(Element::text)
                .orElse("");
        int score = 0;
        score += DateWords.isDated(parent) ? 3 : 0;
        score += DateWords.isLabelled(text) || before.length() < 40 && DateWords.isLabelled(before) ? 3 : 0;
        score += heading >= 0 && elements - heading <= NEAR ? 2 : heading < 0 && elements < 400 ? 1 : 0;
        score += text.length() <= date.words().length() + 30 ? 2 : 0;
        score -= DateWords.isElsewhere(parent) ? 4 : 0;
        score -= parent.closest("footer, form, blockquote") != null ? 4 : 0;
        return score;
    }

    private List<DateCandidate> likeliest() {
        List<DateCandidate> dates = new ArrayList<>();
        Comparator<Shown> better = Comparator.comparingInt(date -> -score(date));
        Optional<Shown> changed =
                shown.stream().filter(Shown::changed).sorted(better).findFirst();
        Optional<Shown> told =
                shown.stream().filter(date -> !date.changed()).sorted(better).findFirst();
        changed.ifPresent(date -> dates.add(new DateCandidate(
                DateCandidate.Kind.VISIBLE, date.day().toString(), "modified: the line \"" + date.line() + "\"")));
        told.filter(date -> changed.isEmpty() || score(date) >= FAIR)
                .ifPresent(date -> dates.add(new DateCandidate(
                        score(date) > SURE ? DateCandidate.Kind.VISIBLE : DateCandidate.Kind.TEXT,
                        date.day().toString(),
                        "the line \"" + date.line() + "\"")));
        return dates;
    }

    /** A date far above the headline belongs to the page's frame. */
    private int score(Shown date) {
        return date.score() - (heading >= 0 && heading - date.at() > NEAR / 2 ? 3 : 0);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
