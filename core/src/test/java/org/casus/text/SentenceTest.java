package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.parse.Impressions;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    private static final String TEXT = "Police in Oslo , Norway condemned raids";
    private static final Sentence SENTENCE = sentence("""
            Police NOUN 6 nsubj
            in ADP 3 case
            Oslo PROPN 1 nmod
            , PUNCT 5 punct
            Norway PROPN 3 appos
            condemned VERB 0 root
            raids NOUN 6 obj
            """);

    @ParameterizedTest
    @CsvSource({
        "Police in Oslo, Police",
        "in Oslo, Oslo",
        "'Oslo , Norway', Oslo",
        "', Norway', Norway",
        "condemned raids, condemned",
        "condemned, condemned",
        "'lo , Nor', Oslo"
    })
    void theTopOfAStretchIsTheWordAboveItsOthers(String stretch, String top) {
        assertThat(top(stretch)).contains(top);
    }

    @Test
    void ofWordsThatHangApartTheFirstIsTheTop() {
        Sentence apart = sentence("""
                Oslo PROPN 3 nsubj
                raids NOUN 3 obj
                condemned VERB 0 root
                """);
        assertThat(apart.top(new Span(0, 10)).map(Token::form)).contains("Oslo");
    }

    @Test
    void aMarkAloneOrAStretchOutsideHasNoTop() {
        int comma = TEXT.indexOf(",");
        assertThat(SENTENCE.top(new Span(comma, comma + 1))).isEmpty();
        assertThat(SENTENCE.top(new Span(TEXT.length() + 1, TEXT.length() + 9))).isEmpty();
    }

    @Test
    void aWordIsPartOfEveryNameOverItAndOfOneInTheNarrowSense() {
        Sentence sentence = sentence("""
                Bergen PROPN 2 compound
                Council PROPN 3 nsubj
                met VERB 0 root
                """, new NameSpan(0, 0, NameKind.NAT), new NameSpan(0, 1, NameKind.ORG));
        Token bergen = sentence.tokens().get(0);
        assertThat(sentence.namesOver(bergen)).extracting(NameSpan::kind).containsExactly(NameKind.NAT, NameKind.ORG);
        assertThat(sentence.properName(bergen).map(sentence::words).map(Words::text))
                .contains("Bergen Council");
    }

    @Test
    void aWordOutsideAllNamesIsPartOfNone() {
        Sentence sentence = sentence("""
                Bergen PROPN 2 nsubj
                voted VERB 0 root
                """, new NameSpan(0, 0, NameKind.LOC));
        Token voted = sentence.tokens().get(1);
        assertThat(sentence.namesOver(voted)).isEmpty();
        assertThat(sentence.properName(voted)).isEmpty();
    }

    private static Optional<String> top(String stretch) {
        int begin = TEXT.indexOf(stretch);
        return SENTENCE.top(new Span(begin, begin + stretch.length())).map(Token::form);
    }

    private static Sentence sentence(String tree, NameSpan... names) {
        List<Token> tokens = Tree.of(tree);
        String text = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
        Span whole = new Span(0, text.length());
        return new Sentence(
                0,
                new Part(Role.BODY, whole, "test"),
                Words.of(text, whole),
                tokens,
                List.of(names),
                Impressions.NONE,
                true);
    }
}
