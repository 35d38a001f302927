package org.casus.cli.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sample and what a judge says of it.
 *
 * @param key the records drawn, by id
 * @param sheet those judged, by id
 */
record Score(Map<String, Keyed> key, Map<String, Judged> sheet) {

    /** The share that is right of the records of a group, by one question. */
    Estimate estimate(Question question, Predicate<Keyed> group) {
        return Estimate.of(judged().map(record -> observation(record, answer(question, record), group.test(record)))
                .toList());
    }

    /** How many records of a group were judged. */
    int judged(Predicate<Keyed> group) {
        return (int) judged().filter(group).count();
    }

    /** Of how many records the judge cannot tell. */
    int untold(Question question) {
        return (int) judged().filter(record -> answer(question, record).equals(Optional.of(Judgement.CANNOT_TELL)))
                .count();
    }

    /** How many records the strata hold of which one was judged. */
    long covered() {
        return records(judged());
    }

    /** How many records all strata hold. */
    long records() {
        return records(key.values().stream());
    }

    /** In how many strata one was judged. */
    long strata() {
        return judged().map(Keyed::stratum).distinct().count();
    }

    /** The judgements of records that another judge judged too. */
    List<Agreement.Pair> pairs(Question question, Map<String, Judged> second) {
        List<Agreement.Pair> pairs = new ArrayList<>();
        key.keySet().forEach(id -> pair(question, id, second).ifPresent(pairs::add));
        return pairs;
    }

    /** What both judges say of a record, where both say something. */
    Optional<Agreement.Pair> pair(Question question, String id, Map<String, Judged> second) {
        Optional<Judgement> one = Optional.ofNullable(sheet.get(id)).flatMap(question.answer());
        Optional<Judgement> other = Optional.ofNullable(second.get(id)).flatMap(question.answer());
        return one.flatMap(first -> other.map(further -> new Agreement.Pair(first, further)));
    }

    private Stream<Keyed> judged() {
        return key.values().stream().filter(record -> sheet.containsKey(record.id()));
    }

    private Optional<Judgement> answer(Question question, Keyed record) {
        return Optional.ofNullable(sheet.get(record.id())).flatMap(question.answer());
    }

    private static Observation observation(Keyed record, Optional<Judgement> answer, boolean inGroup) {
        boolean counts = inGroup && answer.isPresent() && answer.get() != Judgement.CANNOT_TELL;
        return new Observation(record.stratum(), record.size(), counts, answer.equals(Optional.of(Judgement.RIGHT)));
    }

    private static long records(Stream<Keyed> of) {
        Map<String, Integer> sizes = of.collect(Collectors.toMap(Keyed::stratum, Keyed::size, (one, same) -> one));
        return sizes.values().stream().mapToLong(Integer::longValue).sum();
    }
}
