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

    /** "ex-" as the reader cuts it off. */
    private static final Set<String> FORMER = Set.of("former", "ex", "ex-");

    /** Nouns of those who are elected to lead a state. */
    private static final Set<String> ELECTED = Set.of("president", "prime minister", "chancellor", "premier");

    private final TermBook terms;
    private final RoleBook roles;

    DayHints(TermBook terms, RoleBook roles) {
        this.terms = terms;
        this.roles = roles;
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
        List<Known> all = terms.terms(mention.readings().get(0).id()).stream()
                .filter(term -> term.from().isPresent())
                .sorted(Comparator.comparing(term -> term.from().orElse(LocalDate.MIN)))
                .toList();
        String name = mention.readings().get(0).name();
        Optional<RoleBook.Role> title = title(sentence, mention);
        List<Known> titled = title.map(role -> held(all, Set.of(role.noun()))).orElse(List.of());
        int first = mention.first() - title.map(role -> role.words().size()).orElse(0);
        boolean one = all.stream().map(Known::office).distinct().count() == 1;
        if (isBehind(sentence, first, FORMER, 4)) {
            List<Known> held = titled.isEmpty() && one ? all : titled;
            return held.isEmpty() ? Optional.empty() : former(held, name);
        }
        List<Known> won = held(all, ELECTED);
        if (isReelected(sentence, mention) && !won.isEmpty()) {
            return reelected(won, name);
        }
        return titled.stream().findFirst().map(term -> inOffice(term, name));
    }

    private static List<Known> held(List<Known> terms, Set<String> offices) {
        return terms.stream()
                .filter(term -> term.offices().stream().anyMatch(offices::contains))
                .toList();
    }

    /** The role noun right before a name. */
    private Optional<RoleBook.Role> title(Sentence sentence, Mention mention) {
        return mention.first() == 0 ? Optional.empty() : roles.endingAt(sentence.tokens(), mention.first() - 1);
    }

    /** Whoever is called by a title has at least come to it; it may be told of later. */
    private static DayHint inOffice(Known term, String name) {
        return new DayHint(
                term.from(),
                Optional.empty(),
                name + " is called by the office held from "
                        + term.from().map(LocalDate::toString).orElse("") + " on");
    }

    /** After a term and before the next, where that goes on; whoever has ended the next too is former again. */
    private static Optional<DayHint> former(List<Known> held, String name) {
        Optional<LocalDate> from = held.get(0).until();
        Optional<LocalDate> until = held.stream()
                .skip(1)
                .filter(term -> held.get(held.size() - 1).until().isEmpty())
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
