package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.cite.Words;
import org.casus.speech.SpeechReading;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Chooses among the frames that fit a sentence: political ones only, one a trigger, and none of what is only spoken of. */
final class FrameChoice {

    /** Sectors that make an actor of a phrase without a country; a teacher or a firm of nowhere is none. */
    private static final Set<String> POLITICAL = Set.of(
            "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "OPP", "REB", "UAF", "NGO", "IGO", "REF", "ETH", "IMG", "INT");

    private static final Set<EventType> SPEECH = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.REJECT,
            EventType.CONCEDE);

    private static final Set<String> UNDOING = Set.of(
            "ease",
            "lift",
            "relax",
            "loosen",
            "remove",
            "end",
            "drop",
            "waive",
            "scrap",
            "revoke",
            "rescind",
            "easing",
            "lifting",
            "relaxation",
            "removal",
            "relief",
            "waiver");

    /** CAMEO's code of a denial: it attributes nothing, but stands beside what it denies. */
    private static final String DENIAL = "016";

    /** The outcome of what is an event. */
    static final String CODED = "coded";

    private final FrameFinder finder;
    private final SpeechReading speech;
    private final Voices voices;

    FrameChoice(FrameFinder finder, SpeechReading speech, Voice voice) {
        this.voices = new Voices(voice);
        this.finder = finder;
        this.speech = speech;
    }

    /**
     * What a sentence gave.
     *
     * @param frames the chosen frames, in the order of the text
     * @param attempts every entry tried, in the order of the text
     */
    record Chosen(List<Frame> frames, List<Attempt> attempts) {

        Chosen {
            frames = List.copyOf(frames);
            attempts = List.copyOf(attempts);
        }
    }

    Chosen choose(Sentence sentence, Cast cast, LocalDate day) {
        List<Attempt> attempts = new ArrayList<>();
        List<Frame> frames = new ArrayList<>();
        for (Token word : sentence.tokens()) {
            best(sentence, word, cast, day, attempts).ifPresent(frames::add);
        }
        Voices.Judged judged = voices.judge(sentence, frames, frame -> lack(frame, cast, day));
        frames.stream().filter(frame -> !stands(frame, judged.frames())).forEach(frame -> retract(attempts, frame));
        attempts.addAll(judged.attempts());
        List<Frame> kept = withoutSpokenOf(withoutObjects(judged.frames(), attempts), attempts);
        List<Frame> chosen = withoutRepeats(withoutIdleStatements(kept, attempts), attempts);
        attempts.sort(
                Comparator.comparingInt(attempt -> attempt.trigger().span().begin()));
        return new Chosen(chosen, attempts);
    }

    private static boolean stands(Frame ruled, List<Frame> judged) {
        return judged.stream()
                .anyMatch(frame ->
                        frame.trigger().equals(ruled.trigger()) && frame.entry().equals(ruled.entry()));
    }

    private Optional<Frame> best(Sentence sentence, Token word, Cast cast, LocalDate day, List<Attempt> attempts) {
        List<Frame> fitting = new ArrayList<>();
        for (FrameFinder.Outcome outcome : finder.tryAll(sentence, word, cast)) {
            if (outcome instanceof FrameFinder.Lacks lacks) {
                attempts.add(new Attempt(
                        sentence.words(List.of(lacks.trigger())), lacks.entry().label(), lacks.what()));
            } else if (outcome instanceof FrameFinder.Fits fits) {
                Optional<String> lack = lack(fits.frame(), cast, day);
                lack.ifPresent(what -> attempts.add(fits.frame().attempt(what)));
                if (lack.isEmpty()) {
                    fitting.add(fits.frame());
                }
            }
        }
        Optional<Frame> best = fitting.stream()
                .max(Comparator.comparing((Frame frame) -> frame.entry().type() != EventType.STATEMENT)
                        .thenComparing(frame -> frame.entry().rank())
                        .thenComparing(frame -> frame.target().isEmpty() ? 0 : 1)
                        .thenComparing(frame -> -fitting.indexOf(frame)));
        for (Frame frame : fitting) {
            boolean chosen = best.filter(frame::equals).isPresent();
            attempts.add(frame.attempt(chosen ? CODED : "a closer entry fits"));
        }
        return best;
    }

    /** Which side the entry needs and does not find as a political actor. */
    private Optional<String> lack(Frame frame, Cast cast, LocalDate day) {
        if (isOnItself(frame, cast, day)) {
            return Optional.of("source and target are one actor");
        }
        Optional<Party> speaker = speaker(frame, cast, day);
        long sources = politicals(frame, frame.source(), cast, day, speaker);
        boolean together = frame.entry().mutual() && sources > 1;
        boolean source = sources > 0;
        boolean target = together || politicals(frame, frame.target(), cast, day, speaker) > 0;
        return switch (frame.entry().needs()) {
            case SOURCE -> source ? Optional.empty() : Optional.of("no political actor as source");
            case TARGET -> target ? Optional.empty() : Optional.of("no political actor as target");
            case BOTH -> source && target ? Optional.empty() : Optional.of("not both sides are political actors");
            case EITHER -> source || target ? Optional.empty() : Optional.of("no side is a political actor");
            case TARGET_PRESENT ->
                (source || target) && (together || !frame.target().isEmpty())
                        ? Optional.empty()
                        : Optional.of("no political actor, or no target");
        };
    }

    /** "said his efforts must …", "said they would": a target that is the source's own. */
    private static boolean isOnItself(Frame frame, Cast cast, LocalDate day) {
        if (frame.entry().needs() == Entry.Needs.BOTH && isOfSpeaker(frame)) {
            return true;
        }
        Set<String> sources = actors(frame, frame.source(), cast, day);
        Set<String> targets = actors(frame, frame.target(), cast, day);
        return frame.entry().needs() == Entry.Needs.BOTH && !sources.isEmpty() && sources.equals(targets);
    }

    /** Whether the only target is a pronoun, or owned by one, that begins what the source says. */
    private static boolean isOfSpeaker(Frame frame) {
        Sentence sentence = frame.sentence();
        if (frame.target().size() != 1) {
            return false;
        }
        Token target = frame.target().get(0);
        Token owner = sentence.child(target, "nmod:poss").orElse(target);
        boolean told = target.is("nsubj")
                && sentence.head(target)
                        .filter(verb -> verb.is("ccomp"))
                        .flatMap(sentence::head)
                        .filter(frame.trigger()::equals)
                        .isPresent();
        return told && owner.isTagged("PRON");
    }

    private static Set<String> actors(Frame frame, List<Token> heads, Cast cast, LocalDate day) {
        return heads.stream()
                .flatMap(head -> cast.parties(frame.sentence(), head, day, Optional.empty()).stream())
                .flatMap(party -> party.actor().stream())
                .collect(Collectors.toSet());
    }

    /** Who says the words, where a side is "we". */
    private Optional<Party> speaker(Frame frame, Cast cast, LocalDate day) {
        boolean we =
                Stream.concat(frame.source().stream(), frame.target().stream()).anyMatch(Cast::isFirstPerson);
        return we
                ? speech.over(frame.sentence(), frame.trigger()).stream()
                        .reduce((one, other) -> other)
                        .map(saying -> cast.parties(frame.sentence(), saying.speaker(), day, Optional.empty())
                                .get(0))
                : Optional.empty();
    }

    private static long politicals(Frame frame, List<Token> heads, Cast cast, LocalDate day, Optional<Party> speaker) {
        return heads.stream()
                .flatMap(head -> cast.stated(frame.sentence(), head, day, speaker).stream())
                .filter(party -> isPolitical(party, frame.entry().type()))
                .count();
    }

    private static boolean isPolitical(Party party, EventType type) {
        return party.code().isPresent()
                && (party.code().get().hasCountry()
                        || party.code().get().sectors().size() > 1
                        || POLITICAL.contains(party.code().get().value())
                        || type == EventType.PROTEST);
    }

    /** A noun that a verb has taken as its object is no trigger of its own: "held talks". */
    private static List<Frame> withoutObjects(List<Frame> frames, List<Attempt> attempts) {
        Set<Integer> objects = new HashSet<>();
        frames.forEach(frame -> frame.object().ifPresent(object -> objects.add(object.index())));
        List<Frame> kept = without(
                frames, attempts, frame -> objects.contains(frame.trigger().index()), "part of another trigger");
        List<Frame> left =
                without(kept, attempts, frame -> hasFailed(frame, kept), "what failed is no event of its own");
        return without(left, attempts, FrameChoice::isUndone, "what is undone is no event of its own");
    }

    /** "to ease the sanctions", "the lifting of the ban": the measure is told of by its undoing. */
    private static boolean isUndone(Frame frame) {
        Token trigger = frame.trigger();
        return (frame.entry().type() == EventType.COERCE || frame.entry().type() == EventType.SANCTION)
                && trigger.isTagged("NOUN")
                && trigger.is("obj", "nsubj:pass", "nmod", "compound")
                && frame.sentence()
                        .head(trigger)
                        .filter(undoing -> UNDOING.contains(undoing.lemma()))
                        .isPresent();
    }

    /** "Talks … collapsed": the talks are told of by their failure. */
    private static boolean hasFailed(Frame frame, List<Frame> frames) {
        return frame.entry().type() == EventType.CONSULT
                && frame.trigger().is("nsubj")
                && frames.stream()
                        .filter(other -> other.entry().type().quad() >= 3)
                        .anyMatch(other ->
                                other.trigger().index() == frame.trigger().head());
    }

    /** What somebody is accused of, asked for or threatened with is content, no event. */
    private static List<Frame> withoutSpokenOf(List<Frame> frames, List<Attempt> attempts) {
        Set<Integer> spokenOf = new HashSet<>();
        for (Frame frame : frames) {
            if (SPEECH.contains(frame.entry().type())) {
                spokenOf.addAll(content(frame));
            }
        }
        return without(
                frames, attempts, frame -> spokenOf.contains(frame.trigger().index()), "only spoken of");
    }

    private static Set<Integer> content(Frame frame) {
        Set<Integer> content = new HashSet<>();
        Clause clause = new Clause(frame.sentence());
        frame.content()
                .or(() -> clause.complement(frame.trigger()))
                .filter(head -> !frame.sentence().subtree(head).contains(frame.trigger()))
                .ifPresent(head -> collect(frame.sentence(), clause, head, head, content));
        frame.source().forEach(side -> content.remove(side.index()));
        return content;
    }

    /** The tokens of a content, without verbs that the tree hangs on it though they tell on their own ("vowed to build and accuses"). */
    private static void collect(Sentence sentence, Clause clause, Token head, Token top, Set<Integer> content) {
        content.add(head.index());
        for (Token child : sentence.children(head)) {
            boolean tellsOnItsOwn = child.is("conj", "parataxis", "acl")
                    && clause.isFinite(child)
                    && !clause.isFinite(top)
                    && sentence.child(child, "aux").isEmpty();
            if (!tellsOnItsOwn) {
                collect(sentence, clause, child, top, content);
            }
        }
    }

    /** A saying whose content holds an event only attributes it. */
    private List<Frame> withoutIdleStatements(List<Frame> frames, List<Attempt> attempts) {
        return without(
                frames,
                attempts,
                frame -> frame.entry().type() == EventType.STATEMENT
                        && !frame.entry().cameo().equals(DENIAL)
                        && holdsAnother(frame, frames),
                "what is said is an event; the saying attributes it");
    }

    /** "declined to comment" is one saying. */
    private static List<Frame> withoutRepeats(List<Frame> frames, List<Attempt> attempts) {
        return without(
                frames,
                attempts,
                frame -> frame.entry().type() == EventType.STATEMENT
                        && frame.trigger().is("xcomp")
                        && frames.stream()
                                .filter(other -> other.entry().type() == EventType.STATEMENT)
                                .anyMatch(other -> other.trigger().index()
                                        == frame.trigger().head()),
                "part of another trigger");
    }

    private boolean holdsAnother(Frame statement, List<Frame> frames) {
        Set<Integer> said = content(statement);
        return frames.stream()
                .filter(frame -> frame.entry().type() != EventType.STATEMENT)
                .anyMatch(frame -> said.contains(frame.trigger().index()) || isSaidBy(frame, statement));
    }

    private boolean isSaidBy(Frame frame, Frame statement) {
        return speech.over(frame.sentence(), frame.trigger()).stream()
                .anyMatch(saying -> saying.verb().equals(statement.trigger()));
    }

    /** What was coded at first is not any more. */
    private static void retract(List<Attempt> attempts, Frame frame) {
        Words trigger = frame.attempt("").trigger();
        attempts.removeIf(
                made -> made.trigger().equals(trigger) && made.outcome().equals(CODED));
    }

    private static List<Frame> without(
            List<Frame> frames, List<Attempt> attempts, java.util.function.Predicate<Frame> unwanted, String why) {
        List<Frame> kept = new ArrayList<>();
        for (Frame frame : frames) {
            if (unwanted.test(frame)) {
                retract(attempts, frame);
                attempts.add(frame.attempt(why));
            } else {
                kept.add(frame);
            }
        }
        return kept;
    }
}
