package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.DateRange;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.Published;
import org.casus.time.Relation;
import org.casus.time.TimeExpression;

/**
 * Gives each event of an article its day: by the expression in its clause; else by the sentence before, where the telling goes on;
 * else by the occasion on which its speaker spoke; else by the report.
 */
final class EventDater {

    /** How near to the report an occasion must lie for undated words of the same speaker to belong to it. */
    private static final int OCCASION_DAYS = 10;

    private static final Set<String> HABIT =
            Set.of("repeatedly", "often", "long", "always", "frequently", "previously", "recently", "regularly");

    private static final Set<String> GOES_ON =
            Set.of("but", "however", "there", "he", "she", "they", "it", "then", "later");

    private final Published published;
    private final List<List<TimeExpression>> times;
    private final Map<Frame, Dating> dated = new IdentityHashMap<>();

    private EventDater(Published published, List<List<TimeExpression>> times) {
        this.published = published;
        this.times = times;
    }

    /**
     * A frame with who is its source.
     *
     * @param speaker what the source is called, empty where there is none
     */
    record Told(Frame frame, Optional<String> speaker) {}

    /** The dates of all frames of an article. */
    static Map<Frame, Dating> date(List<Told> told, Published published, List<List<TimeExpression>> times) {
        EventDater dater = new EventDater(published, times);
        told.forEach(one -> dater.explicit(one.frame()).ifPresent(dating -> dater.dated.put(one.frame(), dating)));
        Map<Frame, Dating> all = new IdentityHashMap<>(dater.dated);
        for (Told one : told) {
            if (!all.containsKey(one.frame())) {
                all.put(one.frame(), dater.implied(one, told, all));
            }
        }
        return all;
    }

    private Dating implied(Told one, List<Told> told, Map<Frame, Dating> all) {
        return continued(one, told, all).or(() -> occasion(one, told)).orElseGet(() -> byReport(one.frame()));
    }

    private Optional<Dating> explicit(Frame frame) {
        List<TimeExpression> expressions = times.get(frame.sentence().index());
        return expressions.stream()
                .filter(expression -> distance(frame, expression) < Integer.MAX_VALUE)
                .min(Comparator.comparing(expression -> distance(frame, expression)))
                .map(EventDater::dating);
    }

    private static Dating dating(TimeExpression expression) {
        return new Dating(
                expression.range(),
                expression.relation(),
                expression.granularity(),
                Optional.of(expression.words()),
                List.of("\"" + expression.words().text() + "\": " + expression.because()));
    }

    /** How far an expression is from the event; {@code MAX_VALUE} where it dates something else. */
    private static int distance(Frame frame, TimeExpression expression) {
        Sentence sentence = frame.sentence();
        Optional<Token> first = sentence.tokens().stream()
                .filter(token -> expression.words().span().overlaps(token.span()))
                .findFirst();
        if (first.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        Token verb = verbAbove(sentence, first.get());
        Token trigger = frame.trigger();
        int apart = Math.abs(first.get().index() - trigger.index());
        if (verb.equals(trigger) || verb.equals(verbAbove(sentence, trigger))) {
            return apart;
        }
        boolean fronted = first.get().index() <= 3 && first.get().index() < trigger.index();
        if (fronted || isAbove(sentence, verb, trigger)) {
            return 50 + apart;
        }
        boolean below = isAbove(sentence, trigger, verb);
        boolean onlyOne = sentence.tokens().stream()
                        .filter(token -> token.isTagged("VERB"))
                        .count()
                <= 1;
        return onlyOne || (!below && apart < 8) ? 100 + apart : Integer.MAX_VALUE;
    }

    private static Token verbAbove(Sentence sentence, Token start) {
        Token token = start;
        int steps = 0;
        while (!token.isTagged("VERB")
                && !token.isRoot()
                && steps++ < sentence.tokens().size()) {
            token = sentence.tokens().get(token.head());
        }
        return token;
    }

    /** Whether one word is above the other by shared clauses only, so that its time is the other's too. */
    private static boolean isAbove(Sentence sentence, Token above, Token below) {
        Token token = below;
        int steps = 0;
        while (!token.isRoot() && steps++ < sentence.tokens().size()) {
            token = sentence.tokens().get(token.head());
            if (token.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence that takes up the one before it in its paragraph shares its day. */
    private Optional<Dating> continued(Told one, List<Told> told, Map<Frame, Dating> all) {
        Sentence sentence = one.frame().sentence();
        Optional<Dating> beside = told.stream()
                .filter(other -> other.frame().sentence().index() == sentence.index())
                .map(Told::frame)
                .filter(dated::containsKey)
                .filter(other -> isAbove(sentence, other.trigger(), one.frame().trigger())
                        || one.frame().trigger().is("conj"))
                .map(dated::get)
                .findFirst();
        if (beside.isPresent()) {
            return beside.map(dating -> because(dating, "as the other event of its sentence"));
        }
        if (!GOES_ON.contains(sentence.tokens().get(0).lower())) {
            return Optional.empty();
        }
        return told.stream()
                .filter(other -> other.frame().sentence().index() == sentence.index() - 1)
                .filter(other -> other.frame().sentence().part().equals(sentence.part()))
                .map(other -> all.get(other.frame()))
                .filter(java.util.Objects::nonNull)
                .filter(dating -> dating.words().isPresent())
                .findFirst()
                .map(dating -> because(dating, "as the sentence before, which it takes up"));
    }

    /** A speech is one occasion: what its speaker says in the article without a day of its own was said then. */
    private Optional<Dating> occasion(Told one, List<Told> told) {
        if (one.speaker().isEmpty() || !isSpeech(one.frame()) || isPerfectHabit(one.frame())) {
            return Optional.empty();
        }
        return told.stream()
                .filter(other -> other.speaker().equals(one.speaker()) && isSpeech(other.frame()))
                .filter(other -> dated(other.frame()).filter(this::isNear).isPresent())
                .min(Comparator.comparing((Told other) -> other.frame().entry().type() != EventType.STATEMENT)
                        .thenComparing(
                                other -> Math.abs(other.frame().sentence().index()
                                        - one.frame().sentence().index())))
                .flatMap(other -> dated(other.frame())
                        .map(dating -> because(
                                dating,
                                "the words of sentence "
                                        + (other.frame().sentence().index() + 1))));
    }

    private Optional<Dating> dated(Frame frame) {
        return Optional.ofNullable(dated.get(frame));
    }

    private static boolean isSpeech(Frame frame) {
        return frame.trigger().isTagged("VERB", "ADJ")
                && (frame.entry().type().quad() == 0
                        || frame.entry().type().quad() == 1
                        || frame.entry().type().quad() == 3)
                && frame.entry().type() != EventType.CONSULT;
    }

    /** "has repeatedly offered": no single occasion. */
    private static boolean isPerfectHabit(Frame frame) {
        boolean times = frame.sentence().children(frame.trigger()).stream()
                .anyMatch(
                        child -> child.lower().equals("times") || child.lower().equals("occasions"));
        return times
                || frame.sentence().children(frame.trigger(), "advmod").stream()
                        .anyMatch(adverb -> HABIT.contains(adverb.lower()));
    }

    private boolean isNear(Dating dating) {
        Optional<LocalDate> report = published.range().start();
        Optional<LocalDate> day = dating.range().start();
        return report.isEmpty()
                || day.isEmpty()
                || !day.get().isBefore(report.get().minusDays(OCCASION_DAYS));
    }

    private static Dating because(Dating dating, String reason) {
        List<String> reasons = new ArrayList<>();
        reasons.add(reason);
        reasons.addAll(dating.because());
        return new Dating(dating.range(), dating.relation(), dating.granularity(), dating.words(), reasons);
    }

    /** Nothing dates it: it happened about the time of the report, or at some time before. */
    private Dating byReport(Frame frame) {
        boolean perfect = frame.sentence().children(frame.trigger(), "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have"));
        boolean open = isPerfectHabit(frame)
                || (perfect && isHabitual(frame))
                || frame.trigger().isTagged("NOUN");
        return open
                ? report(
                        new DateRange(Optional.empty(), published.range().end()),
                        "no day is given; before the report",
                        published)
                : byReport(published);
    }

    /** From the report on. */
    static Dating ahead(Published published) {
        return report(
                new DateRange(published.range().start(), Optional.empty()),
                "no day is given; still to come when reported",
                published);
    }

    /** The days of the report. */
    static Dating byReport(Published published) {
        Optional<LocalDate> start = published.range().start().map(day -> day.minusDays(1));
        return report(
                new DateRange(start, published.range().end()), "no day is given; the days of the report", published);
    }

    private static Dating report(DateRange range, String reason, Published published) {
        List<String> reasons = new ArrayList<>(List.of(reason));
        published.because().stream().findFirst().ifPresent(reasons::add);
        boolean closed = range.start().isPresent() && range.end().isPresent();
        return new Dating(
                range, Relation.WITHIN, closed ? Granularity.DAY : Granularity.UNKNOWN, Optional.empty(), reasons);
    }

    private static boolean isHabitual(Frame frame) {
        return frame.entry().type().quad() % 2 == 0;
    }
}
