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

    /** An occasion as near to the report as this goes before others. */
    private static final int FRESH_DAYS = 3;

    private static final Set<String> HABIT =
            Set.of("repeatedly", "often", "long", "always", "frequently", "previously", "recently", "regularly");

    /** Adverbs by which a deed is told as one of before: "was earlier indicted", "last fired". */
    private static final Set<String> BEFORE = Set.of(
            "earlier", "initially", "originally", "once", "formerly", "previously", "last", "historically", "already");

    /** How long before the report a day must lie for what is told with it to be background. */
    static final int PAST_DAYS = 30;

    private static final Set<String> GOES_ON =
            Set.of("but", "however", "there", "he", "she", "they", "it", "then", "later");

    private final Published published;
    private final List<List<TimeExpression>> times;
    private final Scenes scenes;
    private final Headings headings;
    private final Map<Frame, Dating> dated = new IdentityHashMap<>();

    private EventDater(Published published, List<Sentence> sentences, List<List<TimeExpression>> times) {
        this.published = published;
        this.times = times;
        this.headings = new Headings(sentences, times);
        this.scenes = Scenes.of(sentences, times, published.range());
    }

    /**
     * A frame with who is its source.
     *
     * @param speaker what the source is called, empty where there is none
     * @param parties what all on its sides are called
     */
    record Told(Frame frame, Optional<String> speaker, Set<String> parties) {

        Told {
            parties = Set.copyOf(parties);
        }
    }

    /** The dates of all frames of an article. */
    static Map<Frame, Dating> date(
            List<Told> told, Published published, List<Sentence> sentences, List<List<TimeExpression>> times) {
        EventDater dater = new EventDater(published, sentences, times);
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
        Optional<Dating> lagging =
                Lag.before(one.frame().sentence(), one.frame().trigger(), byReport(published));
        return headings.dating(one.frame())
                .or(() -> continued(one, told, all))
                .or(() -> lagging)
                .or(() -> occasion(one, told))
                .or(() -> series(one, told))
                .or(() -> scenes.at(one.frame().sentence()).filter(scene -> isNarrated(one.frame())))
                .orElseGet(() -> byReport(one.frame()));
    }

    private Optional<Dating> explicit(Frame frame) {
        Sentence sentence = frame.sentence();
        Optional<Dating> dating = ClauseDates.of(sentence, frame.trigger(), times.get(sentence.index()))
                .map(EventDater::dating);
        return dating.flatMap(above -> Lag.before(sentence, frame.trigger(), above))
                .or(() -> dating);
    }

    static Dating dating(TimeExpression expression) {
        return new Dating(
                expression.range(),
                expression.relation(),
                expression.granularity(),
                Optional.of(expression.words()),
                List.of("\"" + expression.words().text() + "\": " + expression.because()));
    }

    /** A sentence that takes up the one before it in its paragraph shares its day. */
    private Optional<Dating> continued(Told one, List<Told> told, Map<Frame, Dating> all) {
        Sentence sentence = one.frame().sentence();
        Optional<Dating> beside = told.stream()
                .filter(other -> other.frame().sentence().index() == sentence.index())
                .map(Told::frame)
                .filter(dated::containsKey)
                .filter(other -> ClauseDates.isAbove(
                                sentence, other.trigger(), one.frame().trigger())
                        || one.frame().trigger().is("conj"))
                .map(dated::get)
                .findFirst();
        if (beside.isPresent()) {
            return beside.map(dating -> Lag.before(sentence, one.frame().trigger(), dating)
                    .orElseGet(() -> because(dating, "as the other event of its sentence")));
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
                .min(Comparator.comparing((Told other) -> !isFresh(other.frame()))
                        .thenComparing((Told other) -> other.frame().entry().type() != EventType.STATEMENT)
                        .thenComparing(
                                other -> Math.abs(other.frame().sentence().index()
                                        - one.frame().sentence().index())))
                .flatMap(other -> dated(other.frame())
                        .map(dating -> because(
                                dating,
                                "the words of sentence "
                                        + (other.frame().sentence().index() + 1))));
    }

    /** What happened several times between two happened when the article elsewhere says that it did. */
    private Optional<Dating> series(Told one, List<Told> told) {
        if (!isPerfectHabit(one.frame()) || one.parties().size() < 2) {
            return Optional.empty();
        }
        return told.stream()
                .filter(other ->
                        other.frame().entry().type() == one.frame().entry().type()
                                && other.parties().equals(one.parties()))
                .flatMap(other -> dated(other.frame()).stream())
                .filter(dating -> dating.range().start().isPresent()
                        && dating.range().end().isPresent())
                .findFirst()
                .map(dating -> because(dating, "as the same between the same two, told elsewhere"));
    }

    private boolean isFresh(Frame frame) {
        Optional<LocalDate> report = published.range().start();
        return report.isEmpty()
                || dated(frame)
                        .flatMap(dating -> dating.range().end())
                        .filter(day -> !day.isBefore(report.get().minusDays(FRESH_DAYS)))
                        .isPresent();
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

    /** Whether a dating is that of an occasion near the report: no open time, and none still to come. */
    private boolean isNear(Dating dating) {
        Optional<LocalDate> report = published.range().start();
        Optional<LocalDate> day = dating.range().start();
        boolean closed = day.isPresent() && dating.range().end().isPresent();
        boolean ahead = day.isPresent()
                && published.range().end().filter(day.get()::isAfter).isPresent();
        return !ahead
                && (closed || published.range().end().isEmpty())
                && (report.isEmpty()
                        || day.isEmpty()
                        || !day.get().isBefore(report.get().minusDays(OCCASION_DAYS)));
    }

    static Dating because(Dating dating, String reason) {
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
                || isToldAsBefore(frame)
                || frame.trigger().isTagged("NOUN");
        return open
                ? report(
                        new DateRange(Optional.empty(), published.range().end()),
                        "no day is given; before the report",
                        published)
                : byReport(published);
    }

    /** "had said", "was earlier indicted", "a court later struck down": told as something of before. */
    private static boolean isToldAsBefore(Frame frame) {
        Sentence sentence = frame.sentence();
        boolean pluperfect = sentence.children(frame.trigger(), "aux").stream()
                .anyMatch(aux -> aux.lower().equals("had")
                        || aux.lower().equals("'d") && aux.lemma().equals("have"));
        boolean adverb = sentence.children(frame.trigger(), "advmod").stream()
                .anyMatch(word -> BEFORE.contains(word.lower())
                        && word.index() < frame.trigger().index());
        boolean after = sentence.children(frame.trigger(), "advmod").stream()
                .anyMatch(word -> word.lower().equals("later")
                        && word.index() < frame.trigger().index());
        return pluperfect || adverb || after;
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

    /** Whether it is told in the simple past, as what happens in a scene is. */
    private static boolean isNarrated(Frame frame) {
        Token trigger = frame.trigger();
        return trigger.isTagged("NOUN")
                || trigger.xpos().equals("VBD")
                || trigger.xpos().equals("VBN")
                        && frame.sentence().children(trigger, "aux", "aux:pass").stream()
                                .anyMatch(aux -> aux.xpos().equals("VBD"));
    }

    private static boolean isHabitual(Frame frame) {
        return frame.entry().type().quad() % 2 == 0;
    }
}
