package org.casus.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Finds who says so: by cue verbs above or beside the words, by "according to", and by "citing" and "quoted … as saying". Immutable; safe for use by several threads. */
public final class SpeechReading {

    private static final Set<String> TIME =
            Set.of("week", "month", "year", "day", "yesterday", "today", "night", "morning");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> CITING = Set.of("cite", "quote");

    private final Cues cues;

    public SpeechReading(Cues cues) {
        this.cues = cues;
    }

    /** Whether a verb marks speech. */
    public boolean isCue(Token verb) {
        return cues.isCue(verb);
    }

    /** Those who say what stands at {@code word}, from the page inward; the word's own saying is none of them. */
    public List<Saying> over(Sentence sentence, Token word) {
        Map<Integer, Saying> found = new LinkedHashMap<>();
        accordingTo(sentence).forEach(saying -> found.put(saying.verb().index(), saying));
        closing(sentence, word).ifPresent(saying -> found.put(saying.verb().index(), saying));
        List<Saying> above = above(sentence, word);
        above.sort(Comparator.comparing(saying -> depth(sentence, saying.verb())));
        cited(sentence).stream()
                .filter(saying ->
                        above.stream().noneMatch(other -> other.speaker().equals(saying.speaker())))
                .forEach(saying -> found.put(saying.verb().index(), saying));
        above.forEach(saying -> found.putIfAbsent(saying.verb().index(), saying));
        return List.copyOf(found.values());
    }

    private List<Saying> above(Sentence sentence, Token word) {
        List<Saying> found = new ArrayList<>();
        Token token = word;
        int steps = 0;
        while (!token.isRoot() && steps++ < sentence.tokens().size()) {
            Token head = sentence.tokens().get(token.head());
            if (token.is("ccomp", "xcomp", "parataxis", "advcl") && cues.isCue(head)) {
                at(sentence, head).ifPresent(found::add);
            }
            token = head;
        }
        return found;
    }

    /** "…, state media reported." at the end of the sentence, wherever the tree has hung it. */
    private Optional<Saying> closing(Sentence sentence, Token word) {
        for (int i = sentence.tokens().size() - 1; i > word.index() + 2; i--) {
            Token verb = sentence.tokens().get(i);
            if (isCiting(verb)) {
                continue;
            }
            if (cues.isCue(verb)) {
                return at(sentence, verb).filter(saying -> closes(sentence, saying, word));
            }
            if (verb.isTagged("VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean closes(Sentence sentence, Saying saying, Token word) {
        int first = sentence.subtree(saying.speaker()).stream()
                .filter(token -> token.index() <= saying.verb().index())
                .map(Token::index)
                .min(Comparator.naturalOrder())
                .orElse(saying.speaker().index());
        return saying.speaker().index() < saying.verb().index()
                && first > word.index()
                && first > 0
                && sentence.tokens().subList(word.index(), saying.speaker().index()).stream()
                        .anyMatch(token -> token.form().matches("[,\"”’]"))
                && saying.verb().index() - first < 12;
    }

    /** The saying of a cue verb; empty where it has no speaker. */
    public Optional<Saying> at(Sentence sentence, Token verb) {
        return speaker(sentence, verb)
                .filter(speaker -> !TIME.contains(speaker.lemma()))
                .map(speaker -> new Saying(speaker, verb, sentence.words(List.of(verb))));
    }

    /** Who speaks by a verb; of "is believed to" nobody does, of "is believed by" those behind it. */
    private Optional<Token> speaker(Sentence sentence, Token verb) {
        if (isPassive(sentence, verb)) {
            return sentence.child(verb, "obl:agent");
        }
        return sentence.child(verb, "nsubj")
                .flatMap(subject -> antecedent(sentence, subject, verb))
                .or(() -> goingOn(sentence, verb))
                .or(() -> sharedSubject(sentence, verb))
                .or(() -> neighbour(sentence, verb));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        boolean bare = verb.is("acl") && sentence.child(verb, "nsubj").isEmpty();
        return verb.xpos().equals("VBN")
                && (bare || sentence.child(verb, "aux:pass").isPresent());
    }

    /** The noun that a relative pronoun stands for: "the minister, who warned"; else the subject itself. */
    private static Optional<Token> antecedent(Sentence sentence, Token subject, Token verb) {
        boolean relative = RELATIVE.contains(subject.lower()) && verb.is("acl:relcl");
        return relative ? sentence.head(verb) : Optional.of(subject);
    }

    /** "…, Reyes told the council, adding that …": who spoke just before, whatever the tree has the participle belong to. */
    private Optional<Token> goingOn(Sentence sentence, Token verb) {
        if (!verb.lower().equals("adding")) {
            return Optional.empty();
        }
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token earlier = sentence.tokens().get(i);
            Optional<Token> subject = sentence.child(earlier, "nsubj");
            if (cues.isCue(earlier) && earlier.isTagged("VERB") && subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /**
     * The chain of sayings that a word marks, be it a verb or part of "according to", from the page inward: with a verb's own speaker come
     * those whom the sentence cites.
     */
    public List<Saying> markedBy(Sentence sentence, Token cue) {
        List<Saying> chain = new ArrayList<>(accordingTo(sentence));
        if (chain.stream().noneMatch(saying -> saying.cue().span().overlaps(cue.span()))) {
            at(sentence, cue).ifPresent(chain::add);
        }
        cited(sentence).forEach(chain::add);
        return List.copyOf(chain);
    }

    /** Whom a participle cites: "…, citing officials", "quoted the minister as saying". */
    private static List<Saying> cited(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(verb -> isCiting(verb)
                        || CITING.contains(verb.lemma()) && verb.isTagged("VERB") && isQuotedSaying(sentence, verb))
                .flatMap(verb -> source(sentence, verb).stream()
                        .map(source -> new Saying(source, verb, sentence.words(List.of(verb)))))
                .toList();
    }

    /** Whom a verb cites: its object; the noun that "citing" leads like a preposition; the one before "as saying". */
    private static Optional<Token> source(Sentence sentence, Token verb) {
        return sentence.child(verb, "obj")
                .or(() -> verb.is("case") ? sentence.head(verb) : Optional.empty())
                .or(() -> sentence.children(verb, "nsubj", "obl").stream()
                        .filter(noun -> noun.index() > verb.index())
                        .filter(noun -> sentence.child(noun, "case").isEmpty())
                        .findFirst())
                .filter(noun -> noun.isTagged("NOUN", "PROPN", "PRON"));
    }

    private static boolean isCiting(Token verb) {
        return verb.lower().equals("citing");
    }

    private static boolean isQuotedSaying(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .skip(verb.index() + 1L)
                .limit(12)
                .anyMatch(token -> token.lower().equals("as"));
    }

    /** "welcomed the vote, saying …": who welcomed it; "quoted the minister as saying …": the minister. */
    private static Optional<Token> sharedSubject(Sentence sentence, Token verb) {
        Optional<Token> quoted = sentence.child(verb, "mark")
                .filter(mark -> mark.lower().equals("as"))
                .flatMap(mark -> sentence.head(verb))
                .filter(quoting -> CITING.contains(quoting.lemma()))
                .flatMap(quoting -> source(sentence, quoting));
        if (quoted.isPresent()) {
            return quoted;
        }
        Optional<Token> outside = outside(sentence, verb);
        if (outside.isPresent()) {
            return outside;
        }
        Token at = verb;
        while (at.is("advcl", "conj", "xcomp", "acl") && !at.isRoot()) {
            at = sentence.tokens().get(at.head());
            Optional<Token> subject = sentence.child(at, "nsubj");
            if (at.isTagged("NOUN", "PROPN")) {
                return Optional.of(at);
            }
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /**
     * The subject of the clause around the one that a participle behind a comma seems to hang on, where that is only told of: "praised the
     * fact that …, saying".
     */
    private static Optional<Token> outside(Sentence sentence, Token verb) {
        boolean apart = verb.xpos().equals("VBG")
                && verb.index() > 0
                && sentence.tokens().get(verb.index() - 1).form().equals(",");
        Optional<Token> told = sentence.head(verb).filter(head -> apart && head.is("ccomp", "acl"));
        Optional<Token> above = told.flatMap(sentence::head);
        while (above.isPresent() && !above.get().isTagged("VERB")) {
            above = above.flatMap(sentence::head);
        }
        return above.flatMap(around -> sentence.child(around, "nsubj"));
    }

    /** The noun right before the verb, where the tree has lost its subject. */
    private static Optional<Token> neighbour(Sentence sentence, Token verb) {
        if (verb.index() == 0) {
            return Optional.empty();
        }
        Token before = sentence.tokens().get(verb.index() - 1);
        return before.isTagged("NOUN", "PROPN", "PRON") && !before.is("nmod:poss")
                ? Optional.of(before)
                : Optional.empty();
    }

    private static List<Saying> accordingTo(Sentence sentence) {
        List<Saying> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).lower().equals("according")
                    && tokens.get(i + 1).lower().equals("to")) {
                Token according = tokens.get(i);
                List<Token> cue = tokens.subList(i, i + 2);
                nounBehind(tokens, i + 2)
                        .map(noun -> new Saying(noun, according, sentence.words(cue)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The highest noun of the phrase that begins here. */
    private static Optional<Token> nounBehind(List<Token> tokens, int start) {
        Optional<Token> last = Optional.empty();
        for (int i = start; i < Math.min(tokens.size(), start + 12); i++) {
            Token token = tokens.get(i);
            if (token.isTagged("NOUN", "PROPN", "PRON")) {
                last = Optional.of(token);
            } else if (!token.isTagged("DET", "ADJ", "NUM", "PART", "VERB", "CCONJ")
                    || last.isPresent() && token.isTagged("VERB")) {
                break;
            }
        }
        return last.map(noun -> top(tokens, noun, start));
    }

    private static Token top(List<Token> tokens, Token noun, int start) {
        Token top = noun;
        while (!top.isRoot() && top.head() >= start && tokens.get(top.head()).isTagged("NOUN", "PROPN", "PRON")) {
            top = tokens.get(top.head());
        }
        return top;
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        Token at = token;
        while (!at.isRoot() && depth < sentence.tokens().size()) {
            at = sentence.tokens().get(at.head());
            depth++;
        }
        return depth;
    }
}
