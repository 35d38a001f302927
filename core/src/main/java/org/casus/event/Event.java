package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Party;
import org.casus.cite.ArticleId;
import org.casus.cite.EventId;
import org.casus.cite.PageId;
import org.casus.cite.Words;
import org.casus.place.Place;
import org.casus.speech.Attribution;
import org.casus.speech.Quote;
import org.casus.time.Dating;

/**
 * One thing that somebody did or said to somebody, with the words it was read from and the reasons. The fields are those of the
 * published record.
 *
 * @param id hash of page, trigger, type and sides
 * @param page the page it was read from
 * @param file the path at which the page was met
 * @param article the article
 * @param part the role of the part it stands in ({@code body}, {@code caption}, …)
 * @param sentenceIndex the sentence's place in the article, from 0
 * @param sentence the sentence
 * @param type the type of PLOVER, or STATEMENT
 * @param modes PLOVER modes, lower case; empty where none applies
 * @param contexts PLOVER contexts, lower case; empty where none was seen
 * @param cameo the CAMEO code
 * @param mutual whether the parties did it together; then both lists hold them all
 * @param count how many happenings the row tells of ("three meetings")
 * @param source who did it; empty where the text does not say
 * @param target to whom; empty where there is no recipient
 * @param trigger the words that name the event
 * @param content what a speech act speaks of
 * @param date when it happened
 * @param place where, where the text says
 * @param factuality the writer's stance
 * @param stances what others say of its having happened
 * @param historical whether it is told as background, or ended more than thirty days before the report
 * @param quantities numbers tied to it
 * @param attribution who says so, from the page inward; empty means the writer
 * @param quote the words quoted from its source
 * @param confidence from 0 to 1
 * @param because the rule that coded it and how its sides were found
 */
public record Event(
        EventId id,
        PageId page,
        String file,
        ArticleId article,
        String part,
        int sentenceIndex,
        Words sentence,
        EventType type,
        List<String> modes,
        List<String> contexts,
        String cameo,
        boolean mutual,
        int count,
        List<Party> source,
        List<Party> target,
        Words trigger,
        Optional<Content> content,
        Dating date,
        Optional<Place> place,
        Factuality factuality,
        List<Stance> stances,
        boolean historical,
        List<Quantity> quantities,
        List<Attribution> attribution,
        Optional<Quote> quote,
        double confidence,
        String because) {

    public Event {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        stances = List.copyOf(stances);
        quantities = List.copyOf(quantities);
        attribution = List.copyOf(attribution);
        if (count < 1) {
            throw new IllegalArgumentException("an event tells of at least one happening, not " + count);
        }
    }

    /** This event with those who say so. */
    Event saidBy(List<Attribution> links) {
        return new Event(
                id,
                page,
                file,
                article,
                part,
                sentenceIndex,
                sentence,
                type,
                modes,
                contexts,
                cameo,
                mutual,
                count,
                source,
                target,
                trigger,
                content,
                date,
                place,
                factuality,
                stances,
                historical,
                quantities,
                links,
                quote,
                confidence,
                because);
    }
}
