package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The dates that a page carries about itself in its markup: in its head, in scripts, in marked elements, and in what it shows. */
final class PageDates {

    private PageDates() {}

    /** The dates by kind, in the order of the page; of the texts only those that are likeliest. */
    static List<DateCandidate> of(Document document, Metas metas, Optional<String> language, String url) {
        boolean monthFirst = isMonthFirst(language, url);
        List<DateCandidate> dates = new ArrayList<>(HiddenDates.inHead(metas));
        MarkedDates marked = MarkedDates.of(document.body(), monthFirst);
        dates.addAll(marked.dates());
        if (dates.isEmpty()) {
            dates.addAll(HiddenDates.inScripts(document));
        }
        dates.addAll(ShownDates.of(document.body(), monthFirst));
        WorldDate.in(document.title(), monthFirst)
                .ifPresent(date -> dates.add(
                        new DateCandidate(DateCandidate.Kind.TEXT, date.day().toString(), "the page's title")));
        return dates;
    }

    /** English outside the states that write the day first writes the month first. */
    private static boolean isMonthFirst(Optional<String> language, String url) {
        String tag = language.orElse("en").toLowerCase(Locale.ROOT).replace('_', '-');
        boolean english = tag.equals("en") || tag.equals("en-us") || tag.isBlank();
        return english && !url.matches("(?i)https?://[^/]*\\.(?!com|org|net|us|edu|gov|info)[a-z]{2,3}(/.*|$)");
    }
}
