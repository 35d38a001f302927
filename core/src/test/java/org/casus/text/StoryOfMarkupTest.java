package org.casus.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.page.Format;
import org.casus.page.Page;
import org.junit.jupiter.api.Test;

class StoryOfMarkupTest {

    private static final String TALKS =
            "<p>Delegates of Norway and Iceland met in Bergen on Monday, and spoke of herring, "
                    + "quotas and the patrols that both sides send into the strait each autumn.</p>";
    private static final String ANSWER =
            "<p>The Icelandic minister said, after a second round of talks, that her government would "
                    + "answer by Friday, and that no ship would leave port before then.</p>";
    private static final String COMMENT =
            "<p>I think, as many do, that they should all be sent home, and the fish be left alone, for once.</p>";

    @Test
    void takesBothHalvesOfAStoryThatABoxParts() {
        Article article = clean("<main id='content'><div class='part'>" + TALKS + TALKS + TALKS + "</div>"
                + "<div class='promo'><a href='/app'>Get our app</a></div><div class='part'>" + ANSWER
                + "</div></main>");
        assertThat(article.story())
                .contains("Delegates of Norway", "The Icelandic minister")
                .doesNotContain("our app");
    }

    @Test
    void leavesCommentsAndFormsOutside() {
        Article article = clean(
                "<article>" + TALKS + ANSWER + "</article><div id='comments'>" + COMMENT.repeat(5)
                        + "</div><form><label>Your name</label><input><p>Write what you think, briefly and without insults.</p></form>");
        assertThat(article.story()).contains("Delegates").doesNotContain("sent home", "without insults");
        assertThat(words(article, Role.BOILERPLATE)).anyMatch(words -> words.contains("without insults"));
    }

    @Test
    void tearsNoParagraphApartAtItsLinks() {
        String linked = TALKS.replace("patrols", "<a href='/patrols'>patrols</a>");
        Article article =
                clean("<article>" + linked + ANSWER + "</article><div>Write <b>to</b> <a href='/us'>us</a> soon</div>");
        assertThat(words(article, Role.BOILERPLATE))
                .contains("Write to us soon")
                .doesNotContain("patrols", "us");
    }

    @Test
    void believesNoNameOfAnElementThatHoldsMostOfThePage() {
        Article article =
                clean("<div class='has-sidebar'>" + TALKS + ANSWER + TALKS + "</div><div><p>Contact</p></div>");
        assertThat(article.story()).contains("Delegates", "The Icelandic minister");
    }

    @Test
    void knowsCaptionsAndBylinesByTheirNames() {
        Article article = clean("<article>" + TALKS + "<div class='image-caption'>Boats wait for the tide.</div>"
                + "<span class='byline'>Kari Nordmann</span>" + ANSWER + "</article>");
        assertThat(words(article, Role.CAPTION)).containsExactly("Boats wait for the tide.");
        assertThat(words(article, Role.CREDIT)).containsExactly("Kari Nordmann");
    }

    @Test
    void takesAHeadingAboveTheStoryForATitleAndOneBelowForNone() {
        Article article = clean("<article><h1>Herring talks open</h1>" + TALKS + "<h2>An answer by Friday</h2>" + ANSWER
                + "<h2>World</h2></article>");
        assertThat(words(article, Role.TITLE)).contains("Herring talks open");
        assertThat(words(article, Role.SUBHEAD)).containsExactly("An answer by Friday");
        assertThat(words(article, Role.BOILERPLATE)).contains("World");
    }

    private static Article clean(String body) {
        String page = "<html><head><title>The Bergen Post</title></head><body><nav><a href='/'>Home</a></nav>" + body
                + "<footer>Imprint</footer></body></html>";
        return new PageCleaner().clean(Page.of("page.html", Format.HTML, page.getBytes(UTF_8)));
    }

    private static List<String> words(Article article, Role role) {
        return article.parts().stream()
                .filter(part -> part.role() == role)
                .map(part -> part.span().of(article.text()))
                .toList();
    }
}
