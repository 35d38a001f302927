package org.casus.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * Ties the numbers of a sentence to its events: each to the one in whose clause its noun stands, or that had what it counts as its
 * outcome ("attacked the market, killing 12"); a number that fits none is left out, and none is tied twice.
 */
final class Quantities {

    /** What an event leads to, and so may be told in a clause of its own. */
    private static final Set<String> OUTCOMES =
            Set.of("killed", "wounded", "missing", "abducted", "displaced", "arrested");

    private static final Set<EventType> DEEDS = Set.of(EventType.ASSAULT, EventType.PROTEST, EventType.COERCE);
    private static final int STEPS = 6;

    private final Counting counting;

    Quantities(EventDictionary words) {
        this.counting = new Counting(words);
    }

    /** The numbers of each event of a sentence, in the order of the text; an event without any is left out. */
    Map<Frame, List<Quantity>> of(Sentence sentence, List<Frame> frames) {
        Map<Frame, List<Quantity>> tied = new LinkedHashMap<>();
        if (frames.isEmpty()) {
            return tied;
        }
        for (Counted counted : counting.of(sentence)) {
            owner(sentence, counted, frames)
                    .ifPresent(frame -> tied.computeIfAbsent(frame, key -> new ArrayList<>())
                            .add(counted.quantity()));
        }
        return tied;
    }

    private static Optional<Frame> owner(Sentence sentence, Counted counted, List<Frame> frames) {
        Token at = counted.anchor();
        Token from = at;
        for (int step = 0; step < STEPS; step++) {
            Optional<Frame> own = frameAt(frames, at);
            if (own.isPresent()) {
                boolean direct = at.equals(counted.anchor());
                Token last = from;
                return own.filter(frame -> direct
                        ? isOwn(counted, frame)
                        : takes(counted, frame.entry().type()) && !isApart(counted, frame, last));
            }
            Optional<Frame> beside = beside(sentence, counted, at, frames);
            if (beside.isPresent()) {
                return beside;
            }
            if (!climbs(sentence, counted, at)) {
                return Optional.empty();
            }
            from = at;
            Token above = sentence.tokens().get(at.head());
            if (at.is("acl")
                    && frameAt(frames, above).isEmpty()
                    && !counted.words().span().contains(above.span())) {
                return Optional.empty();
            }
            at = above;
        }
        return Optional.empty();
    }

    private static Optional<Frame> frameAt(List<Frame> frames, Token at) {
        return frames.stream()
                .filter(frame -> frame.trigger().equals(at)
                        || frame.object().filter(at::equals).isPresent())
                .findFirst();
    }

    private static boolean isOwn(Counted counted, Frame frame) {
        EventType type = frame.entry().type();
        return switch (counted.kind()) {
            case "protesters", "strikers" -> takes(counted, type);
            default -> type != EventType.STATEMENT;
        };
    }

    /** Whether events of a type may have such a number from beyond their own word. */
    private static boolean takes(Counted counted, EventType type) {
        return switch (counted.kind()) {
            case "money" -> type != EventType.STATEMENT && type != EventType.CONSULT && type != EventType.ASSAULT;
            case "protesters", "strikers" -> type == EventType.PROTEST || DEEDS.contains(type) && isNoun(counted);
            case "missiles" -> type == EventType.ASSAULT;
            case "freed", "troops" -> false;
            default -> DEEDS.contains(type);
        };
    }

    /** "300 protesters", not "a gathering of 300". */
    private static boolean isNoun(Counted counted) {
        return counted.anchor().isTagged("NOUN", "PROPN")
                && counted.words().span().contains(counted.anchor().span());
    }

    /** "30 were wounded in the raid", "the raid left 30 wounded", "30 were wounded when rebels raided the town". */
    private static Optional<Frame> beside(Sentence sentence, Counted counted, Token at, List<Frame> frames) {
        Stream<Token> partners = isPlaced(sentence, at)
                ? Stream.empty()
                : Stream.concat(
                        sentence.children(at, "conj").stream(),
                        at.is("conj") ? sentence.head(at).stream() : Stream.empty());
        return Stream.concat(Stream.of(at), partners)
                .flatMap(head -> sentence.children(head).stream())
                .filter(child -> child.is("nsubj", "obl", "nmod", "obj") || isOccasion(sentence, child))
                .filter(child -> !child.equals(counted.anchor()))
                .flatMap(child -> Stream.concat(
                        frameAt(frames, child).stream(), toldOf(sentence, counted, child, frames).stream()))
                .filter(frame -> takes(counted, frame.entry().type()))
                .findFirst();
    }

    /** "were killed in blasts that hit the town". */
    private static Optional<Frame> toldOf(Sentence sentence, Counted counted, Token noun, List<Frame> frames) {
        return OUTCOMES.contains(counted.kind()) && noun.isTagged("NOUN") && isWithin(sentence, noun)
                ? sentence.children(noun, "acl:relcl").stream()
                        .flatMap(clause -> frameAt(frames, clause).stream())
                        .filter(frame -> frame.entry().type() == EventType.ASSAULT)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the verb tells by itself where or in what it happened, and so need not share it with its partner. */
    private static boolean isPlaced(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl", "advcl").stream().anyMatch(child -> isWithin(sentence, child));
    }

    private static boolean isWithin(Sentence sentence, Token word) {
        return sentence.children(word, "case", "mark").stream()
                .anyMatch(mark -> Set.of("in", "during").contains(mark.lower()));
    }

    /** "Police arrested 30, and five died": deaths are no outcome of an arrest that they are only told along with. */
    private static boolean isApart(Counted counted, Frame frame, Token from) {
        return frame.entry().type() == EventType.COERCE
                && !counted.kind().equals("arrested")
                && OUTCOMES.contains(counted.kind())
                && from.is("conj");
    }

    private static boolean isOccasion(Sentence sentence, Token clause) {
        return clause.is("advcl")
                && sentence.children(clause, "mark", "advmod").stream()
                        .anyMatch(mark -> Set.of("when", "as", "after", "while").contains(mark.lower()));
    }

    private static boolean climbs(Sentence sentence, Counted counted, Token at) {
        if (at.isRoot()) {
            return false;
        }
        if (at.isTagged("NOUN", "PROPN", "NUM", "SYM", "PRON")) {
            return at.is("obj", "obl", "nmod", "nsubj", "compound", "nummod", "amod", "conj", "xcomp");
        }
        boolean ownSubject = at.is("conj") && sentence.child(at, "nsubj").isPresent();
        boolean retold =
                at.is("conj") && sentence.tokens().get(at.head()).lemma().equals(at.lemma());
        return OUTCOMES.contains(counted.kind())
                && at.is("advcl", "acl", "conj", "xcomp", "amod")
                && !(ownSubject && retold)
                && (!ownSubject || !counted.kind().equals("arrested"));
    }
}
