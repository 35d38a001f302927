package org.casus.event;

import java.util.Optional;
import java.util.Set;
import org.casus.text.Sentence;
import org.casus.text.Token;

/**
 * What somebody says of his own coming deeds is a deed of speech: "Oslo said it would send tents" promises, "Oslo said it would close
 * the strait" threatens, "Oslo said it would not meet them" refuses. The deed itself is its content.
 *
 * @param type the speech act
 * @param cameo its CAMEO code
 * @param because why it is one
 */
record Commitment(EventType type, String cameo, String because) {

    private static final Set<String> COMING = Set.of("will", "would", "'ll", "wo", "shall");
    private static final Set<String> NOT = Set.of("not", "n't", "never");

    /**
     * The commitment that a frame is when its own source says it.
     *
     * @return empty where the frame is of no coming deed, or of one that neither helps nor harms
     */
    static Optional<Commitment> of(Frame frame) {
        Sentence sentence = frame.sentence();
        Token trigger = frame.trigger();
        boolean coming = sentence.children(trigger, "aux").stream().anyMatch(aux -> COMING.contains(aux.lower()));
        boolean conditional = sentence.children(trigger).stream()
                .anyMatch(child -> child.lower().equals("if"));
        if (!coming || conditional) {
            return Optional.empty();
        }
        boolean not = sentence.children(trigger, "advmod").stream().anyMatch(word -> NOT.contains(word.lower()));
        return switch (frame.entry().type().quad()) {
            case 1, 2 -> Optional.of(not ? refusal() : promise());
            case 4 -> not ? Optional.empty() : Optional.of(threat());
            default -> Optional.empty();
        };
    }

    private static Commitment promise() {
        return new Commitment(EventType.AGREE, "030", "its own source says that it will: a promise");
    }

    private static Commitment refusal() {
        return new Commitment(EventType.REJECT, "120", "its own source says that it will not: a refusal");
    }

    private static Commitment threat() {
        return new Commitment(EventType.THREATEN, "130", "its own source says that it will: a threat");
    }
}
