package org.casus.time;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.casus.text.FirstLook;

/**
 * A first look for the day of publication alone: what deserves reading names a weekday or counts the years since a day. Names, offices and
 * years are found in words that were not read as well. Safe for use by several threads.
 */
public final class DayLook implements FirstLook {

    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:" + Spelling.WEEKDAY + ")\\b|\\b\\d+(?:st|nd|rd|th)\\b|\\banniversary\\b|\\bbirthday\\b");

    @Override
    public BitSet worthReading(List<String> sentences) {
        BitSet worth = new BitSet(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            worth.set(i, TELLING.matcher(sentences.get(i)).find());
        }
        return worth;
    }
}
