package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import org.casus.Explanation;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cli.Ink.Style;
import org.casus.event.Attempt;
import org.casus.event.Event;
import org.casus.text.Token;
import org.casus.time.TimeExpression;

/** Tells how a sentence was read: its tree, its words, who and when was seen in it, the rules tried, what was coded. */
final class ExplanationText {

    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Ink ink) {
        this.ink = ink;
    }

    static List<String> lines(Explanation explanation, Ink ink) {
        ExplanationText text = new ExplanationText(ink);
        text.tell(explanation);
        return List.copyOf(text.lines);
    }

    private void tell(Explanation explanation) {
        lines.add(ink.in(Style.STRONG, explanation.sentence().words().text()));
        section("Tree", TreeDrawing.lines(explanation.sentence(), ink));
        section("Words", words(explanation.sentence().tokens()));
        section("Actors", parties(explanation.parties()));
        section("Times", times(explanation.times()));
        section("Rules tried", attempts(explanation.attempts()));
        section("Coded", coded(explanation));
    }

    private void section(String title, List<String> content) {
        lines.add("");
        lines.add(ink.in(Style.STRONG, title));
        (content.isEmpty() ? List.of(ink.in(Style.FAINT, "none")) : content).forEach(line -> lines.add("  " + line));
    }

    private List<String> words(List<Token> tokens) {
        List<List<String>> rows = tokens.stream()
                .map(token -> List.of(
                        String.valueOf(token.index()),
                        token.form(),
                        token.tag(),
                        token.lemma(),
                        token.isRoot() ? "-" : String.valueOf(token.head()),
                        token.relation()))
                .toList();
        return new Table(List.of("#", "word", "tag", "lemma", "head", "relation"), rows).lines(ink);
    }

    private List<String> parties(List<Party> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = parties.stream()
                .map(party -> List.of(
                        party.code().map(ActorCode::value).orElse("?"),
                        party.words().text(),
                        party.name(),
                        party.because()))
                .toList();
        return new Table(List.of("code", "words", "name", "because"), rows).lines(ink);
    }

    private List<String> times(List<TimeExpression> times) {
        if (times.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = times.stream()
                .map(time -> List.of(
                        time.words().text(),
                        Days.of(time.range()),
                        time.relation().label(),
                        time.granularity().label(),
                        time.because()))
                .toList();
        return new Table(List.of("words", "days", "relation", "granularity", "because"), rows).lines(ink);
    }

    private List<String> attempts(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = attempts.stream()
                .map(attempt -> List.of(attempt.trigger().text(), attempt.rule(), attempt.outcome()))
                .toList();
        return new Table(List.of("word", "rule", "outcome"), rows).lines(ink);
    }

    private List<String> coded(Explanation explanation) {
        List<String> coded = new ArrayList<>();
        for (Event event : explanation.events()) {
            coded.addAll(EventText.lines(event, ink));
        }
        explanation.uncoded().forEach(uncoded -> coded.add(ink.in(Style.BAD, "nothing: ") + uncoded.reason()));
        return coded;
    }
}
