package org.casus.cli.eval;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.casus.Casus;
import org.casus.Coding;
import org.casus.actor.Party;
import org.casus.cite.Span;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.page.Page;
import org.casus.parse.SentenceParser;
import org.casus.text.Cleaner;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.Published;
import org.casus.time.TimexFinder;

/**
 * The parts of Casus that gold sets measure. Sets of events ask the coder alone, sets of what is read the others.
 *
 * @param coder codes a page; called by several threads at once
 * @param thorough codes it without a first look, likewise
 * @param cleaner finds the story on a page
 * @param dates judges when a page was published
 * @param pages reads a page into sentences
 * @param parties whom stretches of a page stand for
 * @param speakers who says what the cues at stretches of a page mark
 * @param paragraphs reads a text, all of it one paragraph of a story, into sentences
 * @param parser reads a sentence whose words are known
 * @param times finds expressions of time
 * @param rules what the coder's word lists tell of whether a word of a sentence happened
 */
public record Measured(
        Coder coder,
        Coder thorough,
        Cleaner cleaner,
        Function<Page, Published> dates,
        Function<Page, List<Sentence>> pages,
        BiFunction<Page, List<Span>, List<List<Party>>> parties,
        BiFunction<Page, List<Span>, List<List<Party>>> speakers,
        Function<String, List<Sentence>> paragraphs,
        SentenceParser parser,
        TimexFinder times,
        BiFunction<Sentence, Token, Factuality> rules) {

    public static Measured of(Casus casus) {
        return new Measured(
                casus::code,
                casus.thorough()::code,
                casus::clean,
                casus::published,
                casus::read,
                casus::parties,
                casus::speakers,
                casus::readParagraph,
                casus.parser(),
                casus.timexes(),
                casus::factuality);
    }

    /** The same, with only the most confident event of each page, statements aside; of equals the first. */
    public Measured surest() {
        return new Measured(
                surest(coder),
                surest(thorough),
                cleaner,
                dates,
                pages,
                parties,
                speakers,
                paragraphs,
                parser,
                times,
                rules);
    }

    private static Coder surest(Coder coder) {
        return page -> {
            Coding coding = coder.code(page);
            List<Event> best = coding.events().stream()
                    .filter(event -> event.type() != EventType.STATEMENT)
                    .sorted(Comparator.comparingDouble(Event::confidence).reversed())
                    .limit(1)
                    .toList();
            return new Coding(
                    coding.article(), coding.published(), coding.sentences(), coding.parsed(), best, coding.uncoded());
        };
    }
}
