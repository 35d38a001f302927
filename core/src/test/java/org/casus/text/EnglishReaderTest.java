package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.cite.ArticleId;
import org.casus.cite.PageId;
import org.casus.cite.Span;
import org.junit.jupiter.api.Test;

class EnglishReaderTest {

    private static final EnglishReader READER = EnglishReader.of(ReadingModels.load(), FirstLook.THOROUGH);

    @Test
    void readsTheSentencesOfEveryPartOfTheStoryInOrder() {
        Article article = article(
                "Norway recalls envoy", Role.TITLE,
                "Norway recalled its envoy. Iceland did not answer.", Role.BODY,
                "The envoy leaves Reykjavik.", Role.CAPTION);
        assertThat(READER.read(article))
                .extracting(sentence -> sentence.words().text())
                .containsExactly(
                        "Norway recalls envoy",
                        "Norway recalled its envoy.",
                        "Iceland did not answer.",
                        "The envoy leaves Reykjavik.");
        assertThat(READER.read(article)).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    }

    @Test
    void readsNeitherCreditsNorBoilerplate() {
        Article article = article(
                "By Lene Dahl", Role.CREDIT,
                "Norway recalled its envoy.", Role.BODY,
                "Share this story", Role.BOILERPLATE,
                "Updated on Monday", Role.CLOCK);
        assertThat(READER.read(article))
                .extracting(sentence -> sentence.words().text())
                .containsExactly("Norway recalled its envoy.");
    }

    @Test
    void readsNothingWhereThereIsNoStory() {
        assertThat(READER.read(article("By Lene Dahl", Role.CREDIT))).isEmpty();
    }

    @Test
    void everyWordStandsInTheArticleAsItIsWrittenThere() {
        Article article = article("A line before.", Role.CREDIT, "“Oslo’s envoy hasn’t left,” she said.", Role.BODY);
        List<Token> tokens = READER.read(article).get(0).tokens();
        assertThat(tokens)
                .allSatisfy(token -> assertThat(token.span().of(article.text())).isEqualTo(token.form()));
        assertThat(tokens)
                .extracting(Token::form)
                .containsExactly("“", "Oslo", "’s", "envoy", "has", "n’t", "left", ",", "”", "she", "said", ".");
    }

    @Test
    void theDatelineIsNoWordOfTheFirstSentence() {
        Sentence sentence = READER.read(article("OSLO, Nov 22 (Reuters) - Norway recalled its envoy.", Role.BODY))
                .get(0);
        assertThat(sentence.words().text()).isEqualTo("Norway recalled its envoy.");
        assertThat(sentence.words().span().begin()).isEqualTo(25);
    }

    @Test
    void aNameThatOpensASentenceIsTaggedAsAName() {
        assertThat(READER.read(article("Chad recalled its envoy.", Role.BODY))
                        .get(0)
                        .tokens()
                        .get(0)
                        .tag())
                .isEqualTo("PROPN");
    }

    @Test
    void findsDictionaryForms() {
        assertThat(READER.read(article("Iceland has attacked the ships of Norway.", Role.BODY))
                        .get(0)
                        .tokens())
                .extracting(Token::lemma)
                .containsExactly("Iceland", "have", "attack", "the", "ship", "of", "Norway", ".");
    }

    @Test
    void findsWhoDoesWhatToWhom() {
        Sentence sentence =
                READER.read(article("Norway condemned Iceland.", Role.BODY)).get(0);
        Token verb = sentence.tokens().get(1);
        assertThat(verb.isRoot()).isTrue();
        assertThat(sentence.child(verb, "nsubj")).map(Token::form).contains("Norway");
        assertThat(sentence.child(verb, "obj")).map(Token::form).contains("Iceland");
    }

    @Test
    void equalArticlesGiveEqualSentences() {
        Article article = article("Norway recalled its envoy. Iceland did not answer.", Role.BODY);
        assertThat(READER.read(article)).isEqualTo(READER.read(article));
    }

    /** An article of these texts, each followed by its role. */
    private static Article article(Object... textsAndRoles) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < textsAndRoles.length; i += 2) {
            int begin = text.length();
            text.append(textsAndRoles[i]);
            parts.add(new Part((Role) textsAndRoles[i + 1], new Span(begin, text.length()), "test"));
            text.append("\n\n");
        }
        PageId page = PageId.ofBytes(new byte[0]);
        return new Article(
                ArticleId.of(page, text.toString()),
                page,
                "story.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                List.of(),
                text.toString(),
                parts);
    }
}
