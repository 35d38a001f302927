package org.casus.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImpressionsTest {

    /** "The Fijian navy opened fire on trawlers , Tonga said": a trigger of two words, and a cue. */
    private static final Impressions NAVY = new Impressions(
            List.of(event(
                    3, 4, "ASSAULT", new Filler(Role.SOURCE, 0, 2, 2, 0.8), new Filler(Role.TARGET, 6, 6, 6, 0.7))),
            List.of(new Voiced(9, 9, 9, 0.9, List.of(new Filler(Role.SPEAKER, 8, 8, 8, 0.6)))));

    /** "Tonga sent tents". */
    private static final Impressions TENTS =
            new Impressions(List.of(event(1, 1, "AID", new Filler(Role.SOURCE, 0, 0, 0, 0.8))), List.of());

    @Test
    void everyWordOfATriggerNamesItsEventAndNoOtherDoes() {
        for (int word = 0; word < 10; word++) {
            assertThat(NAVY.at(word).isPresent()).as("word %d", word).isEqualTo(word == 3 || word == 4);
        }
    }

    @Test
    void eachWordNamesTheEventItStandsIn() {
        Impressions two = new Impressions(List.of(event(1, 2, "AID"), event(3, 3, "CONSULT")), List.of());
        assertThat(two.at(2)).map(Impression::type).contains("AID");
        assertThat(two.at(3)).map(Impression::type).contains("CONSULT");
    }

    @Test
    void aCueAloneNamesNoEvent() {
        assertThat(NAVY.at(9)).isEmpty();
    }

    @Test
    void whatFollowsIsMovedByTheWordsBeforeItWithAllThatFillsItsRoles() {
        assertThat(TENTS.and(NAVY, 3))
                .isEqualTo(new Impressions(
                        List.of(
                                event(1, 1, "AID", new Filler(Role.SOURCE, 0, 0, 0, 0.8)),
                                event(
                                        6,
                                        7,
                                        "ASSAULT",
                                        new Filler(Role.SOURCE, 3, 5, 5, 0.8),
                                        new Filler(Role.TARGET, 9, 9, 9, 0.7))),
                        List.of(new Voiced(12, 12, 12, 0.9, List.of(new Filler(Role.SPEAKER, 11, 11, 11, 0.6))))));
    }

    @Test
    void aThirdPartIsMovedByBothBeforeIt() {
        Impressions all = NAVY.and(TENTS, 10).and(TENTS, 13);
        assertThat(all.events()).extracting(Impression::head).containsExactly(3, 11, 14);
        assertThat(all.events())
                .extracting(event -> event.fillers().get(0).head())
                .containsExactly(2, 10, 13);
        assertThat(all.voiced()).isEqualTo(NAVY.voiced());
    }

    @Test
    void joiningLeavesThePartsAsTheyWere() {
        Impressions all = TENTS.and(NAVY, 3);
        assertThat(all.events()).hasSize(2);
        assertThat(TENTS.events()).extracting(Impression::head).containsExactly(1);
        assertThat(NAVY.events()).extracting(Impression::head).containsExactly(3);
    }

    @Test
    void aFurtherEventInTheListTheyCameInIsNoneOfTheirs() {
        List<Impression> list = new ArrayList<>(TENTS.events());
        Impressions made = new Impressions(list, List.of());
        list.add(event(2, 2, "CONSULT"));
        assertThat(made).isEqualTo(TENTS);
    }

    @Test
    void fillersOfOneRoleAreGivenInTheOrderOfTheWords() {
        Impression talks = event(
                3,
                3,
                "CONSULT",
                new Filler(Role.PARTY, 0, 0, 0, 0.6),
                new Filler(Role.TIME, 1, 1, 1, 0.9),
                new Filler(Role.PARTY, 2, 2, 2, 0.9));
        assertThat(talks.fillers(Role.PARTY)).extracting(Filler::head).containsExactly(0, 2);
        assertThat(talks.fillers(Role.SOURCE)).isEmpty();
    }

    @Property(tries = 200)
    void aWordOfALaterPartNamesItsEventWhereItStandsInTheWhole(
            @ForAll @IntRange(min = 0, max = 12) int words,
            @ForAll @IntRange(min = 0, max = 12) int more,
            @ForAll long seed) {
        Random random = new Random(seed);
        Impressions first = any(words, random);
        Impressions later = any(more, random);
        Impressions all = first.and(later, words);
        for (int word = 0; word < words; word++) {
            assertThat(all.at(word)).isEqualTo(first.at(word));
        }
        for (int word = 0; word < more; word++) {
            Optional<Integer> head = later.at(word).map(Impression::head);
            assertThat(all.at(words + word).map(Impression::head)).isEqualTo(head.map(one -> one + words));
        }
    }

    /** Events here and there in so many words. */
    private static Impressions any(int words, Random random) {
        List<Impression> events = new ArrayList<>();
        int at = random.nextInt(3);
        while (at < words) {
            int last = Math.min(words - 1, at + random.nextInt(3));
            events.add(event(at, last, "AID"));
            at = last + 1 + random.nextInt(3);
        }
        return new Impressions(events, List.of());
    }

    private static Impression event(int first, int last, String type, Filler... fillers) {
        return new Impression(first, last, first, 0.75, type, "", "actual", List.of(fillers));
    }
}
