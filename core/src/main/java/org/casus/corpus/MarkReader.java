package org.casus.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.cite.Span;
import org.casus.parse.Role;

/** Reads one marked line: takes the brackets out and keeps what they say. */
final class MarkReader {

    private static final Pattern NOT_IN_LABELS = Pattern.compile("[\\[\\]|]");

    private final String line;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private int at;

    private MarkReader(String line) {
        this.line = line;
    }

    /** A bracket that is not closed yet. */
    private record Open(String label, int begin, Optional<String> meant) {}

    /**
     * The sentence of a line.
     *
     * @throws IllegalArgumentException if it is marked wrongly; the message tells what was met and what was expected
     */
    static MarkedSentence read(int number, String line, boolean continues) {
        MarkReader reader = new MarkReader(line);
        reader.read();
        reader.check();
        return new MarkedSentence(number, reader.text.toString(), continues, reader.triggers, reader.marks);
    }

    private void read() {
        while (at < line.length()) {
            char next = line.charAt(at);
            if (next == '\\') {
                text.append(escaped());
            } else if (next == '[') {
                begin();
            } else if (next == ']') {
                end();
            } else if (next == '|' && !open.isEmpty()) {
                refer();
            } else {
                text.append(next);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("\"[" + open.peek().label() + "\" is not closed; expected \"]\"");
        }
    }

    private char escaped() {
        if (at + 1 == line.length()) {
            throw new IllegalArgumentException("\"\\\" ends the line; expected the character that it keeps");
        }
        at += 2;
        return line.charAt(at - 1);
    }

    private void begin() {
        int space = line.indexOf(' ', at);
        String label = line.substring(at + 1, space < 0 ? line.length() : space);
        if (space < 0 || NOT_IN_LABELS.matcher(label).find()) {
            throw new IllegalArgumentException("\"[" + label
                    + "\" begins no mark; expected a label, a space and words, or \"\\[\" for a bracket of the text");
        }
        open.push(new Open(label, text.length(), Optional.empty()));
        at = space + 1;
    }

    /** Reads whom the words mean, up to the end of the mark. */
    private void refer() {
        StringBuilder meant = new StringBuilder();
        at++;
        while (at < line.length() && line.charAt(at) != ']') {
            char next = line.charAt(at);
            if (next == '[' || next == '|') {
                throw new IllegalArgumentException(
                        "\"" + next + "\" stands behind \"|\"; expected whom the words mean, and \"]\"");
            }
            meant.append(next == '\\' ? escaped() : next);
            at += next == '\\' ? 0 : 1;
        }
        if (meant.toString().isBlank()) {
            throw new IllegalArgumentException("nothing stands behind \"|\"; expected whom the words mean");
        }
        Open mark = open.pop();
        open.push(new Open(
                mark.label(), mark.begin(), Optional.of(meant.toString().strip())));
    }

    private void end() {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("\"]\" closes nothing; expected \"[\" before it, or \"\\]\"");
        }
        Open mark = open.pop();
        Span span = span(mark);
        Label label = Label.of(mark.label());
        if (mark.meant().isPresent() && label.roles().isEmpty()) {
            throw new IllegalArgumentException(
                    "\"|\" stands under the trigger \"" + mark.label() + "\"; expected it under a role");
        }
        label.triggers()
                .forEach(named -> triggers.add(
                        new Trigger(named.number(), named.type(), named.mode(), named.factuality(), span)));
        label.roles().forEach(role -> marks.add(new Mark(role.role(), role.number(), span, mark.meant())));
        at++;
    }

    private Span span(Open mark) {
        String words = text.substring(mark.begin());
        if (words.isBlank() || !words.equals(words.strip())) {
            throw new IllegalArgumentException("\"" + words + "\" stands under \"" + mark.label()
                    + "\"; expected words without a space at either end");
        }
        boolean cutBefore = mark.begin() > 0
                && Character.isLetterOrDigit(text.charAt(mark.begin() - 1))
                && Character.isLetterOrDigit(words.charAt(0));
        boolean cutBehind = at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at + 1))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        if (cutBefore || cutBehind) {
            throw new IllegalArgumentException("\"" + words + "\" is a part of a word; expected whole words");
        }
        return new Span(mark.begin(), text.length());
    }

    private void check() {
        if (text.toString().isBlank()) {
            throw new IllegalArgumentException("the line is empty; expected a sentence");
        }
        triggers.sort(Comparator.comparingInt(Trigger::number));
        for (int i = 0; i < triggers.size(); i++) {
            number(triggers.get(i).number(), i + 1);
        }
        for (Mark mark : marks) {
            if (mark.role().isOfAttribution()) {
                need(mark, Role.CUE);
                need(mark, Role.SAID);
            } else if (mark.number() > triggers.size()) {
                throw new IllegalArgumentException("\"" + mark.role().label() + mark.number()
                        + "\" belongs to no event; expected a trigger with the number " + mark.number());
            }
        }
    }

    /** The numbers run from 1 on, so that none is forgotten. */
    private static void number(int met, int expected) {
        if (met < expected) {
            throw new IllegalArgumentException(
                    "two triggers have the number " + met + "; expected a number of its own for each event");
        }
        if (met > expected) {
            throw new IllegalArgumentException(
                    "there is an event " + met + " but no event " + expected + "; expected numbers without a gap");
        }
    }

    private void need(Mark mark, Role other) {
        if (marks.stream().noneMatch(one -> one.role() == other && one.number() == mark.number())) {
            throw new IllegalArgumentException("\"" + mark.role().label() + mark.number() + "\" stands without \""
                    + other.label() + mark.number() + "\"; expected the cue and what is said of each attribution");
        }
    }
}
