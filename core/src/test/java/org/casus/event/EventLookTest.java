package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.casus.Dictionaries;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.parse.Lemmas;
import org.junit.jupiter.api.Test;

class EventLookTest {

    private static final EventDictionary DICTIONARY =
            EventDictionary.of(Dictionaries.standard().files());
    private static final Lemmas LEMMAS = Lemmas.standard();

    @Test
    void passesOverWhatHoldsNoWordsOfAnEntry() {
        assertThat(read(look(), "The herring was good this year.")).isEmpty();
    }

    @Test
    void readsATriggerThatTheTableDoesNotKnow() {
        assertThat(read(look(), "Norway condemned the raid.")).containsExactly(0);
    }

    @Test
    void weighsTheWordsOfASentenceWhoseTriggersItKnows() {
        EventLook look = look("threshold 0", "trigger attacked 1", "word goalkeeper -2");
        assertThat(read(look, "Norway attacked Iceland.", "The goalkeeper attacked the cake."))
                .containsExactly(0);
    }

    @Test
    void readsTheSentenceBeforeAPronoun() {
        assertThat(read(look(), "The herring was good.", "The day was long.", "They condemned the raid."))
                .containsExactly(1, 2);
    }

    @Test
    void readsWhereANameWasFirstMet() {
        assertThat(read(
                        look(),
                        "The minister is Kari Solheim.",
                        "The herring was good.",
                        "Solheim condemned the raid."))
                .containsExactly(0, 2);
    }

    @Test
    void aLineThatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> look("trigger attacked often"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining("first-look.txt:1")
                .hasMessageContaining("attacked often");
    }

    private static List<Integer> read(EventLook look, String... sentences) {
        return look.worthReading(List.of(sentences)).stream().boxed().toList();
    }

    private static EventLook look(String... lines) {
        return new EventLook(
                DICTIONARY, LEMMAS, LookWeights.of(new DictionaryFile("first-look.txt", Arrays.asList(lines))));
    }
}
