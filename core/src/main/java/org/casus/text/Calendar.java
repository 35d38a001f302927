package org.casus.text;

import java.util.Set;

/** The nouns of the calendar. */
final class Calendar {

    static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "yesterday",
            "today",
            "tomorrow",
            "tonight",
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "morning",
            "evening",
            "afternoon",
            "night",
            "weekend",
            "spring",
            "summer",
            "autumn",
            "winter",
            "decade",
            "decades",
            "century",
            "hour",
            "hours");

    private Calendar() {}
}
