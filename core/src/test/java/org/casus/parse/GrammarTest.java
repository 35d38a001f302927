package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {

    @Test
    void noVerbStandsWithinAName() {
        assertThat(forbidden("Kim PROPN NNP 2 nsubj | said VERB VBD 0 root | Korea PROPN NNP 1 flat"))
                .containsExactly(2);
        assertThat(forbidden("Kim PROPN NNP 3 nsubj | Jong PROPN NNP 1 flat | spoke VERB VBD 0 root"))
                .isEmpty();
    }

    @Test
    void aFiniteVerbIsNotCoordinatedWithAnInfinitive() {
        String vow =
                "vowed VERB VBD 0 root | to PART TO 3 mark | build VERB VB 1 xcomp | and CCONJ CC 5 cc | accuses VERB ";
        assertThat(forbidden(vow + "VBZ 3 conj")).containsExactly(4);
        assertThat(forbidden(vow + "VB 3 conj")).isEmpty();
    }

    @Test
    void whatStandsBeforeThatIsNotOfTheClauseBehindIt() {
        String said =
                "said VERB VBD 0 root | Tuesday PROPN NNP %d obl | that SCONJ IN 4 mark | failed VERB VBD 1 ccomp";
        assertThat(forbidden(said.formatted(4))).containsExactly(1);
        assertThat(forbidden(said.formatted(1))).isEmpty();
    }

    @Test
    void anOwnerBelongsToTheNounBehindIt() {
        String owner =
                "water NOUN NN 0 root | and CCONJ CC 3 cc | Turkey PROPN NNP %s | 's PART POS 3 case | demand NOUN NN 1 conj";
        assertThat(forbidden(owner.formatted("1 conj"))).containsExactly(2);
        assertThat(forbidden(owner.formatted("5 nmod:poss"))).isEmpty();
        assertThat(forbidden(
                        "Chad PROPN NNP 6 nmod:poss | 's PART POS 1 case | and CCONJ CC 4 cc | Mali PROPN NNP 1 conj"
                                + " | 's PART POS 4 case | armies NOUN NNS 0 root"))
                .isEmpty();
    }

    private static List<Integer> forbidden(String words) {
        List<ParsedWord> tree = new ArrayList<>();
        for (String word : words.split(" \\| ")) {
            String[] cells = word.split(" ");
            tree.add(new ParsedWord(
                    cells[0], cells[0], cells[1], cells[2], Integer.parseInt(cells[3]) - 1, cells[4], 0));
        }
        List<Integer> forbidden = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (Grammar.forbids(tree, i)) {
                forbidden.add(i);
            }
        }
        return forbidden;
    }
}
