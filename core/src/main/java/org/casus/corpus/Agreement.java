package org.casus.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.cite.Span;
import org.casus.parse.Role;

/**
 * How far two hands agree that marked the same sentences: F1 between what the one marked and what the other did, words that overlap
 * counting as the same; and of triggers that both marked, the share with the same type, mode and factuality. Not safe for use by several
 * threads.
 */
public final class Agreement {

    /** The roles that are compared, those of events first. A party to a mutual event counts as source and as target. */
    public static final List<Role> ROLES =
            List.of(Role.SOURCE, Role.TARGET, Role.CONTENT, Role.PLACE, Role.TIME, Role.CUE, Role.SPEAKER, Role.SAID);

    private final Map<String, MarkedSentence> first = new HashMap<>();
    private final Map<Role, Counts> roles = new EnumMap<>(Role.class);
    private Counts triggers = new Counts(0, 0, 0);
    private Shares shares = new Shares(0, 0, 0, 0);
    private int sentences;
    private int unknown;

    /** Things marked by the first hand, by the second, and by both. */
    public record Counts(int one, int other, int both) {

        private Counts plus(Counts more) {
            return new Counts(one + more.one, other + more.other, both + more.both);
        }

        /** Twice those of both, as a share of all; 1 where there are none. */
        public double f1() {
            return one + other == 0 ? 1 : 2.0 * both / (one + other);
        }
    }

    /**
     * Of triggers that both hands marked.
     *
     * @param pairs how many there are
     * @param types those with one type
     * @param modes of these, those with one mode or none
     * @param stances those with one factuality
     */
    private record Shares(int pairs, int types, int modes, int stances) {

        private Shares plus(Trigger one, Trigger other) {
            boolean type = one.type() == other.type();
            return new Shares(
                    pairs + 1,
                    types + (type ? 1 : 0),
                    modes + (type && Objects.equals(one.mode(), other.mode()) ? 1 : 0),
                    stances + (one.factuality() == other.factuality() ? 1 : 0));
        }
    }

    /** @param marked the sentences as the first hand marked them */
    public Agreement(List<MarkedSentence> marked) {
        marked.forEach(sentence -> first.put(sentence.text(), sentence));
    }

    /** Compares a sentence as the second hand marked it; one that the first did not mark counts as unknown. */
    public void add(MarkedSentence second) {
        Optional<MarkedSentence> found = Optional.ofNullable(first.get(second.text()));
        if (found.isEmpty()) {
            unknown++;
            return;
        }
        sentences++;
        compare(found.get(), second);
    }

    private void compare(MarkedSentence one, MarkedSentence other) {
        List<Pair<Trigger>> both = pairs(one.triggers(), other.triggers(), Trigger::span);
        triggers =
                triggers.plus(new Counts(one.triggers().size(), other.triggers().size(), both.size()));
        for (Pair<Trigger> pair : both) {
            shares = shares.plus(pair.one(), pair.other());
        }
        for (Role role : ROLES) {
            if (role.isOfAttribution()) {
                count(role, marks(one, role), marks(other, role));
            } else {
                both.forEach(pair -> count(
                        role,
                        filled(one, role, pair.one().number()),
                        filled(other, role, pair.other().number())));
            }
        }
    }

    private void count(Role role, List<Mark> one, List<Mark> other) {
        int both = pairs(one, other, Mark::span).size();
        roles.merge(role, new Counts(one.size(), other.size(), both), Counts::plus);
    }

    private record Pair<T>(T one, T other) {}

    /** Each of the one with the first of the other that overlaps it and is not in a pair yet. */
    private static <T> List<Pair<T>> pairs(List<T> one, List<T> other, Function<T, Span> span) {
        List<T> left = new ArrayList<>(other);
        List<Pair<T>> pairs = new ArrayList<>();
        for (T thing : one) {
            left.stream()
                    .filter(candidate -> span.apply(candidate).overlaps(span.apply(thing)))
                    .findFirst()
                    .ifPresent(same -> {
                        left.remove(same);
                        pairs.add(new Pair<>(thing, same));
                    });
        }
        return pairs;
    }

    private static List<Mark> marks(MarkedSentence sentence, Role role) {
        return sentence.marks().stream().filter(mark -> mark.role() == role).toList();
    }

    /** A party to a mutual event is source and target. */
    private static List<Mark> filled(MarkedSentence sentence, Role role, int number) {
        boolean side = role == Role.SOURCE || role == Role.TARGET;
        return Stream.concat(
                        sentence.marks(role, number), side ? sentence.marks(Role.PARTY, number) : Stream.<Mark>empty())
                .toList();
    }

    /** How many sentences were compared. */
    public int sentences() {
        return sentences;
    }

    /** How many sentences of the second hand are not among the first's. */
    public int unknown() {
        return unknown;
    }

    public Counts triggers() {
        return triggers;
    }

    /** Of triggers that both marked, the share with one type; 1 where there are none. */
    public double types() {
        return share(shares.types(), shares.pairs());
    }

    /** Of triggers with one type, the share with one mode, or with none in both. */
    public double modes() {
        return share(shares.modes(), shares.types());
    }

    /** Of triggers that both marked, the share with one factuality. */
    public double stances() {
        return share(shares.stances(), shares.pairs());
    }

    private static double share(int some, int all) {
        return all == 0 ? 1 : (double) some / all;
    }

    /** What both marked in a role: of triggers that both marked, and of attributions. */
    public Counts role(Role role) {
        return roles.getOrDefault(role, new Counts(0, 0, 0));
    }
}
