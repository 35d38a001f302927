package org.casus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/** The dates of elements that are marked as such: {@code time}, and those that microdata or a microformat call the day of publication. */
final class MarkedDates implements NodeFilter {

    private static final int MOST = 6;
    private static final Set<String> ELSEWHERE = Set.of("aside", "nav", "footer");
    private static final Pattern ISO = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d.*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern UPDATED = Pattern.compile("(?i)\\S*updated\\S*");
    private static final Pattern PUBLISHED_TIME =
            Pattern.compile("(?i)publish|pubdate|entry-date|posted|created|issued");

    private final boolean monthFirst;
    private final List<DateCandidate> times = new ArrayList<>();
    private Optional<DateCandidate> marked = Optional.empty();

    private MarkedDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    static MarkedDates of(Element body, boolean monthFirst) {
        MarkedDates reading = new MarkedDates(monthFirst);
        body.filter(reading);
        return reading;
    }

    /** What is marked by microdata first, then times, those called the day of publication before others. */
    List<DateCandidate> dates() {
        List<DateCandidate> dates = new ArrayList<>(times);
        dates.sort(Comparator.comparing(
                date -> !PUBLISHED_TIME.matcher(date.where()).find()));
        marked.ifPresent(date -> dates.add(0, date));
        return dates;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (ELSEWHERE.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("time")) {
            if (times.size() < MOST) {
                time(element).ifPresent(times::add);
            }
        } else if (marked.isEmpty() && isPublication(element)) {
            marked = Optional.of(value(element))
                    .filter(value -> ISO.matcher(value).matches())
                    .map(value -> new DateCandidate(DateCandidate.Kind.TIME_ELEMENT, value, "marked published"));
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isPublication(Element element) {
        boolean abbreviated = element.normalName().equals("abbr");
        return element.attr("itemprop").equals("datePublished")
                        && !element.normalName().equals("meta")
                || element.hasClass("published") && (abbreviated || element.hasAttr("title"))
                || abbreviated && element.hasAttr("title") && element.hasClass("date");
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }

    private Optional<DateCandidate> time(Element time) {
        Optional<String> machine = Optional.of(time.attr("datetime"))
                .filter(value -> YEAR.matcher(value).find());
        Optional<String> told =
                WorldDate.in(time.text(), monthFirst).map(date -> date.day().toString());
        boolean labelled = DateWords.isLabelled(time.text());
        Optional<String> value = labelled ? told.or(() -> machine) : machine.or(() -> told);
        return value.filter(date -> !DateWords.isElsewhere(time))
                .map(date -> new DateCandidate(
                        DateCandidate.Kind.TIME_ELEMENT,
                        date.strip(),
                        ("time " + name(time)).strip() + (isChanged(time) ? " modified" : "")));
    }

    private static String name(Element time) {
        String of = (time.attr("itemprop") + " " + time.attr("class")).strip();
        return PUBLISHED_TIME.matcher(of).find()
                ? UPDATED.matcher(of).replaceAll("").strip()
                : of;
    }

    private static boolean isChanged(Element time) {
        Element above = time.parent();
        return DateWords.isChanged(time.ownText()) || above != null && DateWords.isChanged(above.ownText());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
