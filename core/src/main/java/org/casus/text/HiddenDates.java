package org.casus.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The dates that a page holds where no reader sees them: in the metas of its head, and in its scripts. */
final class HiddenDates {

    private static final int MOST = 6;
    private static final Pattern SCRIPT = Pattern.compile(
            "[\"'](date_?published|published_?(?:at|date|time|on)?|publish_?(?:ed)?_?(?:date|time|at)|publication_?date|first_?published\\w*|"
                    + "pub_?date|created_?at|date_?created|upload_?date)[\"']\\s*:\\s*[\"']((?:19|20)\\d\\d-[01]\\d-[0-3]\\d[^\"']{0,30})[\"']",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLING_META = Pattern.compile(
            "(?i).*(date|published_?time|modified_?time|updated_?time|pubdate|timestamp|upload|created|issued).*");
    private static final Pattern OTHER_META =
            Pattern.compile("(?i).*(expir|validat|update-?frequen|candidate|birth).*");
    private static final Pattern FIGURES = Pattern.compile("\\d{2}");

    private HiddenDates() {}

    static List<DateCandidate> inHead(Metas metas) {
        List<DateCandidate> dates = new ArrayList<>();
        for (Element meta : metas.elements()) {
            String name = Metas.name(meta);
            boolean told = TELLING_META.matcher(name).matches()
                    && !OTHER_META.matcher(name).matches();
            if (told && FIGURES.matcher(meta.attr("content")).find()) {
                boolean structured = name.equals(meta.attr("itemprop"));
                dates.add(new DateCandidate(
                        structured ? DateCandidate.Kind.STRUCTURED : DateCandidate.Kind.META,
                        meta.attr("content").strip(),
                        "meta " + name));
            }
        }
        return dates;
    }

    /** What scripts carry of the story, to be asked only where the head tells nothing; values that differ are not told apart. */
    static List<DateCandidate> inScripts(Document document) {
        Set<String> days = new HashSet<>();
        List<DateCandidate> found = new ArrayList<>();
        for (Element script : document.getElementsByTag("script")) {
            Matcher matcher = SCRIPT.matcher(script.data());
            while (matcher.find() && found.size() < MOST) {
                boolean first = days.add(matcher.group(2).substring(0, 10)) && found.isEmpty();
                if (first) {
                    found.add(new DateCandidate(
                            DateCandidate.Kind.TEXT, matcher.group(2), "a script's " + matcher.group(1)));
                }
            }
        }
        return found;
    }
}
