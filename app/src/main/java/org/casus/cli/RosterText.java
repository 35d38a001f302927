package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cite.Words;
import org.casus.cli.Ink.Style;

/** Tells of each name and description how often it was met, in which words, and the line that would make it known. */
final class RosterText {

    private static final String INDENT = "  ";

    /** How many characters of a sentence are shown on either side of the words. */
    private static final int AROUND = 200;

    private final int columns;
    private final Ink ink;

    RosterText(int columns, Ink ink) {
        this.columns = columns;
        this.ink = ink;
    }

    /** A line that names it, its sentence and where that stands, and a line for a dictionary; indented but for the first. */
    List<String> lines(Roster.Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.in(Style.STRONG, OneLine.of(entry.name())) + INDENT + ink.in(Style.FAINT, what(entry)));
        Piece.wrap(sentence(entry), columns - INDENT.length(), ink).forEach(line -> lines.add(INDENT + line));
        lines.add(INDENT + suggestion(entry));
        return lines;
    }

    private static String what(Roster.Entry entry) {
        return times(entry.times()) + " in " + RunReport.count(entry.articles(), "article") + ", "
                + Stream.concat(
                                Stream.of(kind(entry)),
                                entry.role().filter(role -> entry.kind().isProper()).stream())
                        .collect(Collectors.joining(", "));
    }

    private static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> String.format(Locale.ROOT, "%,d times", times);
        };
    }

    private static String kind(Roster.Entry entry) {
        return switch (entry.kind()) {
            case PER -> "person";
            case ORG -> "body";
            case LOC -> "place";
            default -> entry.sector().map(sector -> "description, " + sector).orElse("description");
        };
    }

    private List<Piece> sentence(Roster.Entry entry) {
        Words sentence = entry.example().sentence();
        Words words = entry.example().words();
        int begin = words.span().begin() - sentence.span().begin();
        return List.of(
                Piece.plain(before(sentence.text().substring(0, begin))),
                Piece.plain(ink.coloured() ? "" : "[unknown "),
                new Piece(words.text(), Set.of(Style.NAME)),
                Piece.plain(ink.coloured() ? "" : "]"),
                Piece.plain(after(sentence.text().substring(begin + words.text().length()))),
                new Piece(" (" + entry.file() + ")", Set.of(Style.FAINT)));
    }

    /** The end of the words before the name, from the beginning of a word. */
    private static String before(String words) {
        return words.length() <= AROUND
                ? words
                : OneLine.clipBegin(words, AROUND).replaceFirst("^…\\S*\\s+", "… ");
    }

    /** The beginning of the words behind the name, to the end of a word. */
    private static String after(String words) {
        return words.length() <= AROUND ? words : OneLine.clip(words, AROUND).replaceFirst("\\s+\\S*…$", " …");
    }

    private String suggestion(Roster.Entry entry) {
        return SuggestedLine.of(entry)
                .map(line -> ink.in(Style.FAINT, line.dictionary() + ": ") + line.text())
                .orElse(ink.in(Style.FAINT, "a role already; no page tells of which state"));
    }
}
