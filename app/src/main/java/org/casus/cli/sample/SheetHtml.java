package org.casus.cli.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.casus.cite.Sha256;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The coding sheet as a page of its own that needs nothing beside it and may reach nothing: a record a card, to be filled in on screen or
 * on paper. The browser keeps what is filled in; a button saves it as CSV with the columns {@code id} and those of
 * {@link SheetCsv#filled()}.
 */
final class SheetHtml {

    private static final List<String> ADVICE = List.of(
            "Judge by the passage alone, as a careful reader with general knowledge would. Leave what you have not judged empty.",
            "Event first. If the marked words tell of nothing that somebody did or said, it is wrong: leave the other fields empty.",
            "Each field by itself: a wrong source does not make the type wrong. Cannot tell is for what the passage leaves open.",
            "A field is right only if all of it is: every actor on the side, the right code, the day or an interval that holds it.",
            "Codes are the three letters of a country, then of a sector: GOV government, MIL armed forces, COP police, SPY intelligence, "
                    + "JUD courts, LEG parliament, PTY party, OPP opposition, REB rebels, UAF other armed people, CRM crime, CVL "
                    + "civilians, MED press, BUS business, LAB labour, EDU education, REL religion, REF refugees, NGO societies, "
                    + "ETH peoples. IGO, NGO, MNC, IMG and INT in the country's place stand above states.",
            "Under missed, note every other event of the passage that you would have coded, a few words each, parted by semicolons.");

    private SheetHtml() {}

    static void write(Path file, List<Card> cards) throws IOException {
        Files.write(file, page(cards).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    static String page(List<Card> cards) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.child(0).attr("lang", "en");
        head(page.head(), cards.size());
        page.body()
                .attr(
                        "data-sheet",
                        Sha256.of(cards.stream().map(Card::id).toList()).substring(0, 16))
                .attr("data-columns", String.join(" ", SheetCsv.filled()));
        header(page.body(), cards.size());
        Element form = page.body().appendElement("main").appendElement("form").attr("autocomplete", "off");
        cards.forEach(card -> new HtmlCard(card, cards.size()).appendTo(form));
        page.body().appendElement("script").appendChild(new DataNode(TextTable.text("sheet.js")));
        return page.outerHtml();
    }

    private static void head(Element head, int size) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text("Coding sheet: " + size + " records");
        head.appendElement("style").appendChild(new DataNode(TextTable.text("sheet.css")));
    }

    private static void header(Element body, int size) {
        Element header = body.appendElement("header");
        header.appendElement("h1").text("Coding sheet: " + size + " records");
        Element advice = header.appendElement("ul");
        ADVICE.forEach(line -> advice.appendElement("li").text(line));
        Element bar = body.appendElement("div").addClass("bar");
        bar.appendElement("button").attr("type", "button").id("save").text("Save as CSV");
        bar.appendElement("output").id("state").text("What you fill in is kept only once you save it as CSV.");
        bar.appendElement("button").attr("type", "button").id("clear").text("Clear all");
    }
}
