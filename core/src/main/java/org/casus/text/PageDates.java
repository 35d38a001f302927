package org.casus.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The dates that a page shows or hides in its markup: in its head, in time elements and other marked elements, in scripts, and in short
 * texts near the headline. A text is the likelier to be the story's date the more its element's name, its words and its place say so.
 */
final class PageDates implements NodeFilter {

    private static final int LONGEST = 140;
    private static final int OPENING = 22;
    private static final int EARLIEST = 1995;
    private static final int MOST_DATES = 6;
    private static final int SURE = 4;
    private static final int FAIR = 3;
    private static final int NEAR = 60;
    private static final Set<String> SILENT = Set.of(
            "script", "style", "noscript", "template", "nav", "aside", "select", "option", "textarea", "svg", "iframe");
    private static final Pattern DATED = Pattern.compile(
            "(?i)date|publi|posted|time|stamp|byline|datum|fecha|created|pubtime|meta|author|info|issued|fecha|data-|entry-header|subtitle");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)comment|related|teaser|sidebar|side-bar|widget|recent|(?<!post-|entry-|article-|post_)footer|archive|calendar|popular|recommend|most-?read|more-|reply"
                    + "|trackback|slider|carousel|ticker|copyright|event|menu|toolbar|latest|wm-ipp|leserbrief|weather|promo|list-?item");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iU)\\b(published|posted|created|written|issued|date|released|datum|veröffentlicht|veroeffentlicht|erstellt|erschienen|geschrieben"
                    + "|eingestellt|verfasst|pressemitteilung vom|meldung vom|stand|(?:artikel|beitrag|eintrag) wurde|publié|publie|mis en ligne|pubblicato|publicado|fecha|gepubliceerd|geplaatst"
                    + "|opublikowano|publikováno|közzétéve|publicerad|udgivet|publisert|julkaistu|yayınlan|dipublikasi|опубликован)");
    private static final Pattern CHANGED = Pattern.compile(
            "(?iU)(\\b(last edited|updated?|modified|changed|revised|edited|geändert|änderung|aktualisiert|bearbeitet|mis à jour|modifié"
                    + "|aggiornato|actualizado|zuletzt|bijgewerkt)\\b|обновлен)");
    private static final Pattern SCRIPT = Pattern.compile(
            "[\"'](date_?published|published_?(?:at|date|time|on)?|publish_?(?:ed)?_?(?:date|time|at)|publication_?date|first_?published\\w*|"
                    + "pub_?date|created_?at|date_?created|upload_?date)[\"']\\s*:\\s*[\"']((?:19|20)\\d\\d-[01]\\d-[0-3]\\d[^\"']{0,30})[\"']",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PUBLISHED_TIME =
            Pattern.compile("(?i)publish|pubdate|entry-date|posted|created|issued");
    private static final Pattern TELLING_META = Pattern.compile(
            "(?i).*(date|published_?time|modified_?time|updated_?time|pubdate|timestamp|upload|created|issued).*");
    private static final Pattern OTHER_META =
            Pattern.compile("(?i).*(expir|validat|update-?frequen|candidate|birth).*");

    private record Shown(LocalDate day, String line, int score, int at, boolean changed) {}

    private final boolean monthFirst;
    private final List<Shown> shown = new ArrayList<>();
    private int elements;
    private int heading = -1;

    private PageDates(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The dates by kind, in the order of the page; of the texts only those that are likeliest. */
    static List<DateCandidate> of(Document document, Optional<String> language, String url) {
        List<DateCandidate> dates = new ArrayList<>();
        boolean monthFirst = isMonthFirst(language, url);
        metas(document, dates);
        marked(document, dates);
        times(document, dates, monthFirst);
        scripts(document, dates);
        PageDates reading = new PageDates(monthFirst);
        document.body().filter(reading);
        reading.addTo(dates);
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

    private static void metas(Document document, List<DateCandidate> dates) {
        for (Element meta : document.select("meta[content]")) {
            String name = firstOf(meta, "property", "name", "itemprop", "http-equiv");
            boolean told = TELLING_META.matcher(name).matches()
                    && !OTHER_META.matcher(name).matches();
            if (told && meta.attr("content").matches(".*\\d{2}.*")) {
                boolean structured = name.equals(meta.attr("itemprop"));
                dates.add(new DateCandidate(
                        structured ? DateCandidate.Kind.STRUCTURED : DateCandidate.Kind.META,
                        meta.attr("content").strip(),
                        "meta " + name));
            }
        }
    }

    private static String firstOf(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return "";
    }

    /** Elements marked as the date of publication by microdata or microformat. */
    private static void marked(Document document, List<DateCandidate> dates) {
        for (Element element :
                document.select("[itemprop=datePublished], abbr.published, .published[title], abbr[title].date")) {
            String value = firstOf(element, "content", "datetime", "title");
            if (!element.normalName().equals("meta") && !element.normalName().equals("time") && isIso(value)) {
                dates.add(new DateCandidate(DateCandidate.Kind.TIME_ELEMENT, value.strip(), "marked published"));
                return;
            }
        }
    }

    private static boolean isIso(String value) {
        return value.strip().matches("(?:19|20)\\d\\d-\\d\\d-\\d\\d.*");
    }

    private static void times(Document document, List<DateCandidate> dates, boolean monthFirst) {
        List<DateCandidate> found = new ArrayList<>();
        for (Element time : document.select("time")) {
            if (time.closest("aside, nav, footer") == null && found.size() < MOST_DATES) {
                time(time, monthFirst).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(
                date -> !PUBLISHED_TIME.matcher(date.where()).find()));
        dates.addAll(found);
    }

    private static Optional<DateCandidate> time(Element time, boolean monthFirst) {
        Optional<String> machine = Optional.of(time.attr("datetime")).filter(value -> value.matches(".*\\d{4}.*"));
        Optional<String> told =
                WorldDate.in(time.text(), monthFirst).map(date -> date.day().toString());
        Optional<String> value = LABELLED.matcher(time.text()).find() ? told.or(() -> machine) : machine.or(() -> told);
        boolean others = hasOtherPlace(time);
        String of = (time.attr("itemprop") + " " + time.attr("class")).strip();
        String plain = PUBLISHED_TIME.matcher(of).find()
                ? of.replaceAll("(?i)\\S*updated\\S*", "").strip()
                : of;
        boolean changed = CHANGED.matcher(time.ownText()).find()
                || Optional.ofNullable(time.parent())
                        .filter(parent -> CHANGED.matcher(parent.ownText()).find())
                        .isPresent();
        return value.filter(date -> !others)
                .map(date -> new DateCandidate(
                        DateCandidate.Kind.TIME_ELEMENT,
                        date.strip(),
                        ("time " + plain).strip() + (changed ? " modified" : "")));
    }

    private static boolean hasOtherPlace(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (ELSEWHERE.matcher(at.className() + " " + at.id()).find()
                    && !at.normalName().equals("main")) {
                return true;
            }
        }
        return false;
    }

    /** What scripts carry of the story, asked only where the head tells nothing; values that differ are not told apart. */
    private static void scripts(Document document, List<DateCandidate> dates) {
        if (!dates.isEmpty()) {
            return;
        }
        Set<String> days = new HashSet<>();
        List<DateCandidate> found = new ArrayList<>();
        for (Element script : document.select("script")) {
            Matcher matcher = SCRIPT.matcher(script.data());
            while (matcher.find() && found.size() < MOST_DATES) {
                boolean first = days.add(matcher.group(2).substring(0, 10)) && found.isEmpty();
                if (first) {
                    found.add(new DateCandidate(
                            DateCandidate.Kind.TEXT, matcher.group(2), "a script's " + matcher.group(1)));
                }
            }
        }
        dates.addAll(found);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            elements++;
            if (SILENT.contains(element.normalName()) || element.id().startsWith("wm-ipp")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            heading = element.normalName().equals("h1") && heading < 0 ? elements : heading;
        } else if (node instanceof TextNode text && !text.isBlank()) {
            read(text);
        }
        return FilterResult.CONTINUE;
    }

    private void read(TextNode node) {
        String text = node.text().strip();
        Element parent = (Element) node.parent();
        if (parent == null || text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        WorldDate.in(text.length() > LONGEST ? text.substring(0, OPENING) : text, monthFirst)
                .filter(date -> date.day().getYear() >= EARLIEST)
                .ifPresent(date -> shown.add(
                        new Shown(date.day(), text, score(parent, text, date), elements, isChanged(parent, text))));
    }

    private static boolean isChanged(Element parent, String text) {
        return CHANGED.matcher(text).find() && !LABELLED.matcher(text).find()
                || CHANGED.matcher(parent.className()).find()
                        && !LABELLED.matcher(parent.className()).find();
    }

    private int score(Element parent, String text, WorldDate date) {
        String before = Optional.ofNullable(parent.previousElementSibling())
                .map(Element::text)
                .orElse("");
        int score = 0;
        score += isDated(parent) ? 3 : 0;
        score += LABELLED.matcher(text).find()
                        || before.length() < 40 && LABELLED.matcher(before).find()
                ? 3
                : 0;
        score += heading >= 0 && elements - heading <= NEAR ? 2 : heading < 0 && elements < 400 ? 1 : 0;
        score += text.length() <= date.words().length() + 30 ? 2 : 0;
        score -= hasOtherPlace(parent) ? 4 : 0;
        score -= parent.closest("footer, form, blockquote") != null ? 4 : 0;
        return score;
    }

    private static boolean isDated(Element element) {
        Element above = element.parent();
        return DATED.matcher(element.className() + " " + element.id()).find()
                || above != null
                        && DATED.matcher(above.className() + " " + above.id()).find();
    }

    private void addTo(List<DateCandidate> dates) {
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
