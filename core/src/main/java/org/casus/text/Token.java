package org.casus.text;

import java.util.Locale;
import java.util.Set;
import org.casus.cite.Span;

/**
 * A word of a sentence with its place in the tree.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the article's text
 * @param form the word as written
 * @param lemma its dictionary form, lower case save for names
 * @param tag its universal part of speech (UPOS of Universal Dependencies 2)
 * @param xpos its part of speech by the Penn Treebank; {@code _} where unknown
 * @param head the index of the word it depends on; -1 for the root
 * @param relation its universal dependency relation to that word, with subtype ({@code nsubj:pass})
 * @param factuality how sure the writer is that what the word tells of happened, from -3 (surely not) to 3 (surely); means something for
 *     verbs and event nouns only
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        String tag,
        String xpos,
        int head,
        String relation,
        double factuality) {

    public boolean isRoot() {
        return head < 0;
    }

    /** Whether the relation is one of these, its subtype aside. */
    public boolean is(String... relations) {
        int colon = relation.indexOf(':');
        String plain = colon < 0 ? relation : relation.substring(0, colon);
        for (String candidate : relations) {
            if (relation.equals(candidate) || plain.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    public boolean isTagged(String... tags) {
        for (String candidate : tags) {
            if (tag.equals(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names a day, month or span of the calendar, and so nobody who acts. */
    public boolean isCalendar() {
        return Calendar.WORDS.contains(lower()) || (isTagged("NUM") && form.matches("(?:19|20)\\d\\d"));
    }

    /**
     * The dictionary forms the word may go back to, small letters, likeliest first: the lemma, the word itself, and what the rules of
     * English spelling allow, since the lemmatizer errs.
     */
    public Set<String> lemmas() {
        return Inflection.lemmas(this);
    }

    /** This word hung under another. */
    Token under(int newHead, String newRelation) {
        return new Token(index, span, form, lemma, tag, xpos, newHead, newRelation, factuality);
    }

    /** This word with another tag. */
    Token tagged(String newTag) {
        return tag.equals(newTag)
                ? this
                : new Token(index, span, form, lemma, newTag, xpos, head, relation, factuality);
    }

    /** This word as the text writes it. */
    Token written(String text) {
        return new Token(index, span, span.of(text), lemma, tag, xpos, head, relation, factuality);
    }

    /** The word in small letters and typewriter signs. */
    public String lower() {
        return Typography.plain(form).toLowerCase(Locale.ROOT);
    }
}
