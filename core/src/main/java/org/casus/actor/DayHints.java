package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Reads from offices when an article can have been written: "President Bell" while Bell was president, "former President Bell" after,
 * "Bell's re-election" about the start of a later term.
 */
final class DayHints {

    private static final int ELECTION_LEAD_DAYS = 90;
    private static final Set<String> REELECTION = Set.of("re-election", "reelection");

    private final TermBook terms;

    DayHints(TermBook terms) {
        this.terms = terms;
    }

    /** The hints of a sentence, in the order of the text. */
    List<DayHint> of(Sentence sentence, List<Mention> mentions) {
        List<DayHint> hints = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.isPerson()) {
                hint(sentence, mention).ifPresent(hints::add);
            }
        }
        return hints;
    }

    private Optional<DayHint> hint(Sentence sentence, Mention mention) {
        List<Known> held = terms.terms(mention.readings().get(0).id()).stream()
                .filter(term -> term.from().isPresent())
                .sorted(Comparator.comparing(term -> term.from().orElse(LocalDate.MIN)))
                .toList();
        String name = mention.readings().get(0).name();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        if (isBehind(sentence, mention.first(), Set.of("former", "ex"), 4)) {
            return former(held, name);
        }
        if (isReelected(sentence, mention)) {
            return reelected(held, name);
        }
        return Optional.empty();
    }

    /** After a term and before the next. */
    private static Optional<DayHint> former(List<Known> held, String name) {
        Optional<LocalDate> from = held.get(0).until();
        Optional<LocalDate> until = held.stream()
                .skip(1)
                .filter(term -> term.code().equals(held.get(0).code())
                        && term.office().equals(held.get(0).office()))
                .flatMap(term -> term.from().stream())
                .filter(day -> from.filter(end -> day.isAfter(end.plusDays(30))).isPresent())
                .findFirst();
        return from.map(day -> new DayHint(
                Optional.of(day),
                until,
                "\"former\" is said of " + name + ", who left office on " + day
                        + until.map(next -> " and took it again on " + next).orElse("")));
    }

    /**
     * After the first term; where somebody came back to the office after a while, not before the election that brought him back, since
     * the book holds terms that follow one another as one.
     */
    private static Optional<DayHint> reelected(List<Known> held, String name) {
        Known first = held.get(0);
        Optional<LocalDate> back = held.stream()
                .skip(1)
                .filter(term ->
                        term.code().equals(first.code()) && term.office().equals(first.office()))
                .flatMap(term -> term.from().stream())
                .filter(day -> first.until()
                        .filter(end -> day.isAfter(end.plusDays(ELECTION_LEAD_DAYS)))
                        .isPresent())
                .findFirst();
        return back.map(day -> day.minusDays(ELECTION_LEAD_DAYS))
                .or(first::from)
                .map(day ->
                        new DayHint(Optional.of(day), Optional.empty(), "the re-election of " + name + " is told of"));
    }

    private static boolean isBehind(Sentence sentence, int first, Set<String> words, int reach) {
        for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
            Token token = sentence.tokens().get(i);
            if (words.contains(token.lower())) {
                return true;
            }
            if (!token.isTagged("NOUN", "PROPN", "ADJ", "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isReelected(Sentence sentence, Mention mention) {
        int last = mention.last();
        for (int i = last + 1; i < Math.min(sentence.tokens().size(), last + 5); i++) {
            String word = sentence.tokens().get(i).lower();
            boolean again = i > 1
                    && sentence.tokens().get(i - 1).form().equals("-")
                    && sentence.tokens().get(i - 2).lower().equals("re");
            if (REELECTION.contains(word) || (word.equals("election") && again)) {
                return true;
            }
        }
        return false;
    }
}
