package org.casus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.ArticleId;
import org.casus.cite.Span;
import org.casus.page.Format;
import org.casus.page.Page;

/**
 * Cleans text, HTML and JSON pages.
 *
 * <p>A text page keeps its text as it stands, line ends made {@code \n}; the article of an HTML page is composed of its headline
 * and the paragraphs of its story, and below these of what else the page shows; that of a JSON page is its text field, below its title where the text does not begin with it.
 */
public final class PageCleaner implements Cleaner {

    /** Among so many paragraphs the dateline is looked for; a menu or headline may have been taken for one. */
    private static final int BEFORE_DATELINE = 4;

    private static final Pattern URL_DATE = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\\d|3[01])"
                    + "|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:19|20)\\d\\d/(?:0?[1-9]|1[0-2])(?=/))(?!\\d)");
    /** The address under which an archive keeps a page; its date is that of the fetching. */
    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/\\d+\\w*/");

    private static final int NEAR_THE_TOP = 8;
    private static final int NEAR_THE_END = 4;

    /** What is doubtful of the characters that a page was read in, in one line; empty where all is well. The page is read all the same. */
    public static Optional<String> doubt(Page page) {
        return Decoding.doubt(page.body().toArray(), page.charset(), page.format() == Format.HTML);
    }

    @Override
    public Article clean(Page page) {
        byte[] bytes = page.body().toArray();
        return switch (page.format()) {
            case TEXT -> ofText(page, About.NOTHING, normalised(Decoding.ofText(bytes, page.charset())));
            case HTML -> ofMarkup(page, About.NOTHING, Decoding.ofMarkup(bytes, page.charset()));
            case JSON -> ofRecord(page, RecordPage.ofLine(Decoding.ofText(bytes, page.charset())));
            case ENTRY -> ofRecord(page, RecordPage.ofEntry(Decoding.ofText(bytes, page.charset())));
        };
    }

    private static Article ofRecord(Page page, RecordPage record) {
        return record.isMarkup()
                ? ofMarkup(page, record.about(), record.text())
                : ofText(page, record.about(), normalised(record.text()));
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Article ofText(Page page, About about, String text) {
        Optional<String> title = about.title().map(PageCleaner::oneLine);
        boolean held = title.isPresent()
                && Block.bare(text.stripLeading().lines().findFirst().orElse(""))
                        .equals(Block.bare(title.get()));
        String whole =
                title.filter(words -> !held).map(words -> words + "\n\n" + text).orElse(text);
        Bounds.checkLength(whole);
        List<Line> lines = Bounds.checked(Lines.of(whole));
        if (title.isPresent() && !lines.isEmpty()) {
            lines = new ArrayList<>(lines);
            Line first = lines.get(0);
            Line.Known known = new Line.Known(Role.TITLE, "the record's title");
            lines.set(0, new Line(first.text(), first.span(), first.block(), Optional.of(known)));
        }
        return article(page, about, whole, Roles.of(lines, title.isEmpty()));
    }

    private static String oneLine(String title) {
        return title.strip().replaceAll("\\s+", " ");
    }

    private static Article ofMarkup(Page page, About known, String markup) {
        HtmlPage html = HtmlPage.of(markup, page.url().or(known::url));
        StringBuilder text = new StringBuilder();
        List<Line> story = Bounds.checked(lines(html.blocks(), text));
        String told = text.toString();
        List<Part> rest = Bounds.checked(lines(html.rest(), text)).stream()
                .map(line -> line.part(HtmlPage.OUTSIDE.role(), HtmlPage.OUTSIDE.because()))
                .toList();
        Bounds.checkLength(text);
        return article(page, known.or(html.about()), told, Roles.of(story, false))
                .with(text.toString(), rest);
    }

    /** Adds blocks to a text, empty lines between them, and tells where their lines stand. */
    private static List<Line> lines(List<Block> blocks, StringBuilder text) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n");
            for (String line : block.text().split("\n")) {
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n");
                Span span = new Span(text.length(), text.length() + line.length());
                text.append(line);
                lines.add(new Line(line, span, number, block.known()));
            }
            number++;
        }
        return lines;
    }

    private static Article article(Page page, About about, String text, List<Part> parts) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadablePageException("no words were found on the page: expected the text of an article");
        }
        Optional<String> url = page.url().or(about::url);
        Optional<String> title = about.title().or(() -> first(parts, Role.TITLE, text));
        Optional<Dateline> dateline = parts.stream()
                .filter(part -> part.role() == Role.BODY)
                .limit(BEFORE_DATELINE)
                .flatMap(part -> Dateline.of(part.span().of(text)).stream())
                .findFirst();
        Optional<String> agency =
                about.agency().or(() -> dateline.flatMap(Dateline::agency)).or(() -> credited(parts, text));
        return new Article(
                ArticleId.of(page.id(), text),
                page.id(),
                page.file(),
                url,
                title,
                about.outlet(),
                agency,
                dateline.flatMap(Dateline::place),
                Language.of(text, about.language()),
                dates(page, about, url, dateline, parts, text),
                text,
                parts);
    }

    private static Optional<String> first(List<Part> parts, Role role, String text) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(part -> part.span().of(text))
                .findFirst();
    }

    private static Optional<String> credited(List<Part> parts, String text) {
        return parts.stream()
                .filter(part -> part.role() == Role.CREDIT)
                .flatMap(part -> Agencies.among(part.span().of(text)).stream())
                .findFirst();
    }

    private static List<DateCandidate> dates(
            Page page, About about, Optional<String> url, Optional<Dateline> dateline, List<Part> parts, String text) {
        List<DateCandidate> dates = new ArrayList<>(about.dates());
        url.flatMap(PageCleaner::inAddress)
                .ifPresent(date -> dates.add(new DateCandidate(DateCandidate.Kind.URL, date, "the page's address")));
        dateline.ifPresent(line -> line.date()
                .ifPresent(date -> dates.add(new DateCandidate(
                        DateCandidate.Kind.DATELINE, date, "the dateline \"" + line.words() + "\""))));
        dates.addAll(onLines(parts, text));
        page.fetchedAt()
                .ifPresent(fetched -> dates.add(
                        new DateCandidate(DateCandidate.Kind.FETCHED, fetched.toString(), "the time of fetching")));
        return dates.stream()
                .distinct()
                .sorted(Comparator.comparing(DateCandidate::kind))
                .toList();
    }

    private static Optional<String> inAddress(String url) {
        Matcher date = URL_DATE.matcher(ARCHIVED.matcher(url).replaceFirst(""));
        return date.find() ? Optional.of(date.group()) : Optional.empty();
    }

    /** The dates of lines, near the top or the end, that are no part of the story. A date with nothing beside it, on top of all, is the page's clock. */
    private static List<DateCandidate> onLines(List<Part> parts, String text) {
        List<DateCandidate> dates = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String line = part.span().of(text);
            boolean clock = part.role() == Role.CLOCK;
            boolean atEdge = i < NEAR_THE_TOP || i >= parts.size() - NEAR_THE_END;
            if (atEdge && (clock || part.role() == Role.CREDIT)) {
                boolean running = clock && (i == 0 || WrittenDate.in(line).isEmpty()) && !WrittenDate.isLabelled(line);
                DateCandidate.Kind kind = running ? DateCandidate.Kind.CLOCK : DateCandidate.Kind.VISIBLE;
                WrittenDate.in(line)
                        .or(() -> clock ? Optional.of(line) : Optional.empty())
                        .ifPresent(date -> dates.add(new DateCandidate(kind, date, "the line \"" + line + "\"")));
            }
        }
        return dates;
    }
}
