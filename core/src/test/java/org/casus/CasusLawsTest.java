package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.actor.Party;
import org.casus.cite.Words;
import org.casus.event.Content;
import org.casus.event.Event;
import org.casus.event.Uncoded;
import org.casus.page.Page;
import org.casus.speech.Quote;
import org.casus.text.Article;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.text.UnreadablePageException;

/** What holds of every page, however odd. */
class CasusLawsTest {

    private static final List<String> WORDS = List.of(
            "Norway",
            "Iceland's",
            "North",
            "Korea",
            "the",
            "The",
            "two",
            "countries",
            "and",
            "who",
            "that",
            "of",
            "Chadian",
            "troops",
            "minister",
            "Kari",
            "Holm",
            "former",
            "President",
            "Obama",
            "he",
            "They",
            "it",
            "we",
            "condemned",
            "attacked",
            "was",
            "by",
            "said",
            "reported",
            "accused",
            "accuses",
            "urged",
            "to",
            "withdraw",
            "will",
            "not",
            "hasn’t",
            "if",
            "talks",
            "held",
            "met",
            "with",
            "agreement",
            "signed",
            "denied",
            "KCNA",
            "According",
            "on",
            "Monday",
            "Nov",
            "22",
            "2018",
            "(Reuters)",
            "-",
            "—",
            "“We",
            "lied,”",
            "\"",
            "‘no’",
            ",",
            ".",
            ";",
            ":",
            "?",
            "Mr.",
            "U.S.",
            "re-election",
            "\n",
            "\n\n",
            "İstanbul",
            "naïve",
            "🙂",
            "1.",
            "3,000");

    @Property(tries = 400)
    void anyTextIsCodedOrRefusedAsUnreadable(@ForAll("oddities") String text) {
        codedOrRefused(text);
    }

    @Property(tries = 300)
    void anyJumbleOfNewsWordsIsCoded(@ForAll("jumbles") String text) {
        codedOrRefused(text);
    }

    @Property(tries = 300)
    void whatIsCitedStandsWhereItIsSaidToStand(@ForAll("jumbles") String text) {
        Coding coding = Standard.coding(text);
        assertThat(cited(coding)).allSatisfy(words -> {
            assertThat(words.span().end())
                    .isLessThanOrEqualTo(coding.article().text().length());
            assertThat(words.span().of(coding.article().text())).isEqualTo(words.text());
        });
    }

    @Property(tries = 300)
    void everySentenceIsOneTree(@ForAll("jumbles") String text) {
        assertThat(Standard.sentences(text)).allSatisfy(CasusLawsTest::isOneTree);
    }

    @Property(tries = 100)
    void oddSentencesAreTreesToo(@ForAll("oddities") String text) {
        if (!text.isBlank()) {
            assertThat(readable(text)).allSatisfy(CasusLawsTest::isOneTree);
        }
    }

    @Property(tries = 200)
    void wordsStandInOrderInsideTheirSentence(@ForAll("jumbles") String text) {
        for (Sentence sentence : Standard.sentences(text)) {
            int last = sentence.words().span().begin();
            for (Token token : sentence.tokens()) {
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
                assertThat(sentence.words().span().contains(token.span())).isTrue();
                assertThat(sentence.words(token.span()).text()).isEqualTo(token.form());
                last = token.span().end();
            }
        }
    }

    @Property(tries = 200)
    void everySentenceIsEitherCodedOrUncoded(@ForAll("jumbles") String text) {
        Coding coding = Standard.coding(text);
        Set<Integer> coded = new HashSet<>();
        coding.events().forEach(event -> coded.add(event.sentenceIndex()));
        List<Integer> all = new ArrayList<>(coded);
        coding.uncoded().stream()
                .map(Uncoded::index)
                .filter(index -> index >= 0)
                .forEach(all::add);
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, coding.sentences()).boxed().toList());
    }

    @Property(tries = 100)
    void codingTwiceIsEqual(@ForAll("jumbles") String text) {
        Page page = Standard.page(text);
        assertThat(Standard.casus().code(page)).isEqualTo(Standard.casus().code(page));
    }

    @Provide
    Arbitrary<String> jumbles() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .map(words -> String.join(" ", words))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter));
    }

    @Provide
    Arbitrary<String> oddities() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(200);
        Arbitrary<String> controls =
                Arbitraries.strings().withCharRange('\u0000', '\u0020').ofMaxLength(40);
        Arbitrary<String> emoji = Arbitraries.of("🙂", "🇳🇴", "👩‍🚀", "\u200d", "\ud83d", "\ude42", "é", "n\u0303")
                .list()
                .ofMaxSize(30)
                .map(signs -> String.join("", signs));
        Arbitrary<String> longWord =
                Arbitraries.strings().alpha().ofMinLength(500).ofMaxLength(3000);
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("\"'’“”‘-—–.,;:!?()[]{}<>&#/\\|\u00a0\u2028\u0085\t\r\n aA1")
                .ofMaxLength(120);
        Arbitrary<String> mixed = Arbitraries.oneOf(any, controls, emoji, signs, jumbles())
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, controls, emoji, longWord, signs, mixed);
    }

    private static void codedOrRefused(String text) {
        try {
            Coding coding = Standard.coding(text);
            assertThat(coding.article().page()).isEqualTo(Standard.page(text).id());
        } catch (UnreadablePageException refused) {
            assertThat(refused).hasMessageNotContaining("null").message().isNotBlank();
        }
    }

    private static List<Sentence> readable(String text) {
        try {
            return Standard.sentences(text);
        } catch (UnreadablePageException refused) {
            return List.of();
        }
    }

    private static void isOneTree(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        assertThat(tokens).filteredOn(Token::isRoot).hasSize(1);
        for (Token token : tokens) {
            Token at = token;
            int steps = 0;
            while (!at.isRoot() && steps <= tokens.size()) {
                at = tokens.get(at.head());
                steps++;
            }
            assertThat(steps).as("steps from %s to the root", token).isLessThan(tokens.size());
        }
    }

    /** Everything in a coding that claims to be words of the article. */
    private static List<Words> cited(Coding coding) {
        Article article = coding.article();
        Stream<Words> parts = article.parts().stream().map(part -> Words.of(article.text(), part.span()));
        Stream<Words> uncoded = coding.uncoded().stream().map(Uncoded::words);
        return Stream.of(parts, uncoded, coding.events().stream().flatMap(CasusLawsTest::cited))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Words> cited(Event event) {
        Stream<Words> sides =
                Stream.of(event.source(), event.target()).flatMap(List::stream).map(Party::words);
        Stream<Words> sayers =
                event.attribution().stream().map(link -> link.speaker().words());
        Stream<Words> own = Stream.of(
                        Stream.of(event.sentence(), event.trigger()),
                        event.content().map(Content::words).stream(),
                        event.date().words().stream(),
                        event.quote().map(Quote::words).stream())
                .flatMap(all -> all);
        return Stream.of(sides, sayers, own).flatMap(all -> all);
    }
}
