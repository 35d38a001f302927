package org.casus.event;

import java.util.Optional;
import org.casus.event.Certainty.Judgement;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** What the word above an event makes of it: "planned to", "failed to", "no evidence that", "would" said of it. Immutable. */
final class StanceGovernors {

    private final EventDictionary words;
    private final StanceMarks marks;

    StanceGovernors(EventDictionary words, StanceMarks marks) {
        this.words = words;
        this.marks = marks;
    }

    /** An event below a word. */
    private record Link(Sentence sentence, Token token, Token head) {

        /** "met, and agree": a bare verb that shares the "to" of another. */
        boolean isBare() {
            return token.is("conj")
                    && token.isTagged("VERB")
                    && token.lower().equals(token.lemma())
                    && !token.lower().endsWith("ed")
                    && !head.lower().equals(head.lemma());
        }

        boolean isClause() {
            return isBare() || token.is("xcomp", "ccomp", "advcl", "acl", "csubj");
        }

        boolean isInfinitive() {
            return isBare()
                    || sentence.children(token).stream()
                            .anyMatch(child -> child.lower().equals("to")
                                    && child.isTagged("PART")
                                    && child.index() < token.index());
        }

        boolean isPhrase() {
            return token.is("obj", "obl", "nmod", "nsubj:pass");
        }
    }

    /** What {@code head} makes of the event that hangs on it; empty where nothing. */
    Optional<Judgement> of(Sentence sentence, Token token, Token head) {
        Link link = new Link(sentence, token, head);
        if (token.is("nsubj", "csubj")) {
            return StanceMarks.leavingOpen(sentence, head)
                    .flatMap(auxiliary -> Judgement.by(Factuality.HYPOTHETICAL, auxiliary))
                    .map(Judgement::unlessRead);
        }
        if (token.is("acl:relcl") || !(link.isClause() || link.isPhrase())) {
            return Optional.empty();
        }
        return denied(link)
                .or(() -> negated(link))
                .or(() -> reported(link))
                .or(() -> wished(link))
                .or(() -> meant(link));
    }

    private Optional<Judgement> denied(Link link) {
        Token head = link.head();
        return words.governs("denying", head)
                ? Optional.of(new Judgement(Factuality.POSSIBLE, "\"" + head.form() + "\"", Optional.of(head)))
                : Optional.empty();
    }

    /** "failed to", "a failure to", "no evidence that", "did not believe that", "ruled out". */
    private Optional<Judgement> negated(Link link) {
        Token head = link.head();
        boolean failed = words.governs("negating", head)
                || (words.governs("negating-noun", head) && !link.token().is("obl"));
        boolean unbelieved = link.token().is("acl", "ccomp")
                && (words.governs("proof", head) || words.governs("believing", head))
                && marks.negation(link.sentence(), head).isPresent();
        boolean excluded = link.token().is("obj")
                && head.lemma().equals("rule")
                && link.sentence().children(head, "compound:prt").stream()
                        .anyMatch(child -> child.lower().equals("out"))
                && marks.negation(link.sentence(), head).isEmpty();
        return failed || unbelieved || excluded ? Judgement.by(Factuality.NEGATED, head) : Optional.empty();
    }

    /** "is said to have", "is believed to have", "claims that", "rumours that". */
    private Optional<Judgement> reported(Link link) {
        Token head = link.head();
        boolean passive = link.sentence().child(head, "aux:pass", "nsubj:pass").isPresent();
        boolean passedOn = link.isInfinitive() && passive && words.governs("hearsay-passive", head);
        boolean supposed = words.governs("hearsay", head)
                && (link.isInfinitive() || link.token().lower().endsWith("ing"));
        boolean claimed = words.governs("claiming", head)
                && head.isTagged("VERB")
                && link.token().is("ccomp");
        boolean rumoured = words.governs("hearsay-noun", head)
                && head.isTagged("NOUN")
                && link.token().is("acl", "ccomp");
        return link.isClause() && (passedOn || supposed || claimed || (rumoured && !link.isInfinitive()))
                ? Judgement.by(Factuality.REPORTED, head)
                : Optional.empty();
    }

    private Optional<Judgement> wished(Link link) {
        Token head = link.head();
        boolean verb = words.governs("wishing", head)
                && head.isTagged("VERB")
                && (link.isInfinitive() || link.isPhrase() || link.token().is("ccomp"));
        boolean noun = words.governs("wishing-noun", head)
                && head.isTagged("NOUN")
                && !link.token().is("obl");
        return verb || noun ? Judgement.by(Factuality.HYPOTHETICAL, head) : Optional.empty();
    }

    /** What is tried, planned or done for; "no plans to" is none of it. */
    private Optional<Judgement> meant(Link link) {
        Token head = link.head();
        boolean planned = words.governs("planning", head) || words.governs("planning-noun", head);
        boolean tried = words.governs("attempting", head);
        if (link.isInfinitive() && (planned || tried)) {
            boolean none = head.isTagged("NOUN")
                    && marks.negation(link.sentence(), head).isPresent();
            Factuality meant = tried ? Factuality.POSSIBLE : Factuality.FUTURE;
            return Judgement.by(none ? Factuality.NEGATED : meant, head).map(Judgement::unlessRead);
        }
        boolean purpose = link.isInfinitive() && link.token().is("advcl", "acl");
        return purpose
                ? Optional.of(new Judgement(
                                Factuality.FUTURE,
                                "a purpose: \"to " + link.token().form() + "\"")
                        .unlessRead())
                : Optional.empty();
    }
}
