package org.casus.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.casus.Coding;
import org.casus.Standard;
import org.casus.page.Format;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages that no one should have to read end in an article or a plain refusal, soon. */
@Timeout(60)
class BadInputTest {

    private static final String SENTENCE =
            "The government of Norway condemned the raid on the harbour on Monday and summoned the ambassador of Iceland. ";

    private final Cleaner cleaner = new PageCleaner();

    @Test
    void readsTheStoryBelowAHundredThousandNestedElements() {
        for (String tag : new String[] {"div", "span", "b", "blockquote"}) {
            String markup =
                    "<html><body><p>" + SENTENCE + "</p>" + ("<" + tag + ">").repeat(100_000) + SENTENCE.repeat(3);
            assertThat(html(markup).text()).contains("condemned the raid");
        }
    }

    @Test
    void refusesMillionsOfElements() {
        assertThatThrownBy(() -> html("<p>" + SENTENCE + "<br>".repeat(2_000_000)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("2,000,001 elements")
                .hasMessageContaining("120,000");
    }

    @Test
    void refusesMarkupWithMillionsOfWordsButNotALongScript() {
        assertThatThrownBy(() -> html("<p>" + SENTENCE.repeat(60_000) + "</p>"))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("characters between its tags");
        assertThat(html("<script>" + "var a = 'b';".repeat(600_000) + "</script><p>" + SENTENCE + "</p>")
                        .text())
                .startsWith(SENTENCE.strip());
    }

    @Test
    void refusesALineAndATextLongerThanAnyArticle() {
        assertThatThrownBy(() -> text(SENTENCE.repeat(20_000)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("characters of text")
                .hasMessageContaining("1,000,000");
        assertThatThrownBy(() -> text("Norway\n".repeat(50_000)))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("50,000 lines");
    }

    @Test
    void readsALongStoryAsFarAsItReachesAndTellsOfTheRest() {
        Article article = text("Norway condemns raid\n\n" + "a".repeat(60_000) + " end.\n\n" + SENTENCE);
        Reach reach = Reach.of(article);
        assertThat(reach.doubt().orElseThrow()).contains("first 50,000 characters");
        Coding coding = Standard.casus().code(page(Format.TEXT, article.text().getBytes(UTF_8)));
        assertThat(coding.uncoded())
                .filteredOn(uncoded -> uncoded.reason().startsWith("beyond the first 50,000 characters"))
                .hasSize(2)
                .last()
                .satisfies(uncoded -> assertThat(uncoded.words().text()).isEqualTo(SENTENCE.strip()));
        assertThat(Reach.of(text(SENTENCE)).beyond()).isEmpty();
    }

    @Test
    void passesOverWordsSaidOverAndOver() {
        Coding coding =
                Standard.casus().code(page(Format.TEXT, "Norway, ".repeat(6_000).getBytes(UTF_8)));
        assertThat(coding.events()).isEmpty();
    }

    @Test
    void readsEntitiesThatExpandAsTheyStand() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><p>" + SENTENCE
                + "&b; &nosuch; &#x110000;";
        assertThat(html(laughs).text()).contains("condemned the raid").hasSizeLessThan(400);
    }

    @Test
    void readsAPageThatEndsInATag() {
        assertThat(html("<p>" + SENTENCE + "</p><p clas").text()).isEqualTo(SENTENCE.strip());
        assertThat(html("<p>" + SENTENCE + "</p><p class=\"x").text()).isEqualTo(SENTENCE.strip());
        assertThat(html("<p>" + SENTENCE + "&am").text()).contains("Iceland.");
    }

    @Test
    void readsWordsWithNulsBetween() {
        assertThat(html("<p>" + SENTENCE.replace(' ', '\0') + SENTENCE + "</p>").text())
                .contains("condemned the raid");
        assertThat(text("Nor\0way met.\n\n" + SENTENCE).text()).contains("condemned the raid");
    }

    @Test
    void readsWideTextWithoutAByteOrderMark() {
        assertThat(cleaner.clean(page(Format.TEXT, SENTENCE.getBytes(UTF_16LE))).text())
                .isEqualTo(SENTENCE);
    }

    @Test
    void looksAtNoMoreOfANameThanNamesAreLong() {
        String name = "date published ".repeat(100_000);
        long begin = System.nanoTime();
        assertThat(html("<div class=\"" + name + "\"><p>" + SENTENCE + "</p></div>")
                        .text())
                .contains("condemned");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void tellsPagesThatAreNoArticle() {
        assertThat(
                        reason(
                                "<title>Page not found</title><h1>Page not found</h1><p>The page you requested could not be found.</p>"))
                .contains("an error page");
        assertThat(
                        reason(
                                "<title>New tariffs</title><h1>New tariffs</h1><p>This article is available to subscribers only.</p>"))
                .contains("a login wall");
        assertThat(
                        reason(
                                "<title>In pictures: a march</title><p>A march.</p><figure><figcaption>They march.</figcaption></figure>"))
                .contains("a gallery");
        assertThat(reason("<title>World</title>" + "<p><a href=x>Talks are to go on in Oslo</a></p>".repeat(40)))
                .contains("a list: ");
    }

    @Test
    void keepsShortAndCutArticles() {
        assertThat(reason("<title>Norway condemns raid</title><p>Norway condemned the raid on Monday.</p>"))
                .isEmpty();
        assertThat(reason("<title>500 killed in quake</title><p>At least 500 people were killed, officials said.</p>"))
                .isEmpty();
        assertThat(reason("<title>Norway condemns raid</title><p>" + SENTENCE + "</p><p>"
                        + SENTENCE.repeat(2).replace("Monday", "Tuesday")
                        + "</p><p>Subscribe to continue reading.</p>"))
                .isEmpty();
    }

    private String reason(String markup) {
        return Optional.of(html(markup)).flatMap(NoArticle::reason).orElse("");
    }

    private Article html(String markup) {
        return cleaner.clean(page(Format.HTML, markup.getBytes(UTF_8)));
    }

    private Article text(String text) {
        return cleaner.clean(page(Format.TEXT, text.getBytes(UTF_8)));
    }

    private static Page page(Format format, byte[] bytes) {
        return Page.of("bad." + (format == Format.HTML ? "html" : "txt"), format, bytes);
    }
}
