package org.casus.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.actor.ActorCode;
import org.casus.actor.Party;
import org.casus.cite.ArticleId;
import org.casus.cite.EventId;
import org.casus.cite.PageId;
import org.casus.cite.Span;
import org.casus.cite.Words;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Impressions;
import org.casus.text.Part;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.DateRange;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.Relation;

/** Records made by hand, all over one sentence. */
public final class Sample {

    public static final String TEXT = "Chile accused Peru of delays on Tuesday.";

    public static final Party CHILE = party("CHL", "chile", "Chile");
    public static final Party PERU = party("PER", "peru", "Peru");

    private Sample() {}

    /** An actor of the book whose words stand in the sentence, or at its beginning where they do not. */
    public static Party party(String code, String actor, String name) {
        int begin = Math.max(0, TEXT.indexOf(name));
        Words words = new Words(name, new Span(begin, begin + name.length()));
        return new Party(Optional.of(new ActorCode(code)), Optional.of(actor), name, words, "a country's name");
    }

    public static Words words(String text) {
        int begin = TEXT.indexOf(text);
        return Words.of(TEXT, new Span(begin, begin + text.length()));
    }

    public static Event event(EventType type, boolean mutual, List<Party> source, List<Party> target) {
        return event(type, mutual, source, target, Factuality.ACTUAL);
    }

    public static Event event(
            EventType type, boolean mutual, List<Party> source, List<Party> target, Factuality factuality) {
        PageId page = PageId.ofBytes(new byte[] {1});
        return new Event(
                EventId.of(page, words("accused").span(), type.name(), List.of(), List.of()),
                page,
                "page.txt",
                ArticleId.of(page, TEXT),
                "body",
                0,
                words(TEXT),
                type,
                List.of(),
                List.of(),
                "112",
                mutual,
                1,
                source,
                target,
                words("accused"),
                Optional.empty(),
                date(),
                Optional.empty(),
                factuality,
                List.of(),
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                0.9,
                "accuse (verb): subject is source, object is target");
    }

    public static Dating date() {
        return new Dating(
                DateRange.day(LocalDate.of(2023, 5, 2)),
                Relation.WITHIN,
                Granularity.DAY,
                Optional.of(words("on Tuesday")),
                List.of("the Tuesday before the report"));
    }

    public static Sentence sentence() {
        Words all = words(TEXT);
        return new Sentence(
                0,
                new Part(Role.BODY, all.span(), "a paragraph"),
                all,
                List.of(
                        token(0, "Chile", "Chile", "PROPN", 1, "nsubj"),
                        token(1, "accused", "accuse", "VERB", -1, "root"),
                        token(2, "Peru", "Peru", "PROPN", 1, "obj"),
                        token(3, "of", "of", "ADP", 4, "case"),
                        token(4, "delays", "delay", "NOUN", 1, "obl"),
                        token(5, "on", "on", "ADP", 6, "case"),
                        token(6, "Tuesday", "Tuesday", "PROPN", 1, "obl"),
                        token(7, ".", ".", "PUNCT", 1, "punct")),
                List.of(),
                Impressions.NONE,
                true);
    }

    private static Token token(int index, String form, String lemma, String tag, int head, String relation) {
        return new Token(index, words(form).span(), form, lemma, tag, "_", head, relation, 0);
    }
}
