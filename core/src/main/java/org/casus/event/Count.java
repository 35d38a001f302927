package org.casus.event;

import java.util.List;
import java.util.Locale;
import org.casus.text.Token;

/** How many happenings a row tells of: "three meetings". */
final class Count {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Count() {}

    /** The number before the event's noun; 1 where there is none, or where the number counts things ("released two men"). */
    static int of(Frame frame, FrameFinder finder) {
        Token noun = frame.object().orElse(frame.trigger());
        if (!noun.isTagged("NOUN") || !finder.isEvent(noun)) {
            return 1;
        }
        return frame.sentence().children(noun, "nummod").stream()
                .mapToInt(number -> value(number.form().toLowerCase(Locale.ROOT)))
                .filter(value -> value > 0)
                .findFirst()
                .orElse(1);
    }

    private static int value(String number) {
        int word = WORDS.indexOf(number);
        return word >= 0 ? word + 1 : number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 0;
    }
}
