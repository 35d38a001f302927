package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casus.actor.ActorBook;
import org.casus.event.Event;
import org.casus.event.Voice;
import org.casus.page.Format;
import org.casus.page.Page;
import org.casus.place.Gazetteer;
import org.casus.text.Sentence;

/** The coder with the dictionaries that travel with it, loaded once for all tests. */
public final class Standard {

    private Standard() {}

    private static final class Loaded {
        static final Dictionaries DICTIONARIES = Dictionaries.standard();
        static final Casus CASUS = Casus.with(DICTIONARIES);
        static final Casus RULES = CASUS.by(Voice.RULES);
        static final ActorBook ACTORS = ActorBook.of(DICTIONARIES.files(), Gazetteer.of(DICTIONARIES.files()));
    }

    public static Casus casus() {
        return Loaded.CASUS;
    }

    public static Dictionaries dictionaries() {
        return Loaded.DICTIONARIES;
    }

    public static ActorBook actors() {
        return Loaded.ACTORS;
    }

    public static Page page(String text) {
        return Page.of("story.txt", Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** By the rules alone: what the reader sees besides changes whenever it is taught anew. */
    public static Coding coding(String text) {
        return Loaded.RULES.code(page(text));
    }

    public static List<Event> events(String text) {
        return coding(text).events();
    }

    /** The event of a text that has just one. */
    public static Event event(String text) {
        List<Event> events = events(text);
        assertThat(events).as("the events of: %s", text).hasSize(1);
        return events.get(0);
    }

    public static List<Sentence> sentences(String text) {
        return casus().explain(text).stream().map(Explanation::sentence).toList();
    }

    /** The sentence of a text that has just one. */
    public static Sentence sentence(String text) {
        List<Sentence> sentences = sentences(text);
        assertThat(sentences).as("the sentences of: %s", text).hasSize(1);
        return sentences.get(0);
    }
}
