package org.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.casus.actor.ActorBook;
import org.casus.actor.Adoption;
import org.casus.actor.Cast;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.event.Certainty;
import org.casus.event.EventCoder;
import org.casus.event.EventDictionary;
import org.casus.event.EventLook;
import org.casus.event.Factuality;
import org.casus.event.LookWeights;
import org.casus.event.SentenceCoding;
import org.casus.event.Uncoded;
import org.casus.event.Unplaced;
import org.casus.event.Voice;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.parse.Lemmas;
import org.casus.parse.SentenceParser;
import org.casus.place.Gazetteer;
import org.casus.speech.Cues;
import org.casus.speech.SpeechReading;
import org.casus.text.Article;
import org.casus.text.Cleaner;
import org.casus.text.EnglishReader;
import org.casus.text.FirstLook;
import org.casus.text.NoArticle;
import org.casus.text.PageCleaner;
import org.casus.text.Part;
import org.casus.text.Reach;
import org.casus.text.Reader;
import org.casus.text.ReadingModels;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.DateRange;
import org.casus.time.DayBound;
import org.casus.time.DayLook;
import org.casus.time.PublicationJudge;
import org.casus.time.Published;
import org.casus.time.TimeExpression;
import org.casus.time.TimeFinder;
import org.casus.time.TimexFinder;

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
    private static final String BEYOND = String.format(
            Locale.ROOT, "beyond the first %,d characters of the story, as far as a page is read", Reach.FARTHEST);

    private final Provenance provenance;
    private final Cleaner cleaner;
    private final SentenceParser parser;
    private final Reader thorough;
    private final EventLook look;
    private final Reader reader;
    private final Reader dating;
    private final Voice voice;
    private final ActorBook actors;
    private final PublicationJudge judge;
    private final TimeFinder times;
    private final TimexFinder timexes;
    private final EventCoder coder;
    private final Certainty certainty;

    private Casus(Dictionaries dictionaries) {
        CompletableFuture<ReadingModels> models = CompletableFuture.supplyAsync(ReadingModels::load);
        this.provenance = new Provenance(CODER, dictionaries.digest());
        CompletableFuture<Gazetteer> gazetteer =
                CompletableFuture.supplyAsync(() -> Gazetteer.of(dictionaries.files()));
        EventDictionary words = EventDictionary.of(dictionaries.files());
        this.coder = new EventCoder(words, new SpeechReading(Cues.of(dictionaries.files())));
        this.certainty = new Certainty(words);
        this.cleaner = new PageCleaner();
        this.actors = ActorBook.of(dictionaries.files(), gazetteer.join());
        this.parser = models.join().parser();
        this.thorough = EnglishReader.of(models.join(), FirstLook.THOROUGH);
        this.look = new EventLook(words, Lemmas.standard(), LookWeights.of(Dictionaries.firstLook()));
        this.reader = EnglishReader.of(models.join(), look);
        this.dating = EnglishReader.of(models.join(), new DayLook());
        this.voice = Voice.BOTH;
        this.judge = PublicationJudge.of(dictionaries.files());
        this.times = TimeFinder.of(dictionaries.files());
        this.timexes = TimexFinder.of(dictionaries.files());
    }

    private Casus(Casus other, Reader reader, Voice voice, PublicationJudge judge) {
        boolean all = reader.equals(other.thorough);
        this.provenance = new Provenance(name(voice, all), other.provenance.dictionaries());
        this.cleaner = other.cleaner;
        this.parser = other.parser;
        this.thorough = other.thorough;
        this.look = other.look;
        this.reader = reader;
        this.dating = other.dating;
        this.actors = other.actors;
        this.judge = judge;
        this.times = other.times;
        this.timexes = other.timexes;
        this.voice = voice;
        this.coder = other.coder.by(voice);
        this.certainty = other.certainty;
    }

    private static String name(Voice voice, boolean thorough) {
        return CODER + (voice == Voice.BOTH ? "" : " " + voice.label()) + (thorough ? " thorough" : "");
    }

    /** This coder without its first look: every sentence is read in full. */
    public Casus thorough() {
        return new Casus(this, thorough, voice, judge);
    }

    /** This coder with another voice; {@link Voice#BOTH} is that of a coder by itself. */
    @SuppressWarnings("HidingField") // the one asked for, in place of its own
    public Casus by(Voice voice) {
        return new Casus(this, reader, voice, judge);
    }

    /**
     * This coder on a day: dates of publication that are still to come are rejected on pages that do not tell when they were fetched. Without
     * it, the coder knows no day.
     */
    public Casus on(LocalDate today) {
        return new Casus(this, reader, voice, judge.on(today));
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
        Optional<String> unfit = unfit(article);
        if (unfit.isPresent()) {
            return uncoded(article, unfit.get());
        }
        Reach reach = Reach.of(article);
        Reading reading = read(reader, reach.within());
        List<SentenceCoding> codings = reading.codings();
        List<Uncoded> uncoded = new ArrayList<>(
                codings.stream().flatMap(coding -> coding.uncoded().stream()).toList());
        uncoded.addAll(unread(article));
        reach.beyond().forEach(part -> uncoded.add(uncoded(article, part, BEYOND)));
        return new Coding(
                article,
                reading.published(),
                reading.sentences().size(),
                (int) reading.sentences().stream().filter(Sentence::isParsed).count(),
                codings.stream().flatMap(coding -> coding.events().stream()).toList(),
                uncoded,
                Unplaced.in(codings, reading.cast()));
    }

    /** Reads a text, every sentence in full, and tells how each was coded, in order; empty for a text without sentences to code. */
    public List<Explanation> explain(String text) {
        Page page = Page.of("explained", Format.TEXT, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Reading reading = read(thorough, cleaner.clean(page));
        return reading.codings().stream().map(reading::explain).toList();
    }

    /**
     * The sentences of a page as they are read before anything is coded: those of every coded part, in the order of the text. Empty when
     * there are none or the page is not English.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public List<Sentence> read(Page page) {
        Article article = cleaner.clean(page);
        return article.isEnglish() ? thorough.read(article) : List.of();
    }

    /**
     * Whom words of a page stand for as of the day of its publication: for each stretch of its text the parties of its highest word; empty
     * where no sentence holds the stretch. Every sentence is read in full.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public List<List<Party>> parties(Page page, List<Span> stretches) {
        return parties(page, stretches, (sentence, top) -> List.of(top));
    }

    /**
     * Who says what words of a page mark as said, likewise: for each stretch of its text, which holds a verb of saying or another cue, the
     * parties that speak.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public List<List<Party>> speakers(Page page, List<Span> cues) {
        return parties(page, cues, coder::speakers);
    }

    private List<List<Party>> parties(Page page, List<Span> stretches, BiFunction<Sentence, Token, List<Token>> heads) {
        Article article = cleaner.clean(page);
        List<Sentence> sentences = thorough.read(article);
        Cast cast = Cast.of(actors, sentences, article.filed());
        LocalDate day = published(article, sentences, cast).range().end().orElse(Cast.NO_DAY);
        return stretches.stream()
                .map(stretch -> sentences.stream()
                        .flatMap(sentence -> sentence.top(stretch).stream()
                                .flatMap(top -> heads.apply(sentence, top).stream())
                                .flatMap(head -> cast.parties(sentence, head, day, Optional.empty()).stream()))
                        .toList())
                .toList();
    }

    /**
     * Finds the story of a page.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public Article clean(Page page) {
        return cleaner.clean(page);
    }

    /**
     * When a page was published. What the page carries about itself is asked first; its words are read only where that leaves a doubt and
     * they are English.
     *
     * @throws org.casus.text.UnreadablePageException when the page holds no words
     */
    public Published published(Page page) {
        return published(cleaner.clean(page));
    }

    /** The same of a page that was cleaned. */
    public Published published(Article article) {
        Published carried = judge.judge(article, List.of(), List.of());
        if (!carried.doubt() || !article.isEnglish()) {
            return carried;
        }
        List<Sentence> sentences = dating.read(Reach.of(article).within());
        return published(article, sentences, Cast.of(actors, sentences, article.filed()));
    }

    /** The sentences of an English text, all of it read as one paragraph of a story whatever its lines look like; spans point into it. */
    public List<Sentence> readParagraph(String text) {
        return text.isBlank() ? List.of() : thorough.read(Article.ofParagraph(text));
    }

    /** The finder of expressions of time as TimeML marks them, durations and times of day among them. */
    public TimexFinder timexes() {
        return timexes;
    }

    /** The reader of sentences whose words are known. */
    public SentenceParser parser() {
        return parser;
    }

    /** What a first look decides by. */
    public EventLook firstLook() {
        return look;
    }

    /** What the words around a word tell of whether it happened, for a word that names an event. */
    public Factuality factuality(Sentence sentence, Token word) {
        return certainty.factuality(sentence, word);
    }

    /** What the actor book took from dictionaries of PETRARCH and TABARI, in the order of the files; empty where there are none. */
    public List<Adoption> adoptions() {
        return actors.adoptions();
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

    private Reading read(Reader reader, Article article) {
        List<Sentence> sentences = reader.read(article);
        Cast cast = Cast.of(actors, sentences, article.filed());
        Published published = published(article, sentences, cast);
        List<List<TimeExpression>> found = times(sentences, published);
        return new Reading(sentences, cast, published, found, coder.code(article, sentences, cast, published, found));
    }

    private Published published(Article article, List<Sentence> sentences, Cast cast) {
        List<DayBound> bounds = cast.dayHints().stream()
                .map(hint -> new DayBound(new DateRange(hint.from(), hint.until()), hint.because()))
                .toList();
        return judge.judge(article, sentences, bounds);
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

    /** Why an article is not coded at all. */
    private static Optional<String> unfit(Article article) {
        return article.isEnglish()
                ? NoArticle.reason(article)
                : Optional.of("not English but \"" + article.language() + "\", which is not read yet");
    }

    private Coding uncoded(Article article, String reason) {
        List<Uncoded> uncoded = article.parts().stream()
                .map(part -> uncoded(article, part, part.role().isCoded() ? reason : part.because()))
                .toList();
        return new Coding(article, judge.judge(article, List.of(), List.of()), 0, 0, List.of(), uncoded);
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
