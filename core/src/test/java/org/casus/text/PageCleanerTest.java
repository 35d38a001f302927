package org.casus.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.page.Format;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;

class PageCleanerTest {

    private final Cleaner cleaner = new PageCleaner();

    @Test
    void givesEachLineOfScrapedTextItsRole() {
        Article article = clean("scraped.txt", Format.TEXT);
        assertThat(article.parts())
                .extracting(Part::role)
                .containsExactly(
                        Role.CLOCK,
                        Role.BODY,
                        Role.BODY,
                        Role.IMAGE,
                        Role.CAPTION,
                        Role.SUBHEAD,
                        Role.BODY,
                        Role.IMAGE,
                        Role.CAPTION,
                        Role.BODY,
                        Role.BOILERPLATE,
                        Role.BOILERPLATE,
                        Role.BOILERPLATE,
                        Role.BOILERPLATE);
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.dates())
                .containsExactly(new DateCandidate(
                        DateCandidate.Kind.CLOCK, "Tue. Mar 9th, 2021", "the line \"Tue. Mar 9th, 2021\""));
    }

    @Test
    void saysWhyALineIsAPicturesDescription() {
        Part image = clean("scraped.txt", Format.TEXT).parts().get(3);
        assertThat(image.because()).contains("stands before a credited caption", "clothing", "setting");
    }

    @Test
    void keepsTheTextOfATextPageAsItStands() throws IOException {
        String text = new String(resource("scraped.txt"), UTF_8);
        assertThat(clean("scraped.txt", Format.TEXT).text()).isEqualTo(text);
        assertThat(clean(text.replace("\n", "\r\n")).text()).isEqualTo(text);
    }

    @Test
    void joinsLinesBrokenAtAMarginIntoTheirParagraph() {
        Article article = clean("wrapped.txt", Format.TEXT);
        assertThat(article.parts())
                .extracting(Part::role)
                .containsExactly(Role.TITLE, Role.BODY, Role.BODY, Role.CREDIT);
        assertThat(words(article, Role.BODY).get(0)).startsWith("THORSHAVN").endsWith("governments said.");
        assertThat(article.title()).contains("Ministers agree on ferry link");
        assertThat(article.agency()).contains("Reuters");
        assertThat(article.dates()).extracting(DateCandidate::value).containsExactly("March 9");
    }

    @Test
    void takesNoSentenceOfTheStoryForAPicture() {
        List<Part> parts = clean(
                        "The minister stands in front of a hard choice and said so.\nHe wears a red tie to every debate.\n"
                                + "Soldiers in green uniforms walk through the village each night, people say.")
                .parts();
        assertThat(parts).extracting(Part::role).containsOnly(Role.BODY);
    }

    @Test
    void readsTheStoryOfAnHtmlPage() {
        Article article = clean("story.html", Format.HTML);
        assertThat(article.title()).contains("Harbour strike ends after nine days");
        assertThat(article.outlet()).contains("The Skagen Post");
        assertThat(article.agency()).contains("AP");
        assertThat(article.url()).contains("https://skagenpost.example/2022/05/14/harbour-strike-ends");
        assertThat(article.language()).isEqualTo("en");
        assertThat(words(article, Role.TITLE)).containsExactly("Harbour strike ends after nine days");
        assertThat(words(article, Role.CAPTION)).containsExactly("Workers return to the quay on Saturday.");
        assertThat(words(article, Role.SUBHEAD)).containsExactly("A long week for the fleet");
        assertThat(words(article, Role.BODY))
                .extracting(paragraph -> paragraph.split(" ")[0])
                .containsExactly("SKAGEN", "The", "None", "Captains", "The");
        assertThat(article.story()).doesNotContain("yellow vests", "Most read", "Sport");
    }

    @Test
    void keepsWhatStandsOutsideTheStoryBelowIt() {
        Article article = clean("story.html", Format.HTML);
        List<Part> parts = article.parts();
        Part last = parts.get(parts.size() - 1);
        assertThat(last.role()).isEqualTo(Role.BOILERPLATE);
        assertThat(last.because()).isEqualTo("outside the story");
        assertThat(words(article, Role.BOILERPLATE)).contains("Sport").doesNotHaveDuplicates();
    }

    @Test
    void collectsTheDatesOfAnHtmlPageInTheOrderOfTheirKinds() {
        Article article = clean("story.html", Format.HTML);
        assertThat(article.dates())
                .contains(
                        new DateCandidate(
                                DateCandidate.Kind.STRUCTURED, "2022-05-14T07:30:00+02:00", "JSON-LD datePublished"),
                        new DateCandidate(
                                DateCandidate.Kind.STRUCTURED, "2022-05-15T10:00:00+02:00", "JSON-LD dateModified"),
                        new DateCandidate(
                                DateCandidate.Kind.META, "2022-05-14T07:30:00+02:00", "meta article:published_time"),
                        new DateCandidate(DateCandidate.Kind.TIME_ELEMENT, "2022-05-14T07:30", "time"),
                        new DateCandidate(DateCandidate.Kind.URL, "2022/05/14", "the page's address"));
        assertThat(article.dates()).extracting(DateCandidate::kind).isSorted();
    }

    @Test
    void takesTheParagraphsThatTheStructuredDataTellOf() {
        String first = "The parliament in Oslo voted on Monday to keep the border closed. "
                .repeat(4)
                .strip();
        String second = "Iceland called the vote a mistake and asked for talks in the spring. "
                .repeat(4)
                .strip();
        Article article =
                html("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \"" + first + " "
                        + second + "\"}</script><div>" + first
                        + "</div><div>Buy two tents and pay for one of them this week only.</div><div>"
                        + second + "</div>");
        assertThat(words(article, Role.BODY)).containsExactly(first, second);
    }

    @Test
    void readsAShortPageWithoutAnythingToHoldOnTo() {
        assertThat(words(html("<p>Norway closed its embassy.</p>"), Role.BODY))
                .containsExactly("Norway closed its embassy.");
    }

    @Test
    void readsAPageWhoseElementsAreNestedBeyondAllReason() {
        assertThat(html("<div>".repeat(20_000) + "Norway closed its embassy.").text())
                .isEqualTo("Norway closed its embassy.");
    }

    @Test
    void readsTheFieldsOfARecord() {
        Article article = json(
                "{\"title\": \"Embassy closed\", \"source\": \"The Skagen Post\", \"url\": \"https://a.example/b\","
                        + " \"date\": \"2022-05-14\", \"text\": \"Norway closed its embassy in Reykjavik.\\n\\nBy Karen Voss\"}");
        assertThat(article.text())
                .isEqualTo("Embassy closed\n\nNorway closed its embassy in Reykjavik.\n\nBy Karen Voss");
        assertThat(article.parts()).extracting(Part::role).containsExactly(Role.TITLE, Role.BODY, Role.CREDIT);
        assertThat(article.outlet()).contains("The Skagen Post");
        assertThat(article.dates())
                .containsExactly(new DateCandidate(DateCandidate.Kind.RECORD, "2022-05-14", "field date"));
    }

    @Test
    void doesNotRepeatATitleThatTheRecordsTextBeginsWith() {
        Article article =
                json("{\"title\": \"Embassy closed\", \"text\": \"Embassy closed.\\n\\nNorway closed its embassy.\"}");
        assertThat(article.text()).startsWith("Embassy closed.\n\nNorway");
        assertThat(article.parts()).extracting(Part::role).containsExactly(Role.TITLE, Role.BODY);
    }

    @Test
    void readsARecordWhoseTextIsMarkup() {
        Article article = json("{\"content\": \"<p>Norway closed its embassy.</p><p>Iceland did so too.</p>\"}");
        assertThat(words(article, Role.BODY)).containsExactly("Norway closed its embassy.", "Iceland did so too.");
    }

    @Test
    void saysWhichFieldsARecordShouldHave() {
        assertThatThrownBy(() -> json("{\"title\": \"Embassy closed\"}"))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageStartingWith("the JSON object has no text: expected one of the fields text, body");
    }

    @Test
    void saysThatAPageHoldsNoWords() {
        assertThatThrownBy(() -> clean("--- 12 ---"))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("no words");
        assertThatThrownBy(() -> html("<html><body><img src='a.png'></body></html>"))
                .isInstanceOf(UnreadablePageException.class);
    }

    @Test
    void readsCharactersByDeclarationByMarkAndByGuess() {
        String latin = "<meta charset=iso-8859-1><p>Der Außenminister erklärte, Übergriffe würden nicht geduldet.</p>";
        assertThat(clean(Format.HTML, latin.getBytes(Charset.forName("windows-1252")))
                        .text())
                .contains("Außenminister erklärte, Übergriffe");
        assertThat(clean(Format.TEXT, "\ufeffNorway’s embassy".getBytes(UTF_8)).text())
                .isEqualTo("Norway’s embassy");
        String russian = "Министр иностранных дел заявил, что переговоры продолжатся в понедельник в столице.";
        assertThat(clean(Format.TEXT, russian.getBytes(Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(russian);
    }

    @Test
    void keepsAPageWithABadByteInItsCharacterSet() {
        byte[] bytes = ("Norway’s embassy was closed. ".repeat(30) + "#").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xc3;
        assertThat(clean(Format.TEXT, bytes).text())
                .startsWith("Norway’s embassy")
                .endsWith("\ufffd");
    }

    @Test
    void addsTheTimeOfFetchingAsTheLastDate() {
        Page plain = Page.of("a.txt", Format.TEXT, "Norway closed its embassy.".getBytes(UTF_8));
        Page fetched = plain.fetched(Optional.of("https://a.example/20220514/x"), Optional.of(Instant.EPOCH));
        assertThat(cleaner.clean(fetched).dates())
                .extracting(DateCandidate::kind)
                .containsExactly(DateCandidate.Kind.URL, DateCandidate.Kind.FETCHED);
    }

    @Test
    void believesTheServerBeforeThePageInWhatCharacterSetItIs() {
        byte[] bytes = "<meta charset=iso-8859-1><p>Łódź hosted the talks on Monday.</p>"
                .getBytes(Charset.forName("iso-8859-2"));
        Page page = Page.of("a.html", Format.HTML, bytes);
        assertThat(cleaner.clean(page.declaredAs(Optional.of("ISO-8859-2"))).text())
                .startsWith("Łódź hosted");
        assertThat(cleaner.clean(page.declaredAs(Optional.of("no-such-set"))).text())
                .startsWith("£ód¼ hosted");
    }

    @Test
    void datesAFeedsEntryByTheFeed() {
        String entry =
                "{\"title\": \"Talks in Vienna\", \"published\": \"Sat, 14 May 2022 08:30:00 GMT\", \"text\": \"<p>They met.</p>\"}";
        Article article = cleaner.clean(Page.of("feed.xml#1", Format.ENTRY, entry.getBytes(UTF_8)));
        assertThat(article.dates())
                .containsExactly(
                        new DateCandidate(DateCandidate.Kind.FEED, "Sat, 14 May 2022 08:30:00 GMT", "field published"));
        assertThat(article.text()).isEqualTo("Talks in Vienna\n\nThey met.");
    }

    @Property(tries = 300)
    void coversEveryLineOnceAndInOrder(@ForAll @From("scraps") String text) {
        Article article = clean("Norway closed its embassy.\n" + text);
        int end = 0;
        for (Part part : article.parts()) {
            assertThat(article.text().substring(end, part.span().begin())).isBlank();
            assertThat(part.span().of(article.text()))
                    .isEqualTo(part.span().of(article.text()).strip())
                    .isNotEmpty();
            end = part.span().end();
        }
        assertThat(article.text().substring(end)).isBlank();
        assertThat(clean("Norway closed its embassy.\n" + text)).isEqualTo(article);
    }

    @Property(tries = 300)
    void readsAnyBytesOrSaysWhyNot(@ForAll byte[] bytes, @ForAll Format format) {
        try {
            assertThat(clean(format, bytes).parts()).isNotEmpty();
        } catch (UnreadablePageException e) {
            assertThat(e).hasMessageNotContaining("\n");
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "A short line",
                        "By Karen Voss",
                        "Leave a Reply",
                        "\n",
                        "\n\n",
                        " ",
                        "(AP: Lene Dahl)",
                        "March 9, 2021",
                        "Ministers of both states met on Monday and agreed to go on talking about the herring line in the spring.",
                        "a line that was broken somewhere near the margin of an old printer, it",
                        "—",
                        "\t")
                .list()
                .ofMaxSize(14)
                .map(lines -> String.join("\n", lines));
    }

    private Article clean(String name, Format format) {
        try {
            return clean(format, resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Article clean(String text) {
        return clean(Format.TEXT, text.getBytes(UTF_8));
    }

    private Article html(String markup) {
        return clean(Format.HTML, markup.getBytes(UTF_8));
    }

    private Article json(String object) {
        return clean(Format.JSON, object.getBytes(UTF_8));
    }

    private Article clean(Format format, byte[] bytes) {
        return cleaner.clean(Page.of("page", format, bytes));
    }

    private static List<String> words(Article article, Role role) {
        return article.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> part.span().of(article.text()))
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageCleanerTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
