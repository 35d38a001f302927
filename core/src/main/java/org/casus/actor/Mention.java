package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.cite.Words;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * A name of the actor book met in a sentence; whom it stands for is open until the day is known.
 *
 * @param sentence the sentence
 * @param first the index of its first token
 * @param last the index of its last token
 * @param readings the lines of the book that bear this name, in the book's order; never empty
 */
record Mention(Sentence sentence, int first, int last, List<Known> readings) {

    Mention {
        readings = List.copyOf(readings);
    }

    /** The words of the name as they stand in the sentence. */
    Words words() {
        return sentence.words(sentence.tokens().subList(first, last + 1));
    }

    boolean covers(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    /** The reading that holds on the day; failing that the last that ended before it; failing that the first. */
    Known on(LocalDate day) {
        return readings.stream()
                .filter(known -> known.holdsOn(day))
                .findFirst()
                .or(() -> lastBefore(day))
                .orElse(readings.get(0));
    }

    /** "anti-Syrian", "pro-Russian": what somebody stands for or against is not whose he is. */
    boolean isStance() {
        String form = sentence.tokens().get(first).lower();
        return form.startsWith("anti-") || form.startsWith("pro-");
    }

    boolean isOfState() {
        return readings.get(0).kind().isOfState();
    }

    /** "Michael Jordan", but neither "Norwegian Kari Holm" nor "Abdullah of Jordan": a state's name that is but part of a person's. */
    boolean isOfPersonsName() {
        return isOfState()
                && sentence.names().stream()
                        .filter(name -> name.kind() == NameKind.PER)
                        .filter(this::isPartOf)
                        .anyMatch(name -> name.first() < first
                                ? sentence.tokens().subList(name.first(), first).stream()
                                        .noneMatch(token -> token.lower().equals("of"))
                                : readings.get(0).kind() != Known.Kind.ADJECTIVE);
    }

    /** "Duarte Silva" where the book has a Silva called otherwise: a family name behind another's given name. */
    boolean isNamesake() {
        return isPerson()
                && first == last
                && sentence.names().stream()
                        .filter(name -> name.kind() == NameKind.PER)
                        .filter(name -> isPartOf(name) && name.first() < first)
                        .map(name -> sentence.tokens().get(name.first()).form())
                        .anyMatch(given -> !given.endsWith(".")
                                && readings.stream()
                                        .noneMatch(known ->
                                                List.of(known.name().split(" ")).contains(given)));
    }

    /** "Age UK", "Mark Cuban": a state's name within that of a body or person. */
    boolean isPartOfName() {
        return isOfState()
                && sentence.names().stream()
                        .filter(name -> name.kind() == NameKind.ORG || name.kind() == NameKind.PER)
                        .anyMatch(this::isPartOf);
    }

    private boolean isPartOf(NameSpan name) {
        return name.first() <= first && last <= name.last() && name.last() - name.first() > last - first;
    }

    /** "Kurds": a people by its name. */
    boolean isOfPeople() {
        return readings.get(0).code().sectors().contains("ETH");
    }

    boolean isPerson() {
        return readings.get(0).kind() == Known.Kind.LEADER;
    }

    private Optional<Known> lastBefore(LocalDate day) {
        return readings.stream()
                .filter(known -> known.endedBefore(day))
                .reduce((one, other) ->
                        one.until().orElse(day).isAfter(other.until().orElse(day)) ? one : other);
    }
}
