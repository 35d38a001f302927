package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.cite.EventId;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.speech.Attribution;
import org.casus.speech.Quotations;
import org.casus.speech.Quote;
import org.casus.speech.QuotedSentences;
import org.casus.speech.Saying;
import org.casus.speech.SpeechReading;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.Dating;
import org.casus.time.Relation;

/** Writes a frame down as an event: its sides as of its day, its certainty, who says so, and the reasons. */
final class EventWriter {

    private final FrameFinder finder;
    private final Certainty certainty;
    private final Contexts contexts;
    private final SpeechReading speech;

    EventWriter(FrameFinder finder, Certainty certainty, Contexts contexts, SpeechReading speech) {
        this.finder = finder;
        this.certainty = certainty;
        this.contexts = contexts;
        this.speech = speech;
    }

    /** The event of a frame with the numbers tied to it. */
    Event write(EventCoder.DatedArticle page, Frame frame, List<Quantity> quantities) {
        Sentence sentence = frame.sentence();
        LocalDate day = day(page, page.date(frame));
        List<Saying> sayings = sayings(frame);
        List<Party> speakers = sayings.stream()
                .map(saying -> page.cast()
                        .parties(sentence, saying.speaker(), day, Optional.empty())
                        .get(0))
                .toList();
        Sides sides = Sides.of(frame, page.cast(), day, lastClaimant(speakers));
        Act act = lastClaimant(speakers)
                .filter(sides::isSpokenForBy)
                .flatMap(speaker -> Commitment.of(frame))
                .map(commitment -> committed(page, frame, sides, commitment))
                .orElseGet(() -> told(page, frame, sides));
        return event(page, frame, act, attribution(sayings, speakers, act), quantities);
    }

    /** What a frame comes to: the deed told of, or the speech act that announces it. */
    private record Act(
            EventType type,
            String cameo,
            List<String> modes,
            Sides sides,
            Optional<Content> content,
            Dating date,
            Factuality factuality,
            Optional<Token> denying,
            boolean committed,
            String because) {}

    private Act told(EventCoder.DatedArticle page, Frame frame, Sides sides) {
        Entry entry = frame.entry();
        Certainty.Judgement judgement = certainty.judge(frame);
        Dating date = judgement.factuality() == Factuality.FUTURE ? page.dateAhead(frame) : page.date(frame);
        return new Act(
                entry.type(),
                entry.cameo(),
                frame.modes(),
                sides,
                content(frame, page.cast(), day(page, date)),
                date,
                judgement.factuality(),
                judgement.denying(),
                false,
                because(frame, judgement.factuality().label() + ": " + judgement.because()));
    }

    private static Act committed(EventCoder.DatedArticle page, Frame frame, Sides sides, Commitment commitment) {
        Dating date = page.dateOfSaying(frame);
        List<Token> clause = ContentWords.trim(frame.sentence().subtree(frame.trigger()));
        Content deed = new Content(
                frame.sentence().words(clause),
                Factuality.FUTURE,
                page.cast()
                        .countries(
                                frame.sentence(),
                                clause.get(0).index(),
                                clause.get(clause.size() - 1).index(),
                                day(page, date)));
        return new Act(
                commitment.type(),
                commitment.cameo(),
                List.of(),
                sides.directed(),
                Optional.of(deed),
                date,
                Factuality.ACTUAL,
                Optional.empty(),
                true,
                because(frame, commitment.because()));
    }

    private Event event(
            EventCoder.DatedArticle page,
            Frame frame,
            Act act,
            List<Attribution> attribution,
            List<Quantity> quantities) {
        Sentence sentence = frame.sentence();
        Words trigger = TriggerWords.of(frame);
        return new Event(
                EventId.of(
                        page.article().page(),
                        trigger.span(),
                        act.type().name(),
                        spans(act.sides().source()),
                        spans(act.sides().target())),
                page.article().page(),
                page.article().file(),
                page.article().id(),
                sentence.part().role().label(),
                sentence.index(),
                sentence.words(),
                act.type(),
                act.modes(),
                contexts.of(sentence),
                act.cameo(),
                act.sides().mutual(),
                Count.of(frame, finder),
                act.sides().source(),
                act.sides().target(),
                trigger,
                act.content(),
                act.date(),
                Whereabouts.of(frame, page.cast()),
                act.factuality(),
                denial(page, frame, act),
                isHistorical(act.date(), page),
                quantities,
                attribution,
                quote(frame, act.sides()),
                Confidence.of(frame, act.sides(), act.factuality()),
                act.because());
    }

    /** Who denies it, where the event is what is denied. */
    private static List<Stance> denial(EventCoder.DatedArticle page, Frame frame, Act act) {
        return act.denying().stream()
                .flatMap(verb -> new Clause(frame.sentence()).subject(verb).stream())
                .map(head -> page.cast()
                        .parties(frame.sentence(), head, day(page, act.date()), Optional.empty())
                        .get(0))
                .map(holder -> new Stance(holder, "denied"))
                .toList();
    }

    private static LocalDate day(EventCoder.DatedArticle page, Dating date) {
        return date.range().start().orElse(page.reportDay());
    }

    /** The agency or paper that reports something in this sentence. */
    Optional<Attribution> relay(EventCoder.DatedArticle page, Sentence sentence) {
        return said(page, sentence, speech::isCue, Attribution.Role.RELAY)
                .filter(link -> link.speaker().isMedia())
                .findFirst();
    }

    /** Who speaks in a sentence, outside of its quotations; the first where it names several. */
    Optional<Attribution> voice(EventCoder.DatedArticle page, QuotedSentences quoted, int at, Sentence sentence) {
        Predicate<Token> outside = verb -> speech.isCue(verb)
                && verb.isTagged("VERB")
                && !quoted.isQuoted(at, verb.span().begin());
        return said(page, sentence, outside, Attribution.Role.CLAIMANT)
                .filter(link -> !link.speaker().isMedia())
                .findFirst();
    }

    /** What the cues of a sentence mark, as links of one role. */
    private Stream<Attribution> said(
            EventCoder.DatedArticle page, Sentence sentence, Predicate<Token> cue, Attribution.Role role) {
        return sentence.tokens().stream()
                .filter(cue)
                .flatMap(verb -> speech.at(sentence, verb).stream())
                .map(saying -> new Attribution(
                        role,
                        page.cast()
                                .parties(sentence, saying.speaker(), page.reportDay(), Optional.empty())
                                .get(0),
                        false,
                        saying.cue().text()));
    }

    /** A speech act's own speaker is its source, no attribution. */
    private List<Saying> sayings(Frame frame) {
        return speech.over(frame.sentence(), frame.trigger()).stream()
                .filter(saying -> !saying.verb().equals(frame.trigger()))
                .filter(saying -> !frame.source().contains(saying.speaker()))
                .toList();
    }

    private static Optional<Party> lastClaimant(List<Party> speakers) {
        return speakers.stream()
                .filter(party -> party.code().isPresent() && !party.isMedia())
                .reduce((one, other) -> other);
    }

    /** The links of the chain; who announces his own deed is its source, no link. */
    private static List<Attribution> attribution(List<Saying> sayings, List<Party> speakers, Act act) {
        List<Attribution> links = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            Party speaker = speakers.get(i);
            Attribution.Role role = speaker.isMedia() ? Attribution.Role.RELAY : Attribution.Role.CLAIMANT;
            if (act.committed()
                    && role == Attribution.Role.CLAIMANT
                    && act.sides().isSpokenForBy(speaker)) {
                continue;
            }
            links.add(new Attribution(
                    role,
                    speaker,
                    act.sides().holds(speaker),
                    sayings.get(i).cue().text()));
        }
        return links;
    }

    private static Optional<Content> content(Frame frame, Cast cast, LocalDate day) {
        Sentence sentence = frame.sentence();
        return frame.content().map(head -> {
            List<Token> tokens = sentence.subtree(head).stream()
                    .filter(token -> token.index() > frame.trigger().index()
                            || head.index() < frame.trigger().index())
                    .filter(token -> token.index() < frame.trigger().index()
                            || head.index() >= frame.trigger().index())
                    .toList();
            List<Token> words = ContentWords.trim(tokens.isEmpty() ? List.of(head) : tokens);
            int first = words.get(0).index();
            int last = words.get(words.size() - 1).index();
            return new Content(sentence.words(words), Factuality.UNKNOWN, cast.countries(sentence, first, last, day));
        });
    }

    private static Optional<Quote> quote(Frame frame, Sides sides) {
        if (sides.source().isEmpty()
                || frame.entry().type().quad() % 2 == 0 && frame.entry().type() != EventType.STATEMENT) {
            return Optional.empty();
        }
        Span said = frame.sentence()
                .words(frame.sentence().subtree(frame.trigger()))
                .span();
        return Quotations.in(frame.sentence()).stream()
                .filter(words -> words.span().overlaps(said))
                .findFirst()
                .map(words -> new Quote(
                        Quotations.kind(words),
                        words,
                        Optional.of(sides.source().get(0))));
    }

    private static boolean isHistorical(Dating date, EventCoder.DatedArticle page) {
        Optional<LocalDate> report = page.published().range().start();
        Optional<LocalDate> end = date.range().end();
        return date.relation() != Relation.SINCE
                && report.isPresent()
                && end.isPresent()
                && end.get().isBefore(report.get().minusDays(30));
    }

    private static String because(Frame frame, String certainty) {
        return Stream.of(frame.rule(), frame.how(), certainty)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static List<Span> spans(List<Party> parties) {
        Set<Span> spans = new LinkedHashSet<>();
        parties.forEach(party -> spans.add(party.words().span()));
        return List.copyOf(spans);
    }
}
