package org.casus.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.text.Part;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Which words of an article stand within double quotation marks; a quotation ends with its paragraph at the latest. */
final class Quoted {

    private final Map<Integer, Set<Integer>> words = new HashMap<>();

    private Quoted() {}

    static Quoted in(List<Sentence> sentences) {
        Quoted quoted = new Quoted();
        boolean open = false;
        Part part = sentences.isEmpty() ? null : sentences.get(0).part();
        for (Sentence sentence : sentences) {
            open &= sentence.part().equals(part);
            part = sentence.part();
            Set<Integer> inside = new HashSet<>();
            for (Token token : sentence.tokens()) {
                switch (token.form()) {
                    case "“", "``", "«" -> open = true;
                    case "”", "''", "»" -> open = false;
                    case "\"" -> open = !open;
                    default -> {
                        if (open) {
                            inside.add(token.index());
                        }
                    }
                }
            }
            quoted.words.put(sentence.index(), inside);
        }
        return quoted;
    }

    boolean holds(Sentence sentence, Token token) {
        return words.getOrDefault(sentence.index(), Set.of()).contains(token.index());
    }
}
