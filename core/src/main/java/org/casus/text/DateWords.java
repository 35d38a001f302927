package org.casus.text;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the words at a date and the names of the elements it stands in say of it, in the languages of many pages. */
final class DateWords {

    /** No page means what stands farther above than this. */
    private static final int DEEPEST = 200;

    private static final Pattern DATED = Pattern.compile(
            "(?i)date|publi|posted|time|stamp|byline|datum|fecha|created|pubtime|meta|author|info|issued|fecha|data-|entry-header|subtitle");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)comment|related|teaser|sidebar|side-bar|widget|recent|(?<!post-|entry-|article-|post_)footer|archive|calendar|popular|recommend|most-?read|more-|reply"
                    + "|trackback|slider|carousel|ticker|copyright|event|menu|toolbar|latest|wm-ipp|leserbrief|weather|promo|list-?item");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iU)\\b(published|posted|created|written|issued|date|released|datum|veröffentlicht|veroeffentlicht|erstellt|erschienen|geschrieben"
                    + "|eingestellt|verfasst|pressemitteilung vom|meldung vom|stand|(?:artikel|beitrag|eintrag) wurde|publié|publie|mis en ligne|pubblicato|publicado|fecha|gepubliceerd|geplaatst"
                    + "|opublikowano|publikováno|közzétéve|publicerad|udgivet|publisert|julkaistu|yayınlan|dipublikasi|опубликован)");
    private static final Pattern CHANGED = Pattern.compile(
            "(?iU)(\\b(last edited|updated?|modified|changed|revised|edited|geändert|änderung|aktualisiert|bearbeitet|mis à jour|modifié"
                    + "|aggiornato|actualizado|zuletzt|bijgewerkt)\\b|обновлен)");

    private DateWords() {}

    /** Whether words call a date that of publication: "posted", "veröffentlicht". */
    static boolean isLabelled(String words) {
        return LABELLED.matcher(words).find();
    }

    /** Whether words call a date that of a change: "updated", "geändert". */
    static boolean isChanged(String words) {
        return CHANGED.matcher(words).find();
    }

    /** Whether an element is called as those that hold dates of publication are, or stands in one. */
    static boolean isDated(Element element) {
        Element above = element.parent();
        return DATED.matcher(name(element)).find()
                || above != null && DATED.matcher(name(above)).find();
    }

    /** Whether an element stands in one that is called a part of the page beside its story: comments, lists of other stories. */
    static boolean isElsewhere(Element element) {
        int level = 0;
        for (Element at = element; at != null && !at.normalName().equals("body") && level < DEEPEST; at = at.parent()) {
            level++;
            if (ELSEWHERE.matcher(name(at)).find() && !at.normalName().equals("main")) {
                return true;
            }
        }
        return false;
    }

    private static String name(Element element) {
        return element.className() + " " + element.id();
    }
}
