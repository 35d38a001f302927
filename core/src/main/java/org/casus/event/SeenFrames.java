package org.casus.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.parse.Filler;
import org.casus.parse.Impression;
import org.casus.parse.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Makes frames of what the heads of the reader see. */
final class SeenFrames {

    /** How likely a filler must be. */
    private static final double SIDE = 0.5;

    /** How likely it must be to come before what an entry finds. */
    private static final double SURE_SIDE = 0.8;

    private SeenFrames() {}

    /** The frame of an impression. */
    static Frame of(Sentence sentence, Impression seen) {
        return of(sentence, seen, SIDE);
    }

    /** The frame with only those sides of which the reader is sure. */
    static Frame ofSure(Sentence sentence, Impression seen) {
        return of(sentence, seen, SURE_SIDE);
    }

    private static Frame of(Sentence sentence, Impression seen, double least) {
        Token trigger = sentence.tokens().get(seen.head());
        List<Token> parties = parties(sentence, seen, least);
        List<Token> source = new ArrayList<>(side(sentence, seen, Role.SOURCE, least));
        List<Token> target = new ArrayList<>(side(sentence, seen, Role.TARGET, least));
        boolean mutual =
                source.isEmpty() && fillers(sentence, seen, Role.PARTY, least).count() > 1;
        if (source.isEmpty()) {
            source.addAll(parties.subList(0, Math.min(1, parties.size())));
            target.addAll(parties.subList(source.size(), parties.size()));
        } else if (target.isEmpty()) {
            target.addAll(parties);
        }
        target.removeAll(source);
        return new Frame(
                entry(seen, trigger, mutual),
                told(seen),
                sentence,
                trigger,
                Optional.empty(),
                source,
                target,
                side(sentence, seen, Role.CONTENT, least).stream().findFirst(),
                how(seen),
                mode(seen),
                Optional.of(Confidence.ofAlone(seen.score())));
    }

    /** What an impression says, in words. */
    static String told(Impression seen) {
        return String.format(Locale.ROOT, "the reader sees %s (%.2f)", seen.type(), seen.score());
    }

    private static String how(Impression seen) {
        return seen.fillers().stream()
                .filter(filler -> filler.score() >= SIDE)
                .filter(filler -> Set.of(Role.SOURCE, Role.TARGET, Role.PARTY).contains(filler.role()))
                .min((one, other) -> Double.compare(one.score(), other.score()))
                .map(filler -> String.format(
                        Locale.ROOT,
                        "the reader sees its sides, the %s least surely (%.2f)",
                        filler.role().name().toLowerCase(Locale.ROOT),
                        filler.score()))
                .orElse("");
    }

    private static Entry entry(Impression seen, Token trigger, boolean mutual) {
        EventType type = EventType.valueOf(seen.type());
        List<String> modes = mode(seen);
        return new Entry(
                type,
                Cameo.code(type, modes.isEmpty() ? "" : modes.get(0)),
                modes,
                trigger.lemma(),
                List.of(),
                trigger.isTagged("VERB")
                        ? Entry.Kind.VERB
                        : trigger.isTagged("ADJ") ? Entry.Kind.ADJECTIVE : Entry.Kind.NOUN,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                needs(type),
                mutual,
                List.of(),
                List.of(),
                "reader");
    }

    private static Entry.Needs needs(EventType type) {
        return switch (type) {
            case STATEMENT -> Entry.Needs.SOURCE;
            case CONSULT, COOPERATE -> Entry.Needs.TARGET_PRESENT;
            default -> Entry.Needs.EITHER;
        };
    }

    /** The mode seen, where it is one of the type's. */
    private static List<String> mode(Impression seen) {
        return EventType.valueOf(seen.type()).modes().contains(seen.mode()) ? List.of(seen.mode()) : List.of();
    }

    /** The head of what fills a role most surely; of words that are coordinated the first, which stands for all. */
    private static List<Token> side(Sentence sentence, Impression seen, Role role, double least) {
        return fillers(sentence, seen, role, least)
                .max(Comparator.comparingDouble(Filler::score))
                .map(filler -> first(sentence, sentence.tokens().get(filler.head())))
                .stream()
                .toList();
    }

    /** The heads of all parties to a mutual event; of words that are coordinated the first alone, since it stands for all. */
    private static List<Token> parties(Sentence sentence, Impression seen, double least) {
        List<Token> all = fillers(sentence, seen, Role.PARTY, least)
                .map(filler -> sentence.tokens().get(filler.head()))
                .toList();
        List<Token> heads = all.stream()
                .filter(head -> head.equals(first(sentence, head)) || !all.contains(first(sentence, head)))
                .toList();
        return heads.stream()
                .filter(head -> heads.stream().noneMatch(other -> isWithin(sentence, head, other)))
                .toList();
    }

    /** "the government of Chad": Chad is no party by itself. */
    private static boolean isWithin(Sentence sentence, Token word, Token other) {
        return word.is("nmod", "compound", "flat", "amod", "appos")
                && !word.equals(other)
                && sentence.subtree(other).contains(word);
    }

    private static Stream<Filler> fillers(Sentence sentence, Impression seen, Role role, double least) {
        return seen.fillers(role)
                .filter(filler -> filler.score() >= least)
                .filter(filler -> mayStand(sentence.tokens().get(filler.head())));
    }

    /** Neither an article nor "there" is somebody. */
    private static boolean mayStand(Token head) {
        return !head.isTagged("DET", "ADP", "PUNCT", "CCONJ") && !head.is("expl");
    }

    /** The first of the words that are coordinated with a word. */
    private static Token first(Sentence sentence, Token word) {
        Token first = word;
        while (first.is("conj")) {
            first = sentence.tokens().get(first.head());
        }
        return first;
    }
}
