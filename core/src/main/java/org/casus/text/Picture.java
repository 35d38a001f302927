package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the description of a picture, made for those who cannot see it, from a sentence of the story. Scraped text carries such
 * descriptions as lines of their own, mostly right before the picture's caption. Nothing of the story may be lost to this, so a
 * line must show several signs, and none of what stories are made of: speech, reports, days.
 */
final class Picture {

    private static final int ENOUGH = 4;
    private static final int MOST_WORDS = 40;
    private static final int LEAST_WORDS = 5;

    private static final Pattern STORY = pattern(
            "[\"“”]|\\b(said|says|told|tells|according|announced|reported|added|warned|accused?|"
                    + "vowed|claimed|denied|will|would|yesterday|today|last (week|month|year)|on (mon|tues|wednes|thurs|fri|satur|sun)day)\\b");
    private static final Pattern PAST = pattern("\\b(was|were|had|did|has|have)\\b");
    private static final Pattern PRESENT =
            pattern("\\b(gives?|gestures?|waves?|walks?|stands?|sits?|holds?|looks?|watch(es)?|wears?|"
                    + "smiles?|shakes?|poses?|speaks?|points?|marche?s?|carr(y|ies)|rides?|stares?|leans?|claps?|salutes?|hugs?|embraces?|"
                    + "gathers?|raises?|kneels?|drives?|flies|burns?|rises?|(is|are) (seen|pictured|shown|standing|sitting|walking|"
                    + "holding|wearing|speaking|looking|waving)|can be seen)\\b");
    private static final Pattern POSTURE = pattern(
            "\\b(standing|sitting|seated|wearing|dressed|holding|waving|smiling|walking|kneeling|"
                    + "surrounded by|side by side|hand ?shakes?|shak(e|ing) hands|arm in arm|with (his|her|their) (arms?|hands?|back|fists?))\\b");
    private static final Pattern CLOTHING =
            pattern("\\b(suits?|shirts?|ties?|uniforms?|jackets?|coats?|hats?|helmets?|masks?|"
                    + "dress|robes?|scar(f|ves)|sunglasses|glasses|boots|hoodies?|vests?|fatigues|camouflage)\\b");
    private static final Pattern SETTING = pattern(
            "\\b(in front of|next to|beside|behind (him|her|them|a|an|the)|in the background|"
                    + "in the foreground|against a|on a (stage|screen|bench|sofa|couch|street|table|chair|horse)|tv screen|television screen|"
                    + "big screen|podium|lectern|microphones?|flags?|chairs?|desk|steps of|close[- ]?up|aerial view|a crowd of)\\b");
    private static final Pattern PLAIN_LOOK =
            pattern("^(an? |the )?(black[- ]and[- ]white )?(photo|image|picture|photograph|portrait|"
                    + "close[- ]?up|aerial (view|shot|photo)|graphic|map|screenshot|composite|headshot|silhouette)s? (image |picture )?"
                    + "(of|shows?|showing|taken)\\b");
    private static final Pattern COLOURS =
            pattern("\\b(red|yellow|blue|green|white|black|brown|grey|gray|dark|orange|pink)\\b");

    private Picture() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Why a line is the description of a picture; empty when it is not.
     *
     * @param sitsOnCaption whether it stands right on top of a line that may be a caption, without an empty line between
     * @param beforeCredit whether the line below ends with a picture's credit
     */
    static Optional<String> reason(Line line, boolean sitsOnCaption, boolean beforeCredit) {
        String text = line.text();
        int words = line.words();
        boolean placed = beforeCredit || sitsOnCaption;
        if (words < LEAST_WORDS
                || words > MOST_WORDS
                || !placed && isSentence(line)
                || STORY.matcher(text).find()) {
            return Optional.empty();
        }
        List<String> signs = new ArrayList<>();
        int score = 0;
        score += sign(beforeCredit, 2, "stands before a credited caption", signs);
        score += sign(sitsOnCaption, 1, "sits on the line below", signs);
        score += sign(!line.endsSentence(), 1, "no full stop", signs);
        score += sign(PLAIN_LOOK.matcher(text).find(), 3, "says that it is a picture", signs);
        int looks = sign(POSTURE.matcher(text).find(), 1, "posture", signs)
                + sign(CLOTHING.matcher(text).find(), 1, "clothing", signs)
                + sign(SETTING.matcher(text).find(), 1, "setting", signs)
                + sign(COLOURS.matcher(text).results().count() >= 2, 1, "colours", signs);
        score += looks;
        score += sign(PRESENT.matcher(text).find() && !PAST.matcher(text).find(), 1, "told as seen", signs);
        boolean enough = placed ? score >= ENOUGH && looks + (beforeCredit ? 1 : 0) > 0 : score > ENOUGH && looks > 1;
        return enough ? Optional.of("a picture's description: " + String.join(", ", signs)) : Optional.empty();
    }

    /** What stands for itself, ends as a sentence does and does not begin with what it is a picture of, cannot show enough signs. */
    private static boolean isSentence(Line line) {
        return line.endsSentence() && !PLAIN_LOOK.matcher(line.text()).lookingAt();
    }

    private static int sign(boolean shown, int weight, String name, List<String> signs) {
        if (shown) {
            signs.add(name);
        }
        return shown ? weight : 0;
    }
}
