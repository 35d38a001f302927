package org.casus.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.text.Role;
import org.casus.text.Sentence;
import org.casus.text.Token;
import org.casus.time.Dating;
import org.casus.time.Granularity;
import org.casus.time.TimeExpression;

/** Headings tell in short what the text below them tells with its day: the first sentence of the section with the same words dates them. */
record Headings(List<Sentence> sentences, List<List<TimeExpression>> times) {

    /** How many content words a sentence shares with the heading that it spells out. */
    private static final int SHARED = 2;

    /**
     * The days of what a title or subhead tells first of all, by the section below it; empty for what is only spoken of in it ("denies
     * shelling"), for other sentences, and where no sentence has its words.
     */
    Optional<Dating> dating(Frame frame) {
        Sentence heading = frame.sentence();
        Role role = heading.part().role();
        boolean headed = role == Role.SUBHEAD || role == Role.TITLE;
        if (!headed || !frame.trigger().isRoot()) {
            return Optional.empty();
        }
        Set<String> words = content(heading);
        return sentences.stream()
                .filter(sentence ->
                        sentence.index() > heading.index() && sentence.part().role() == Role.BODY)
                .takeWhile(sentence -> isOfSection(heading, sentence))
                .filter(sentence -> shared(words, sentence) >= SHARED)
                .flatMap(sentence -> dating(words, sentence).stream())
                .findFirst();
    }

    private boolean isOfSection(Sentence heading, Sentence sentence) {
        return sentences.stream()
                .filter(other -> other.index() > heading.index() && other.index() < sentence.index())
                .noneMatch(other -> other.part().role() == Role.SUBHEAD);
    }

    private Optional<Dating> dating(Set<String> words, Sentence sentence) {
        List<TimeExpression> own = times.get(sentence.index()).stream()
                .filter(time -> time.granularity() != Granularity.APPROXIMATE)
                .filter(time ->
                        time.range().start().isPresent() && time.range().end().isPresent())
                .toList();
        return sentence.tokens().stream()
                .filter(token -> token.isTagged("VERB", "NOUN") && words.contains(token.lemma()))
                .sorted(Comparator.comparing((Token token) -> !token.isTagged("VERB")))
                .flatMap(token -> ClauseDates.of(sentence, token, own).stream())
                .findFirst()
                .map(time -> EventDater.because(
                        EventDater.dating(time), "as the sentence below the heading that spells it out"));
    }

    private static long shared(Set<String> words, Sentence sentence) {
        return content(sentence).stream().filter(words::contains).count();
    }

    private static Set<String> content(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.isTagged("VERB", "NOUN"))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }
}
