package org.casus.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.speech.QuotedSentences;
import org.casus.speech.Saying;
import org.casus.speech.SpeechReading;
import org.casus.text.Article;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.Dating;
import org.casus.time.Published;
import org.casus.time.TimeExpression;

/** Codes an article by the entries of the dictionary and what the reader sees. Immutable; safe for use by several threads. */
public final class EventCoder {

    private static final String PASSED_OVER = "no sign of an event at first look";

    private final FrameFinder finder;
    private final SpeechReading speech;
    private final FrameChoice choice;
    private final EventWriter writer;
    private final Quantities quantities;

    /** The coder of both voices. */
    public EventCoder(EventDictionary dictionary, SpeechReading speech) {
        this.finder = new FrameFinder(dictionary);
        this.speech = speech;
        this.choice = new FrameChoice(finder, speech, Voice.BOTH);
        this.writer = new EventWriter(finder, new Certainty(dictionary), new Contexts(dictionary), speech);
        this.quantities = new Quantities(dictionary);
    }

    private EventCoder(EventCoder other, Voice voice) {
        this.finder = other.finder;
        this.speech = other.speech;
        this.choice = new FrameChoice(finder, speech, voice);
        this.writer = other.writer;
        this.quantities = other.quantities;
    }

    /** This coder with another voice. */
    public EventCoder by(Voice voice) {
        return new EventCoder(this, voice);
    }

    /**
     * What the sentences of an article gave, in the order of the text.
     *
     * @param article the article
     * @param sentences its sentences, all and in order
     * @param cast its actors
     * @param published when it was published
     * @param times the calendar expressions of each sentence
     */
    public List<SentenceCoding> code(
            Article article,
            List<Sentence> sentences,
            Cast cast,
            Published published,
            List<List<TimeExpression>> times) {
        LocalDate reportDay =
                published.range().end().or(() -> published.range().start()).orElse(Cast.NO_DAY);
        Map<Sentence, FrameChoice.Chosen> chosen = new LinkedHashMap<>();
        sentences.forEach(sentence -> chosen.put(sentence, choice.choose(sentence, cast, reportDay)));
        List<EventDater.Told> told = chosen.values().stream()
                .flatMap(one -> one.frames().stream())
                .map(frame ->
                        new EventDater.Told(frame, speaker(frame, cast, reportDay), parties(frame, cast, reportDay)))
                .toList();
        Map<Frame, Dating> dates = EventDater.date(told, published, sentences, times);
        DatedArticle page = new DatedArticle(article, cast, published, dates, reportDay);
        List<SentenceCoding> codings = new ArrayList<>();
        chosen.forEach((sentence, one) -> codings.add(code(page, sentence, one)));
        return Relays.passOn(quotedOn(page, codings, sentences), sentences);
    }

    private List<SentenceCoding> quotedOn(DatedArticle page, List<SentenceCoding> codings, List<Sentence> sentences) {
        QuotedSentences quoted = QuotedSentences.of(sentences);
        return QuotedOn.passOn(codings, quoted, at -> writer.voice(page, quoted, at, sentences.get(at)));
    }

    /** An article with the dates of its events. */
    record DatedArticle(
            Article article, Cast cast, Published published, Map<Frame, Dating> dates, LocalDate reportDay) {

        /** The days of what is still to come; where no expression dates it, from the report on. */
        Dating dateAhead(Frame frame) {
            Dating dating = date(frame);
            boolean past = dating.range()
                    .end()
                    .flatMap(end -> published.range().start().map(end::isBefore))
                    .orElse(false);
            return dating.words().isPresent() && !past ? dating : EventDater.ahead(published);
        }

        /** The day on which a coming deed was announced: not the day that it is announced for. */
        Dating dateOfSaying(Frame frame) {
            Dating dating = date(frame);
            boolean ahead = dating.range()
                    .end()
                    .or(() -> dating.range().start())
                    .flatMap(day -> published.range().end().map(day::isAfter))
                    .orElse(false);
            return ahead ? EventDater.byReport(published) : dating;
        }

        Dating date(Frame frame) {
            Dating dating = dates.get(frame);
            if (dating == null) {
                throw new IllegalStateException("the event at " + frame.trigger() + " has no date");
            }
            return dating;
        }
    }

    private SentenceCoding code(DatedArticle page, Sentence sentence, FrameChoice.Chosen chosen) {
        Map<Frame, List<Quantity>> numbers = quantities.of(sentence, chosen.frames());
        List<Event> events = chosen.frames().stream()
                .map(frame -> writer.write(page, frame, numbers.getOrDefault(frame, List.of())))
                .toList();
        List<Uncoded> uncoded = events.isEmpty()
                ? List.of(new Uncoded(
                        page.article().page(),
                        sentence.part().role().label(),
                        sentence.index(),
                        sentence.words(),
                        sentence.isParsed() ? reason(chosen.attempts()) : PASSED_OVER))
                : List.of();
        return new SentenceCoding(sentence, events, chosen.attempts(), writer.relay(page, sentence), uncoded);
    }

    /** The attempt that came nearest, in words. */
    private static String reason(List<Attempt> attempts) {
        Optional<Attempt> nearest = attempts.stream()
                .filter(attempt -> attempt.outcome().contains("political"))
                .findFirst()
                .or(() -> attempts.stream()
                        .filter(attempt -> !attempt.outcome().contains("does not follow"))
                        .findFirst());
        return nearest.map(attempt ->
                        "\"" + attempt.trigger().text() + "\": " + attempt.outcome() + " (" + attempt.rule() + ")")
                .orElse("no word of the event dictionary");
    }

    /** The heads of those who say what a cue marks; empty where the word marks no saying. */
    public List<Token> speakers(Sentence sentence, Token cue) {
        return speech.markedBy(sentence, cue).stream().map(Saying::speaker).toList();
    }

    private static Set<String> parties(Frame frame, Cast cast, LocalDate day) {
        return Stream.concat(frame.source().stream(), frame.target().stream())
                .flatMap(head -> cast.parties(frame.sentence(), head, day, Optional.empty()).stream())
                .filter(party -> party.code().isPresent())
                .map(Party::name)
                .collect(Collectors.toSet());
    }

    private static Optional<String> speaker(Frame frame, Cast cast, LocalDate day) {
        return frame.source().stream()
                .flatMap(head -> cast.parties(frame.sentence(), head, day, Optional.empty()).stream())
                .filter(party -> party.code().isPresent())
                .map(Party::name)
                .findFirst();
    }
}
