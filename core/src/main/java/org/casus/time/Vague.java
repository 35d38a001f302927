package org.casus.time;

import java.util.List;
import java.util.Optional;
import org.casus.text.Sentence;

/** Vague times: recently, in recent weeks, now, soon. Their intervals are wide guesses and say so by their granularity. */
final class Vague {

    private Vague() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?:the )?recent {units}", Vague::recent),
                Form.of("(?:(?:more|most|as|until|very) )?(?<word>recently|lately)", Vague::recently),
                Form.of("(?:the )?recent past", Vague::recently),
                Form.of("(?<word>currently|nowadays|presently|at present|at the moment|right now)", Vague::now),
                Form.of("(?<word>now)", Vague::adverb),
                Form.of("(?:in )?the (?:near |immediate |coming |foreseeable )?future", Vague::soon),
                Form.of("(?:very )?soon", Vague::adverb));
    }

    /** How many of a unit "the past weeks" or "recent years" reach back at most. */
    static int count(Unit unit) {
        return switch (unit) {
            case HOUR -> 48;
            case DAY -> 10;
            case WEEK, WEEKEND -> 8;
            case MONTH, QUARTER -> 10;
            case YEAR -> 8;
            case DECADE -> 4;
            case CENTURY -> 3;
        };
    }

    private static Optional<Reading> recent(Captured captured, Setting setting) {
        Unit unit = captured.unit().orElseThrow();
        if (!captured.lower("units").endsWith("s")) {
            return Optional.empty();
        }
        return Optional.of(vague(
                setting.published(),
                RelativeForms.stretch(setting.published(), unit, -count(unit)),
                "a vague time before "));
    }

    private static Optional<Reading> recently(Captured captured, Setting setting) {
        DateRange range = RelativeForms.stretch(setting.published(), Unit.MONTH, -3);
        return Optional.of(vague(setting.published(), range, "a vague time before "));
    }

    private static Optional<Reading> now(Captured captured, Setting setting) {
        return Optional.of(vague(setting.published(), setting.published().range(), "about "));
    }

    private static Optional<Reading> soon(Captured captured, Setting setting) {
        DateRange range = setting.published().each(DateRange::since);
        return Optional.of(vague(setting.published(), range, "a vague time after "));
    }

    private static Optional<Reading> adverb(Captured captured, Setting setting) {
        boolean other = setting.follows("as", "until", "till", "by", "from", "so", "how", "too")
                || setting.precedes("as", "that")
                || isGlued(setting);
        if (other) {
            return Optional.empty();
        }
        return captured.has("word") ? now(captured, setting) : soon(captured, setting);
    }

    /** "now-defunct", "soon-to-open" */
    private static boolean isGlued(Setting setting) {
        Sentence sentence = setting.sentence();
        int end = setting.span().end() - sentence.words().span().begin();
        return sentence.words().text().startsWith("-", end);
    }

    private static Reading vague(Reference published, DateRange range, String what) {
        return Reading.seenFrom(published, range, Granularity.APPROXIMATE, what + published.words())
                .marked(
                        TimexType.DATE,
                        what.startsWith("about") ? "PRESENT_REF" : what.endsWith("after ") ? "FUTURE_REF" : "PAST_REF");
    }
}
