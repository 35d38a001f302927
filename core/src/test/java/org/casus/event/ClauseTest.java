package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.Standard;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            condemned | Norway condemned Iceland.
            condemned | Norway was condemned by Chad.
            condemned | The envoy condemned by Norway left.
            condemned | The minister who condemned Iceland met the press.
            expelled  | Norway condemned Iceland and expelled its ambassador.
            attack    | Norway planned to attack Iceland.
            """)
    void hasASubjectForEveryTrigger(String trigger, String text) {
        assertThat(at("subject", trigger, text)).hasSize(1);
    }

    @Test
    void theSubjectDoesIt() {
        assertThat(at("subject", "condemned", "Norway condemned Iceland.")).containsExactly("Norway");
        assertThat(at("object", "condemned", "Norway condemned Iceland.")).containsExactly("Iceland");
    }

    @Test
    void thePassiveIsTurnedRound() {
        String text = "Norway was condemned by Iceland on Monday.";
        assertThat(at("subject", "condemned", text)).containsExactly("Iceland");
        assertThat(at("object", "condemned", text)).containsExactly("Norway");
    }

    @Test
    void thePassiveWithoutAgentHasNoSubject() {
        assertThat(at("subject", "condemned", "The raid was condemned.")).isEmpty();
        assertThat(at("object", "condemned", "The raid was condemned.")).containsExactly("raid");
    }

    @Test
    void theReducedPassiveIsOfItsNoun() {
        String text = "The envoy condemned by Norway left Iceland.";
        assertThat(at("subject", "condemned", text)).containsExactly("Norway");
        assertThat(at("object", "condemned", text)).containsExactly("envoy");
    }

    @Test
    void theRelativeClauseIsJoinedToItsNoun() {
        String text = "The minister who condemned Iceland met the press.";
        assertThat(at("subject", "condemned", text)).containsExactly("minister");
        assertThat(at("subject", "met", text)).containsExactly("minister");
        assertThat(at("object", "condemned", "The raid that Norway condemned was cruel."))
                .containsExactly("raid");
    }

    @Test
    void coordinatedVerbsShareTheirSubjectButNotTheirObject() {
        String text = "Norway condemned Iceland and expelled its ambassador.";
        assertThat(at("subject", "expelled", text)).containsExactly("Norway");
        assertThat(at("object", "expelled", text)).containsExactly("ambassador");
        assertThat(at("object", "condemned", text)).containsExactly("Iceland");
    }

    @Test
    void aVerbWithASubjectOfItsOwnKeepsIt() {
        assertThat(at("subject", "condemned", "Norway accused Iceland on Monday, and Chad condemned Norway."))
                .containsExactly("Chad");
    }

    @Test
    void anInfinitiveHasTheSubjectOfTheVerbAboveIt() {
        assertThat(at("subject", "attack", "Norway planned to attack Iceland.")).containsExactly("Norway");
        assertThat(at("subject", "attacked", "Norway is believed to have attacked Iceland."))
                .containsExactly("Norway");
    }

    @Test
    void whoIsUrgedToDoItIsItsSubject() {
        assertThat(at("subject", "condemn", "Norway urged Iceland to condemn the raid."))
                .containsExactly("Iceland");
        assertThat(at("subject", "release", "Norway ordered Iceland to release the sailors."))
                .containsExactly("Iceland");
    }

    @Test
    void aPrepositionLeadsToItsNoun() {
        assertThat(at("with", "talks", "Norway held talks with Iceland.")).containsExactly("Iceland");
        assertThat(at("with", "held", "Norway held talks with Iceland.")).containsExactly("Iceland");
        assertThat(at("against", "held", "Norway held talks with Iceland.")).isEmpty();
        assertThat(at("between", "meeting", "The meeting between Norway and Iceland failed."))
                .containsExactly("Norway");
    }

    @Test
    void accordingToIsNoTo() {
        assertThat(at("to", "sent", "Norway sent ships, according to Chad.")).isEmpty();
    }

    @Test
    void theComplementIsTheDependentClause() {
        assertThat(at("clause", "said", "Norway said that Iceland had lied.")).containsExactly("lied");
        assertThat(at("complement subject", "said", "Norway said that Iceland had lied."))
                .containsExactly("Iceland");
        assertThat(at("clause", "urged", "Norway urged Iceland to condemn the raid."))
                .containsExactly("condemn");
        assertThat(at("clause", "condemned", "Norway condemned Iceland.")).isEmpty();
    }

    @Test
    void aRecipientIsNoObject() {
        String text = "Norway gave Iceland a ship.";
        assertThat(at("recipient", "gave", text)).containsExactly("Iceland");
        assertThat(at("object", "gave", text)).containsExactly("ship");
    }

    @Test
    void aDayIsNobody() {
        assertThat(at("subject", "attacked", "On Monday Norway attacked Iceland."))
                .containsExactly("Norway");
        assertThat(at("object", "attacked", "Norway attacked on Monday.")).isEmpty();
    }

    @Test
    void aFiniteVerbTellsByItself() {
        Sentence sentence = Standard.sentence("Norway planned to attack Iceland.");
        Clause clause = new Clause(sentence);
        assertThat(clause.isFinite(token(sentence, "planned"))).isTrue();
        assertThat(clause.isFinite(token(sentence, "attack"))).isFalse();
        assertThat(clause.isFinite(token(sentence, "Iceland"))).isFalse();
    }

    private static List<String> at(String slot, String trigger, String text) {
        Sentence sentence = Standard.sentence(text);
        return new Clause(sentence)
                .find(token(sentence, trigger), Slot.named(slot).orElseThrow()).stream()
                        .map(Token::form)
                        .toList();
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
