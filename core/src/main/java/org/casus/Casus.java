package org.casus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorBook;
import org.casus.actor.Cast;
import org.casus.cite.Words;
import org.casus.event.EventCoder;
import org.casus.event.EventDictionary;
import org.casus.event.SentenceCoding;
import org.casus.event.Uncoded;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.speech.Cues;
import org.casus.speech.SpeechReading;
import org.casus.text.Article;
import org.casus.text.Cleaner;
import org.casus.text.EnglishReader;
import org.casus.text.PageCleaner;
import org.casus.text.Part;
import org.casus.text.Reader;
import org.casus.text.Sentence;
import org.casus.time.DateRange;
import org.casus.time.DayBound;
import org.casus.time.PublicationJudge;
import org.casus.time.Published;
import org.casus.time.TimeExpression;
import org.casus.time.TimeFinder;

/**
 * The coder: takes a page and returns what happened in it. Safe for use by several threads.
 *
 * {@snippet :
 * Casus casus = Casus.standard();
 * Page page = Page.of("story.txt", Format.TEXT, "Norway condemned the raid on Monday.".getBytes(UTF_8));
 * List<Event> events = casus.code(page).events();
 * }
 */
public final class Casus {

    private static final String CODER = "casus 0.1.0";

    private final Provenance provenance;
    private final Cleaner cleaner;
    private final Reader reader;
    private final ActorBook actors;
    private final PublicationJudge judge;
    private final TimeFinder times;
    private final EventCoder coder;

    private Casus(Dictionaries dictionaries) {
        this.provenance = new Provenance(CODER, dictionaries.digest());
        this.actors = ActorBook.of(dictionaries.files());
        this.coder = new EventCoder(
                EventDictionary.of(dictionaries.files()), new SpeechReading(Cues.of(dictionaries.files())));
        this.cleaner = new PageCleaner();
        this.reader = EnglishReader.standard(actors.openingWords());
        this.judge = new PublicationJudge();
        this.times = new TimeFinder();
    }

    /** The coder with the dictionaries that travel with it. */
    public static Casus standard() {
        return with(Dictionaries.standard());
    }

    /**
     * The coder with these dictionaries; loading takes about a second.
     *
     * @throws org.casus.cite.DictionaryException when a dictionary line does not fit
     */
    public static Casus with(Dictionaries dictionaries) {
        return new Casus(dictionaries);
    }

    /**
     * Codes a page. Equal pages give equal codings.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public Coding code(Page page) {
        Article article = cleaner.clean(page);
        if (!isEnglish(article)) {
            return uncoded(article);
        }
        Reading reading = read(article);
        List<SentenceCoding> codings = reading.codings();
        List<Uncoded> uncoded = new ArrayList<>(
                codings.stream().flatMap(coding -> coding.uncoded().stream()).toList());
        uncoded.addAll(unread(article));
        return new Coding(
                article,
                reading.published(),
                reading.sentences().size(),
                codings.stream().flatMap(coding -> coding.events().stream()).toList(),
                uncoded);
    }

    /** Reads a text and tells how each of its sentences was coded, in order; empty for a text without sentences to code. */
    public List<Explanation> explain(String text) {
        Page page = Page.of("explained", Format.TEXT, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Reading reading = read(cleaner.clean(page));
        return reading.codings().stream().map(reading::explain).toList();
    }

    public Provenance provenance() {
        return provenance;
    }

    /** An article as far as it was read. */
    private record Reading(
            List<Sentence> sentences,
            Cast cast,
            Published published,
            List<List<TimeExpression>> times,
            List<SentenceCoding> codings) {

        Explanation explain(SentenceCoding coding) {
            Sentence sentence = coding.sentence();
            return new Explanation(
                    sentence,
                    cast.named(sentence, published.range().end().orElse(Cast.NO_DAY)),
                    times.get(sentence.index()),
                    coding.attempts(),
                    coding.events(),
                    coding.uncoded());
        }
    }

    private Reading read(Article article) {
        List<Sentence> sentences = reader.read(article);
        Cast cast = Cast.of(actors, sentences);
        List<DayBound> bounds = cast.dayHints().stream()
                .map(hint -> new DayBound(new DateRange(hint.from(), hint.until()), hint.because()))
                .toList();
        Published published = judge.judge(article, sentences, bounds);
        List<List<TimeExpression>> found = times(sentences, published);
        return new Reading(sentences, cast, published, found, coder.code(article, sentences, cast, published, found));
    }

    /** The expressions of each sentence; the last one before it is what "the day before" goes back to. */
    private List<List<TimeExpression>> times(List<Sentence> sentences, Published published) {
        List<List<TimeExpression>> found = new ArrayList<>();
        Optional<DateRange> anchor = Optional.empty();
        for (Sentence sentence : sentences) {
            List<TimeExpression> expressions = times.find(sentence, published.range(), anchor);
            found.add(expressions);
            if (!expressions.isEmpty()) {
                anchor = Optional.of(expressions.get(expressions.size() - 1).range());
            }
        }
        return found;
    }

    private static boolean isEnglish(Article article) {
        return article.language().startsWith("en") || article.language().equals("und");
    }

    private static Coding uncoded(Article article) {
        String reason = "not English but \"" + article.language() + "\", which is not read yet";
        List<Uncoded> uncoded = article.parts().stream()
                .map(part -> uncoded(article, part, part.role().isCoded() ? reason : part.because()))
                .toList();
        return new Coding(
                article,
                new Published(DateRange.open(), List.of("the page was not read"), true),
                0,
                List.of(),
                uncoded);
    }

    /** The parts that hold no sentences of the story, each with the reason for its role. */
    private static List<Uncoded> unread(Article article) {
        return article.parts().stream()
                .filter(part -> !part.role().isCoded())
                .map(part -> uncoded(article, part, part.role().label() + ": " + part.because()))
                .toList();
    }

    private static Uncoded uncoded(Article article, Part part, String reason) {
        return new Uncoded(article.page(), part.role().label(), -1, Words.of(article.text(), part.span()), reason);
    }
}
