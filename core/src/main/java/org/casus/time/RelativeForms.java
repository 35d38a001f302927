package org.casus.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times counted from publication or from the day last spoken of: yesterday, last week, three days ago, two weeks earlier. */
final class RelativeForms {

    private static final String PART = "(?: (?:morning|afternoon|evening|night))?";
    private static final String ABOUT =
            "(?:(?:about|some|nearly|almost|more than|over|less than|around|roughly|at least|just|only) )?";

    private RelativeForms() {}

    static List<Form> all() {
        return List.of(
                Form.of("(?:the )?day (?<near>before yesterday|after tomorrow)", RelativeForms::near),
                Form.of(
                        "(?:(?:earlier|later|late|early) )?(?<near>today|tonight|yesterday|tomorrow)" + PART
                                + "(?: night)?",
                        RelativeForms::near),
                Form.of("(?<near>last night|this morning|this afternoon|this evening)", RelativeForms::near),
                Form.of(
                        "(?:(?:earlier|later|late|early) (?:in )?)?(?<which>last|this|next|this past|this coming|the current)"
                                + " {unit}(?:'s|’s)?",
                        RelativeForms::unit),
                Form.of("(?:over |at )?the weekend", RelativeForms::weekend),
                Form.of("the {unit} (?<which>before last|after next)", RelativeForms::unit),
                Form.of("(?:the )?(?:end|start|beginning|middle|close|turn) of the {unit}", RelativeForms::part),
                Form.of("(?:earlier|later) in the (?<unit>week|month|year|decade)", RelativeForms::unit),
                Form.of(
                        "(?:the|a) (?<which>past|last|previous|coming|next) (?<unit>week|month|year|decade|century)",
                        RelativeForms::stretch),
                Form.of(
                        "(?:the |these )?(?<which>past|last|previous|next|coming|following) (?:(?:few|several) )?(?:{number} )?{units}",
                        RelativeForms::stretch),
                Form.of(
                        "(?<which>the following|the next|the previous|that|that same|the same) (?<unit>day|week|month|year|weekend|night|decade)",
                        RelativeForms::beside),
                Form.of(
                        "(?:the|a) (?<unit>day|night|week|month|year|decade) (?<which>before|earlier|prior|previous|previously|later|after|afterwards?)",
                        RelativeForms::beside),
                Form.of(
                        ABOUT + "(?:{number}(?: more)? |half an? |a few |several |many |some )?{units} ago",
                        RelativeForms::ago),
                Form.of(
                        ABOUT + "{number} {units} (?<which>before|earlier|prior|previously|later|after|afterwards?)",
                        RelativeForms::apart));
    }

    /** Lengths from which days are told only by the tense: in six months, within a week. */
    static List<Form> spans() {
        return List.of(Form.of(
                "(?:in|(?<within>within)) (?:(?:about|nearly|almost|over|more than) )?{number} {units}(?:'|’)?(?: time)?",
                RelativeForms::in));
    }

    private static Optional<Reading> near(Captured captured, Setting setting) {
        if (setting.follows("usa", "russia")) {
            return Optional.empty();
        }
        int days = switch (captured.lower("near")) {
            case "before yesterday" -> -2;
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            case "after tomorrow" -> 2;
            default -> 0;
        };
        Reference published = setting.published();
        return Optional.of(Reading.seenFrom(
                published,
                published.each(seen -> DateRange.day(seen.plusDays(days))),
                Granularity.DAY,
                distance(Unit.DAY, days) + published.words()));
    }

    private static Optional<Reading> unit(Captured captured, Setting setting) {
        String which = captured.lower("which");
        Unit unit = captured.unit().orElseThrow();
        if (unit == Unit.DAY) {
            return Optional.empty();
        }
        int steps = switch (which) {
            case "last", "this past" -> -1;
            case "next" -> 1;
            case "before last" -> -2;
            case "after next" -> 2;
            default -> 0;
        };
        if (unit == Unit.WEEKEND && !which.equals("next") && steps != 2) {
            return weekend(captured, setting);
        }
        return Optional.of(shifted(setting.published(), unit, steps));
    }

    private static Reading shifted(Reference reference, Unit unit, long steps) {
        DateRange range = reference.each(seen -> unit.around(unit.plus(seen, steps)));
        return Reading.seenFrom(reference, range, unit.granularity(), distance(unit, steps) + reference.words());
    }

    private static String distance(Unit unit, long steps) {
        if (steps == 0) {
            return "the " + unit.name().toLowerCase(Locale.ROOT) + " of ";
        }
        String length = unit == Unit.HOUR ? "hours or minutes" : unit.count(Math.abs(steps));
        return length + (steps < 0 ? " before " : " after ");
    }

    /** The weekend beside publication: the coming one where the words look ahead, else the latest that has begun. */
    private static Optional<Reading> weekend(Captured captured, Setting setting) {
        Reference published = setting.published();
        boolean future = setting.isFuture() || captured.lower("which").endsWith("coming");
        DateRange range =
                published.each(seen -> future ? Unit.WEEKEND.around(seen) : Unit.WEEKEND.around(seen.minusDays(5)));
        return Optional.of(Reading.seenFrom(
                published,
                range,
                Granularity.DAY,
                "the " + (future ? "next" : "latest") + " weekend seen from " + published.words()));
    }

    private static Optional<Reading> part(Captured captured, Setting setting) {
        Unit unit = captured.unit().orElseThrow();
        Reference reference = unit == Unit.DAY ? setting.anchor() : setting.published();
        return Optional.of(shifted(reference, unit, 0));
    }

    /** "the past week", "the next three years": the days from that long ago to publication, or from it on. */
    private static Optional<Reading> stretch(Captured captured, Setting setting) {
        String which = captured.lower("which");
        Unit unit = captured.unit().orElseThrow();
        boolean ahead = which.equals("next") || which.equals("coming") || which.equals("following");
        boolean counted = captured.has("number") || captured.has("unit");
        if (!counted && !captured.lower("units").endsWith("s")) {
            return Optional.empty();
        }
        int count = captured.number("number").orElse(captured.has("unit") ? 1 : Vague.count(unit));
        Reference published = setting.published();
        Granularity granularity = counted ? unit.granularity() : Granularity.APPROXIMATE;
        return Optional.of(Reading.seenFrom(
                        published,
                        stretch(published, unit, ahead ? count : -count),
                        granularity,
                        unit.count(count) + (ahead ? " from " : " up to ") + published.words())
                .marked(TimexType.DURATION, Counts.length(counted ? String.valueOf(count) : "X", words(captured))));
    }

    private static String words(Captured captured) {
        return captured.has("unit") ? captured.lower("unit") : captured.lower("units");
    }

    static DateRange stretch(Reference reference, Unit unit, int count) {
        return reference.each(seen ->
                count < 0 ? DateRange.of(unit.plus(seen, count), seen) : DateRange.of(seen, unit.plus(seen, count)));
    }

    private static Optional<Reading> beside(Captured captured, Setting setting) {
        String which = captured.lower("which");
        if ((which.equals("before") || which.equals("after")) && namesAnEvent(setting)) {
            return Optional.empty();
        }
        int step = switch (which) {
            case "the following", "the next", "later", "after", "afterward", "afterwards" -> 1;
            case "that", "that same", "the same" -> 0;
            default -> -1;
        };
        return Optional.of(shifted(setting.anchor(), captured.unit().orElseThrow(), step));
    }

    private static Optional<Reading> ago(Captured captured, Setting setting) {
        Unit unit = captured.unit().orElseThrow();
        boolean half = !captured.has("number")
                && setting.sentence().words(setting.span()).text().contains("half");
        if (half) {
            return Optional.of(
                    shifted(setting.published(), unit == Unit.YEAR ? Unit.MONTH : unit, unit == Unit.YEAR ? -6 : 0));
        }
        if (captured.has("number")) {
            return Optional.of(shifted(
                    setting.published(), unit, -captured.number("number").orElse(1)));
        }
        Reference published = setting.published();
        DateRange range = published.each(seen -> new DateRange(Optional.empty(), Optional.of(unit.plus(seen, -2))));
        return Optional.of(
                Reading.seenFrom(published, range, Granularity.APPROXIMATE, "some while before " + published.words())
                        .marked(TimexType.DATE, "PAST_REF"));
    }

    private static Optional<Reading> apart(Captured captured, Setting setting) {
        String which = captured.lower("which");
        if ((which.equals("before") || which.equals("after") || which.equals("prior")) && namesAnEvent(setting)) {
            return Optional.empty();
        }
        if (setting.precedes("than")) {
            return Optional.empty();
        }
        boolean later = which.equals("later") || which.startsWith("after");
        int count = captured.number("number").orElse(1);
        return Optional.of(shifted(setting.anchor(), captured.unit().orElseThrow(), later ? count : -count));
    }

    /** Whether words follow that name what it is counted from: "two days before the vote", "a year after leaving office". */
    private static boolean namesAnEvent(Setting setting) {
        return setting.after()
                .filter(token -> !token.isTagged("PUNCT", "VERB", "AUX", "CCONJ", "ADP")
                        || token.isTagged("VERB") && token.lower().endsWith("ing"))
                .isPresent();
    }

    private static Reading ahead(Reference published, Unit unit, int count) {
        return Reading.seenFrom(
                published,
                stretch(published, unit, count),
                Granularity.APPROXIMATE,
                "within the " + unit.count(count) + " after " + published.words());
    }

    /** "in six months": within the last six where the words tell of the past, six months on where they look ahead. */
    private static Optional<Reading> in(Captured captured, Setting setting) {
        Unit unit = captured.unit().orElseThrow();
        int count = captured.number("number").orElse(1);
        if (unit == Unit.HOUR && count < 24
                || setting.precedes("ago", "of", "after", "before", "from")
                || setting.follows("once", "times", "twice")) {
            return Optional.empty();
        }
        Reference published = setting.published();
        boolean within = captured.has("within");
        if (setting.isFuture()) {
            return Optional.of(within ? ahead(published, unit, count) : shifted(published, unit, count));
        }
        if (within) {
            return Optional.empty();
        }
        if (captured.lower("number").matches("an?")) {
            return Optional.empty();
        }
        return Optional.of(Reading.seenFrom(
                published,
                stretch(published, unit, -count),
                Granularity.APPROXIMATE,
                "within the last " + captured.lower("number") + " " + captured.lower("units") + " before "
                        + published.words()));
    }
}
