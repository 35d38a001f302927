package org.casus.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.parse.Impression;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * An event as it stands in a sentence: an entry that fits a word, or what the reader sees there, with its sides in the tree.
 *
 * @param entry the entry; one made for the purpose where the reader alone sees the event
 * @param rule who says so, for reasons
 * @param sentence the sentence
 * @param trigger the word
 * @param object the object that the entry asked for, where it did ("held talks")
 * @param source the heads of the source's phrases; empty where there is none
 * @param target the heads of the target's phrases; empty where there is none
 * @param content the head of the content
 * @param how where the sides were found, for reasons
 * @param modes PLOVER modes
 * @param confidence how likely event and type are right, from 0 to 1, by what the reader says; empty where it was not asked
 */
record Frame(
        Entry entry,
        String rule,
        Sentence sentence,
        Token trigger,
        Optional<Token> object,
        List<Token> source,
        List<Token> target,
        Optional<Token> content,
        String how,
        List<String> modes,
        Optional<Double> confidence) {

    Frame {
        source = List.copyOf(source);
        target = List.copyOf(target);
        modes = List.copyOf(modes);
    }

    /**
     * With what the reader sees of the same event and this frame does not.
     *
     * @param other what the reader sees
     * @param score how likely the reader finds the event
     * @param sure the same with only those sides of which it is sure, which come before this frame's
     */
    Frame with(Frame other, Frame sure, double score) {
        List<Token> newSource =
                !sure.source.isEmpty() ? sure.source : source.isEmpty() ? without(other.source, target) : source;
        List<Token> rest = !sure.target.isEmpty() ? sure.target : target.isEmpty() ? other.target : target;
        List<Token> newTarget = without(rest, newSource);
        return new Frame(
                entry,
                rule + " and " + other.rule,
                sentence,
                trigger,
                object,
                newSource,
                newTarget,
                content.or(() -> other.content),
                newSource.equals(source) && newTarget.equals(target) ? how : join(how, other.how),
                modes.isEmpty() ? other.modes : modes,
                Optional.of(Confidence.ofBoth(score)));
    }

    /** With an impression of another type that was not sure enough to overrule it. */
    Frame doubted(Impression seen) {
        return told(", though " + SeenFrames.told(seen), Confidence.ofDoubted(seen.score()));
    }

    /** With the reader seeing no event. Of a saying this tells nothing: the corpus often has its content alone. */
    Frame unseen() {
        return entry.type() == EventType.STATEMENT
                ? told("", Confidence.UNSEEN_SAYING)
                : told(", though the reader sees none", Confidence.UNSEEN);
    }

    private Frame told(String more, double newConfidence) {
        return new Frame(
                entry,
                rule + more,
                sentence,
                trigger,
                object,
                source,
                target,
                content,
                how,
                modes,
                Optional.of(newConfidence));
    }

    /** At the trigger of a frame that it overrules, whose sides it takes where it has none. */
    Frame at(Frame overruled) {
        boolean bare = source.isEmpty() && target.isEmpty();
        return new Frame(
                entry,
                rule + ", not " + overruled.rule,
                sentence,
                overruled.trigger,
                overruled.object,
                bare ? overruled.source : source,
                bare ? overruled.target : target,
                content,
                bare ? overruled.how : how,
                modes,
                Optional.of(Confidence.OVERRULING));
    }

    /** What came of it. */
    Attempt attempt(String outcome) {
        return new Attempt(sentence.words(List.of(trigger)), rule, outcome);
    }

    private static List<Token> without(List<Token> some, List<Token> others) {
        return some.stream().filter(token -> !others.contains(token)).toList();
    }

    private static String join(String one, String other) {
        return Stream.of(one, other).filter(reason -> !reason.isEmpty()).collect(Collectors.joining(", "));
    }
}
