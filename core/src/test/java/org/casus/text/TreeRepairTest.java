package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeRepairTest {

    @Test
    void setsASecondRootBesideTheFirst() {
        repairs("""
                Norway PROPN 2 nsubj
                paid VERB 0 root
                Iceland PROPN 4 nsubj
                left VERB 0 root
                """, """
                Norway PROPN 2 nsubj
                paid VERB 0 root
                Iceland PROPN 4 nsubj
                left VERB 2 parataxis
                """);
    }

    @Test
    void hangsAnOpeningTimeOnTheVerbAndNotTheVerbOnIt() {
        repairs("""
                Yesterday NOUN 0 root
                , PUNCT 1 punct
                Norway PROPN 4 nsubj
                paid VERB 1 acl:relcl
                Iceland PROPN 4 obj
                """, """
                Yesterday NOUN 4 obl:unmarked
                , PUNCT 1 punct
                Norway PROPN 4 nsubj
                paid VERB 0 root
                Iceland PROPN 4 obj
                """);
    }

    @Test
    void makesTheNounBetweenAnOpeningTimeAndItsVerbTheSubject() {
        repairs("""
                Monday PROPN 0 root
                , PUNCT 1 punct
                Norway PROPN 1 appos
                paid VERB 3 acl:relcl
                """, """
                Monday PROPN 4 obl:unmarked
                , PUNCT 1 punct
                Norway PROPN 4 nsubj
                paid VERB 0 root
                """);
    }

    @Test
    void coordinatesAFiniteVerbWithTheFiniteVerbAboveTheInfinitive() {
        repairs("""
                Norway PROPN 2 nsubj
                vowed VERB 0 root
                to PART 4 mark
                build VERB 2 xcomp
                and CCONJ 6 cc
                accuses VERB 4 conj
                """, """
                Norway PROPN 2 nsubj
                vowed VERB 0 root
                to PART 4 mark
                build VERB 2 xcomp
                and CCONJ 6 cc
                accuses VERB 2 conj
                """);
    }

    @Test
    void leavesASecondInfinitiveWithTheFirst() {
        keeps("""
                Norway PROPN 2 nsubj
                vowed VERB 0 root
                to PART 4 mark
                build VERB 2 xcomp
                and CCONJ 6 cc
                arm VERB 4 conj
                """);
    }

    @Test
    void marksTheSubjectOfAPassiveVerb() {
        repairs("""
                Norway PROPN 3 nsubj
                was AUX 3 aux
                condemned VERB 0 root
                """, """
                Norway PROPN 3 nsubj:pass
                was AUX 3 aux
                condemned VERB 0 root
                """);
    }

    @Test
    void unmarksTheSubjectOfAnActiveVerb() {
        repairs("""
                Norway PROPN 2 nsubj:pass
                condemned VERB 0 root
                Iceland PROPN 2 obj
                """, """
                Norway PROPN 2 nsubj
                condemned VERB 0 root
                Iceland PROPN 2 obj
                """);
    }

    @Test
    void takesTheProgressiveForNoPassive() {
        keeps("""
                Norway PROPN 3 nsubj
                is AUX 3 aux
                building VERB 0 root
                """);
    }

    private static void keeps(String tree) {
        repairs(tree, tree);
    }

    private static void repairs(String tree, String mended) {
        assertThat(Tree.written(TreeRepair.repair(Tree.of(tree)))).isEqualToIgnoringNewLines(mended);
    }
}
