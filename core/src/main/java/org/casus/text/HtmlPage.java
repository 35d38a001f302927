package org.casus.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page with markup: what it says of itself and the paragraphs of its story.
 *
 * @param blocks the title first, where there is one
 * @param rest what the page shows beside its story, each once, in the order of the page
 */
record HtmlPage(About about, List<Block> blocks, List<Block> rest) {

    /** What is told of all that stands beside the story. */
    static final Line.Known OUTSIDE = new Line.Known(Role.BOILERPLATE, "outside the story");

    private static final Pattern SUFFIX = Pattern.compile("\\s+(?:[|\\-–—·:»]|::)\\s+(?<outlet>[^|–—»]{2,60})$");

    static HtmlPage of(String markup, Optional<String> address) {
        Document document = Jsoup.parse(Bounds.checked(markup), address.orElse(""));
        StructuredData data = StructuredData.of(document);
        About about = data.about().or(about(document, Metas.of(document), address.orElse("")));
        Optional<String> title = about.title().map(text -> withoutOutlet(text, about.outlet()));
        List<Block> blocks = new ArrayList<>();
        title.ifPresent(text ->
                blocks.add(new Block(text, Optional.of(new Line.Known(Role.TITLE, "the page's headline")))));
        Set<String> met = new HashSet<>();
        title.ifPresent(text -> met.add(Block.bare(text)));
        for (Block block : MainText.of(document, data.body())) {
            String bare = block.bare();
            blocks.add(bare.isEmpty() || met.add(bare) ? block : block.again());
        }
        List<Block> rest = Blocks.below(document.body(), none -> false, HtmlPage::entry).stream()
                .filter(block -> isNew(block.bare(), met))
                .toList();
        About told = new About(about.url(), title, about.outlet(), about.agency(), about.language(), about.dates());
        return new HtmlPage(told, blocks, rest);
    }

    /** A link right in a menu is an entry by itself; one among words is a piece of their paragraph. */
    private static Optional<Line.Known> entry(Element element) {
        Element holder = element.parent();
        boolean entry = element.normalName().equals("a") && holder != null && Blocks.isFrame(holder);
        return entry ? Optional.of(OUTSIDE) : Optional.empty();
    }

    private static boolean isNew(String bare, Set<String> met) {
        return !bare.isEmpty() && met.add(bare);
    }

    private static About about(Document document, Metas metas, String address) {
        Optional<String> language = attribute(document, "html[lang]", "lang").or(() -> metas.content("og:locale"));
        return new About(
                attribute(document, "link[rel=canonical]", "href").or(() -> metas.content("og:url")),
                title(document, metas),
                metas.content("og:site_name").or(() -> metas.content("application-name")),
                metas.content("author").or(() -> metas.content("dc.creator")).flatMap(Agencies::among),
                language,
                PageDates.of(document, metas, language, address));
    }

    private static Optional<String> title(Document document, Metas metas) {
        List<Element> headings = document.getElementsByTag("h1");
        Optional<String> named = metas.content("og:title").or(() -> nonEmpty(document.title()));
        String bare = named.map(Block::bare).orElse("");
        return headings.stream()
                .map(heading -> heading.text().strip())
                .filter(text -> text.length() > 10 && bare.contains(Block.bare(text)))
                .findFirst()
                .or(() -> named)
                .or(() -> headings.stream().findFirst().flatMap(heading -> nonEmpty(heading.text())));
    }

    /** Without the outlet's name behind a bar or dash, which pages add for the browser's window. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        Matcher suffix = SUFFIX.matcher(title);
        if (!suffix.find() || suffix.start() < 15) {
            return title;
        }
        String end = suffix.group("outlet");
        boolean names = outlet.map(name -> Block.bare(end).contains(Block.bare(name))
                        || Block.bare(name).contains(Block.bare(end)))
                .orElse(suffix.group().contains("|"));
        return names ? title.substring(0, suffix.start()) : title;
    }

    private static Optional<String> attribute(Document document, String selector, String attribute) {
        return Optional.ofNullable(document.selectFirst(selector))
                .flatMap(element -> nonEmpty(element.attr(attribute)));
    }

    private static Optional<String> nonEmpty(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }
}
