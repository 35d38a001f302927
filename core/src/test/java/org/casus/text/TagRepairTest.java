package org.casus.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagRepairTest {

    private static final TagRepair REPAIR = new TagRepair(Set.of("Chad"));

    @Test
    void takesHaveForAnAuxiliaryBeforeAParticiple() {
        assertThat(tags("Norway PROPN; has VERB; not PART; repeatedly ADV; met VERB; Iceland PROPN"))
                .containsExactly("PROPN", "AUX", "PART", "ADV", "VERB", "PROPN");
    }

    @Test
    void leavesHaveAVerbBeforeANounOrAnInfinitive() {
        assertThat(tags("Norway PROPN; has VERB; troops NOUN")).contains("VERB");
        assertThat(tags("Norway PROPN; has VERB; to PART; meet VERB")).startsWith("PROPN", "VERB");
    }

    @Test
    void takesAKnownNameAtTheHeadOfASentenceForAName() {
        assertThat(tags("Chad NOUN; met VERB; envoys NOUN")).startsWith("PROPN");
        assertThat(tags("Envoys NOUN; met VERB; ministers NOUN")).startsWith("NOUN");
    }

    @Test
    void takesAFormThatIsNeverANounForAVerb() {
        assertThat(tags("minister NOUN; denies NOUN; report NOUN")).containsExactly("NOUN", "VERB", "NOUN");
    }

    @Test
    void takesACapitalAmongSmallLettersForAName() {
        assertThat(tags("the DET; envoy NOUN; saw VERB; Holm NOUN; again ADV")).contains("PROPN");
    }

    @Test
    void learnsNothingFromCapitalsInAHeadlineAllOfCapitals() {
        assertThat(tags("Envoy NOUN; Meets VERB; Minister NOUN; Again ADV"))
                .containsExactly("NOUN", "VERB", "NOUN", "ADV");
    }

    @Test
    void leavesAnAdjectiveOfACountryAnAdjective() {
        assertThat(tags("the DET; Norwegian ADJ; envoy NOUN; left VERB; early ADV"))
                .containsExactly("DET", "ADJ", "NOUN", "VERB", "ADV");
    }

    private static List<String> tags(String words) {
        String tree = words.replace("; ", " 0 root\n") + " 0 root";
        return REPAIR.repair(Tree.of(tree)).stream().map(Token::tag).toList();
    }
}
