package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself.
 *
 * @param language as the page names it, a language tag
 * @param dates in the order in which they were found
 */
record About(
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> agency,
        Optional<String> language,
        List<DateCandidate> dates) {

    static final About NOTHING = new About(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    About {
        dates = List.copyOf(dates);
    }

    /** This, and where it is silent the other; the dates of both. */
    About or(About other) {
        List<DateCandidate> both = new ArrayList<>(dates);
        both.addAll(other.dates);
        return new About(
                url.or(other::url),
                title.or(other::title),
                outlet.or(other::outlet),
                agency.or(other::agency),
                language.or(other::language),
                both);
    }

    About withoutDates() {
        return new About(url, title, outlet, agency, language, List.of());
    }
}
