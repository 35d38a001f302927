package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Article;
import org.casus.text.Sentence;

/**
 * Anniversaries of days that are known: "the 80th anniversary of the UN" is in the year 1945 + 80. A weekday in the same sentence
 * confirms the reading or rules it out.
 */
final class Anniversaries {

    private static final Pattern ANNIVERSARY = Pattern.compile(
            "\\b(?<rank>\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\\s-]+"
                    + "(?:(?:founding|birth|independence|wedding)\\s+)?(?:anniversary|birthday)"
                    + "(?:\\s+(?:of|since)\\s+(?<of>[^,.;()]{3,90}))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_AFTER = Pattern.compile(
            "\\b(?:the|a|one) (?:day|night) (?:before|earlier)(?=\\s*(?:[.,;)”\"]|$))|\\bthe previous day\\b"
                    + "|\\b(?:a|the|one) day after\\b(?= [^.]*\\b(?:anniversary|birthday)\\b)");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("\\b(?:a|the|one) day (?:before|ahead of) [^.,]*\\b(?:anniversary|birthday)\\b"
                    + "|\\bon the eve of [^.,]*\\b(?:anniversary|birthday)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    /** News of an anniversary stands within so many days of it, where no weekday says more. */
    private static final int AROUND = 45;

    private final Anchors anchors;

    Anniversaries(Anchors anchors) {
        this.anchors = anchors;
    }

    /** What the anniversaries of an article say of its publication, in the order of the text; those outside the limits say nothing. */
    List<Testimony> in(Article article, List<Sentence> sentences, DateRange limits) {
        List<Testimony> testimonies = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = sentence.words().text();
            Matcher matcher = ANNIVERSARY.matcher(text);
            while (matcher.find()) {
                for (Anchor anchor : anchors.named(phrase(matcher, text), article.text())) {
                    read(anchor, matcher, text)
                            .filter(testimony ->
                                    Limits.meet(testimony.range(), limits).isPresent())
                            .ifPresent(testimonies::add);
                }
            }
        }
        return testimonies;
    }

    /** What the anniversary is of: the words after "of", else those before the number. */
    private static String phrase(Matcher matcher, String text) {
        return Optional.ofNullable(matcher.group("of"))
                .orElseGet(() -> text.substring(Math.max(0, matcher.start() - 40), matcher.start()));
    }

    private static Optional<Testimony> read(Anchor anchor, Matcher matcher, String text) {
        OptionalInt rank = Spelling.ordinal(matcher.group("rank").toLowerCase(Locale.ROOT));
        if (rank.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = anchor.day().plusYears(rank.getAsInt());
        String reason = "“" + matcher.group() + "”: " + anchor.name() + ", " + Spelling.write(anchor.day()) + ", and "
                + rank.getAsInt() + " years later is " + Spelling.write(day);
        Optional<DayOfWeek> weekday = weekday(text);
        if (weekday.isEmpty()) {
            return Optional.of(around(day, reason));
        }
        int offset =
                DAY_AFTER.matcher(text).find() ? 1 : DAY_BEFORE.matcher(text).find() ? -1 : 0;
        return confirmed(day, offset, weekday.get(), reason);
    }

    /** The weekday fits or the reading falls; without "the day before" an event of the day after is thought of too. */
    private static Optional<Testimony> confirmed(LocalDate day, int offset, DayOfWeek weekday, String reason) {
        LocalDate told = day.plusDays(offset);
        if (told.getDayOfWeek() == weekday) {
            String name = Spelling.write(weekday);
            String where = offset == 0 ? "a " : offset > 0 ? "a day before a " : "a day after a ";
            return Optional.of(new Testimony(
                    DateRange.of(told, told.plusDays(6)),
                    reason + ", " + where + name + " as the words have it; they tell of “" + name
                            + "” and so were published on " + Spelling.write(told) + " or in the six days after it",
                    true));
        }
        return offset == 0 ? Optional.of(around(day, reason)) : Optional.empty();
    }

    private static Testimony around(LocalDate day, String reason) {
        return new Testimony(
                DateRange.of(day.minusDays(AROUND), day.plusDays(AROUND)),
                reason + "; published about that time",
                false);
    }

    private static Optional<DayOfWeek> weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        return matcher.find() ? Spelling.weekday(matcher.group()) : Optional.empty();
    }
}
