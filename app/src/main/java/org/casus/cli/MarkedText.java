package org.casus.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.cite.Span;
import org.casus.cli.Ink.Style;
import org.casus.corpus.Mark;
import org.casus.corpus.MarkedSentence;
import org.casus.corpus.Trigger;
import org.casus.event.Factuality;
import org.casus.parse.Role;

/** A marked sentence for reading: its words, then what is marked in them. */
final class MarkedText {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final MarkedSentence sentence;
    private final Ink ink;
    private final List<Styled> styled;

    private MarkedText(MarkedSentence sentence, Ink ink) {
        this.sentence = sentence;
        this.ink = ink;
        this.styled = Stream.concat(
                        sentence.triggers().stream().map(trigger -> new Styled(trigger.span(), Style.TRIGGER)),
                        sentence.marks().stream().flatMap(MarkedText::styled))
                .toList();
    }

    /** Words that are set off in the sentence. */
    private record Styled(Span span, Style style) {}

    /** Where it stands, the sentence in lines of no more than so many columns, a line for each event, one for each attribution. */
    static List<String> lines(Path file, MarkedSentence sentence, int columns, Ink ink) {
        MarkedText text = new MarkedText(sentence, ink);
        List<String> lines = new ArrayList<>();
        lines.add(ink.in(Style.FAINT, OneLine.of(file + ":" + sentence.line())));
        lines.addAll(Piece.wrap(text.words(), columns, ink));
        sentence.triggers().forEach(trigger -> lines.add(INDENT + text.event(trigger)));
        text.attributions().forEach(number -> lines.add(INDENT + text.attribution(number)));
        return lines;
    }

    private static Stream<Styled> styled(Mark mark) {
        return style(mark.role()).stream().map(style -> new Styled(mark.span(), style));
    }

    private static Set<Style> style(Role role) {
        return switch (role) {
            case SOURCE, PARTY, SPEAKER -> Set.of(Style.NAME);
            case TARGET -> Set.of(Style.COUNTERPART);
            case CONTENT -> Set.of(Style.UNDERLINED);
            case PLACE, TIME -> Set.of(Style.FIGURE);
            case CUE, SAID -> Set.of();
        };
    }

    /** The words of the sentence, cut where a style begins or ends. */
    private List<Piece> words() {
        String text = sentence.text();
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        styled.forEach(
                mark -> cuts.addAll(List.of(mark.span().begin(), mark.span().end())));
        List<Piece> pieces = new ArrayList<>();
        int begin = 0;
        for (int end : cuts.tailSet(1)) {
            Span span = new Span(begin, end);
            Set<Style> styles = EnumSet.noneOf(Style.class);
            styled.stream().filter(mark -> mark.span().contains(span)).forEach(mark -> styles.add(mark.style()));
            pieces.add(new Piece(span.of(text), styles));
            begin = end;
        }
        return pieces;
    }

    private String event(Trigger trigger) {
        int number = trigger.number();
        List<String> fields = new ArrayList<>();
        fields.add(type(trigger) + " (" + OneLine.of(trigger.span().of(sentence.text())) + ")");
        fields.add(sides(number));
        quoted(Role.CONTENT, number).ifPresent(words -> fields.add(ink.in(Style.FAINT, "content ") + words));
        plain(Role.PLACE, number).ifPresent(words -> fields.add(ink.in(Style.FAINT, "in ") + words));
        plain(Role.TIME, number).ifPresent(words -> fields.add(ink.in(Style.FAINT, "on ") + words));
        if (trigger.factuality() != Factuality.ACTUAL) {
            fields.add(ink.in(Style.BAD, trigger.factuality().label()));
        }
        return String.join(GAP, fields);
    }

    private String type(Trigger trigger) {
        String mode = trigger.mode().map(name -> "." + name).orElse("");
        return ink.in(Style.ofQuad(trigger.type().quad()), trigger.type() + mode);
    }

    private String sides(int number) {
        Optional<String> together = named(Role.PARTY, number, Style.NAME, " ↔ ");
        Optional<String> source = named(Role.SOURCE, number, Style.NAME, ", ");
        Optional<String> target = named(Role.TARGET, number, Style.COUNTERPART, ", ");
        if (together.isPresent() && source.isEmpty() && target.isEmpty()) {
            return together.get();
        }
        return together.map(words -> words + GAP).orElse("") + source.orElse("-") + " → " + target.orElse("-");
    }

    private Stream<Integer> attributions() {
        return sentence.marks().stream()
                .filter(mark -> mark.role() == Role.CUE)
                .map(Mark::number)
                .sorted()
                .distinct();
    }

    private String attribution(int number) {
        String speaker = named(Role.SPEAKER, number, Style.NAME, ", ")
                .map(words -> " by " + words)
                .orElse("");
        return ink.in(Style.FAINT, "said") + speaker + " ("
                + plain(Role.CUE, number).orElse("") + "): "
                + quoted(Role.SAID, number).orElse("");
    }

    private Optional<String> quoted(Role role, int number) {
        return joined(sentence.marks(role, number).map(this::words), " … ")
                .map(words -> "\"" + words.replaceAll("^[\"“]|[\"”]$", "") + "\"");
    }

    private Optional<String> plain(Role role, int number) {
        return joined(sentence.marks(role, number).map(this::words), ", ");
    }

    private Optional<String> named(Role role, int number, Style style, String between) {
        return joined(sentence.marks(role, number).map(mark -> ink.in(style, words(mark))), between);
    }

    private static Optional<String> joined(Stream<String> words, String between) {
        return words.reduce((one, other) -> one + between + other);
    }

    private String words(Mark mark) {
        return OneLine.of(mark.span().of(sentence.text()))
                + mark.meant().map(name -> " (" + OneLine.of(name) + ")").orElse("");
    }
}
