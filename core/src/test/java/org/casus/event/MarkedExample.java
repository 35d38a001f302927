package org.casus.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A dictionary entry's example with its marks taken out.
 *
 * @param text the sentence
 * @param source the words marked {@code {S …}}
 * @param target the words marked {@code {T …}}
 * @param trigger the words between stars
 */
record MarkedExample(String text, List<String> source, List<String> target, String trigger) {

    private static final Pattern MARK = Pattern.compile("\\{([ST]) ([^{}]*)}|\\*([^*]+)\\*");

    static MarkedExample parse(String marked) {
        List<String> source = new ArrayList<>();
        List<String> target = new ArrayList<>();
        String trigger = "";
        StringBuilder text = new StringBuilder();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            String words = matcher.group(3) == null ? matcher.group(2) : matcher.group(3);
            if (matcher.group(3) != null) {
                trigger = words;
            } else {
                (matcher.group(1).equals("S") ? source : target).add(words);
            }
            matcher.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return new MarkedExample(matcher.appendTail(text).toString(), source, target, trigger);
    }
}
