package org.casus.time;

import java.util.List;

/**
 * When a page was published, as judged.
 *
 * @param range the day, or the interval where the day cannot be told; open on both sides where nothing is known
 * @param because the reasons in words, the decisive one first
 * @param doubt whether a careful reader would check it
 */
public record Published(DateRange range, List<String> because, boolean doubt) {

    public Published {
        because = List.copyOf(because);
    }
}
