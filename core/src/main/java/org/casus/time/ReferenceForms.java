package org.casus.time;

import java.util.List;
import java.util.Optional;

/** Past, present and future as such, and what goes back to a day spoken of: current, recent, in the past, the day, that time. */
final class ReferenceForms {

    private static final String PAST = "PAST_REF";
    private static final String PRESENT = "PRESENT_REF";
    private static final String FUTURE = "FUTURE_REF";

    private ReferenceForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("current|present-day|modern-day", (captured, setting) -> attribute(PRESENT, setting)),
                Form.of("(?:more |most )?recent", (captured, setting) -> attribute(PAST, setting)),
                Form.of(
                        "these days|the present(?: day| time)?|this moment|at this time",
                        (captured, setting) -> found(PRESENT, setting)),
                Form.of("the (?:recent |distant |not[- ]too[- ]distant |not so distant )?past", ReferenceForms::past),
                Form.of("the (?:near|short|medium|long|longer)[- ]term", ReferenceForms::term),
                Form.of(
                        "(?:the )?(?:near |not[- ]too[- ]distant |not so distant )future|(?:the )?(?:days|weeks|months|years|decades) (?:ahead|to come)"
                                + "|(?:the )?coming (?:days|weeks|months|years|decades)|shortly",
                        (captured, setting) -> future(setting)),
                Form.of("(?:not )?(?:so |very )?long ago", (captured, setting) -> found(PAST, setting)),
                Form.of("that time", ReferenceForms::thatTime),
                Form.of("(?:(?:early|late|later|earlier) in )?the day", ReferenceForms::theDay));
    }

    private static Optional<Reading> attribute(String value, Setting setting) {
        return setting.after()
                        .filter(token -> token.isTagged("NOUN", "ADJ", "PROPN", "NUM", "VERB"))
                        .isPresent()
                ? found(value, setting)
                : Optional.empty();
    }

    private static Optional<Reading> past(Captured captured, Setting setting) {
        boolean noun = setting.after()
                .filter(token -> token.isTagged("NOUN", "ADJ", "NUM"))
                .isPresent();
        return noun ? Optional.empty() : found(PAST, setting);
    }

    private static Optional<Reading> term(Captured captured, Setting setting) {
        return setting.follows("in", "over", "for") ? found(FUTURE, setting) : Optional.empty();
    }

    private static Optional<Reading> future(Setting setting) {
        boolean beside = setting.precedes("after", "before", "thereafter", "afterwards", "afterward");
        return beside ? Optional.empty() : found(FUTURE, setting);
    }

    private static Optional<Reading> thatTime(Captured captured, Setting setting) {
        boolean when =
                setting.follows("by", "at", "since", "until", "till", "before", "after", "around", "from", "during");
        return when ? Optional.of(spokenOf(setting)) : Optional.empty();
    }

    private static Optional<Reading> theDay(Captured captured, Setting setting) {
        boolean whole = setting.follows(
                        "end",
                        "ended",
                        "ends",
                        "ending",
                        "for",
                        "in",
                        "during",
                        "finish",
                        "finished",
                        "finishing",
                        "close",
                        "closed",
                        "closing",
                        "of",
                        "on",
                        "throughout",
                        "started",
                        "start",
                        "began")
                || setting.sentence().words(setting.span()).text().contains(" in ");
        boolean other = setting.precedes(
                        "of", "before", "after", "when", "that", "to", "he", "she", "it", "they", "we", "i", "'s", "’s",
                        "in")
                || setting.after()
                        .filter(token -> token.isTagged("NOUN", "PROPN", "ADJ", "PRON", "DET"))
                        .isPresent();
        return whole
                        && (!other
                                || setting.sentence()
                                        .words(setting.span())
                                        .text()
                                        .contains(" in "))
                ? Optional.of(spokenOf(setting))
                : Optional.empty();
    }

    private static Reading spokenOf(Setting setting) {
        DateRange day = setting.anchor().range().isDay()
                ? setting.anchor().range()
                : setting.published().range();
        return day.isDay()
                ? Reading.within(day, Granularity.DAY, "the day spoken of")
                : Reading.undated(new Mark(TimexType.DATE, "XXXX-XX-XX"));
    }

    private static Optional<Reading> found(String value, Setting setting) {
        boolean glued = setting.sentence()
                .words()
                .text()
                .startsWith(
                        "-",
                        setting.span().end() - setting.sentence().words().span().begin());
        return glued ? Optional.empty() : Optional.of(Reading.undated(new Mark(TimexType.DATE, value)));
    }
}
