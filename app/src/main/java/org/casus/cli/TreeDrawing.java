package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Draws a sentence's tree, a word a line, each below the word it depends on and in the order of the text. */
final class TreeDrawing {

    private final Sentence sentence;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private TreeDrawing(Sentence sentence, Ink ink) {
        this.sentence = sentence;
        this.ink = ink;
    }

    static List<String> lines(Sentence sentence, Ink ink) {
        TreeDrawing drawing = new TreeDrawing(sentence, ink);
        sentence.tokens().stream().filter(Token::isRoot).forEach(root -> drawing.draw(root, "", ""));
        return List.copyOf(drawing.lines);
    }

    private void draw(Token token, String before, String below) {
        lines.add(before + word(token));
        List<Token> children = sentence.children(token);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            draw(children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private String word(Token token) {
        String form = ink.in(token.isRoot() ? Ink.Style.STRONG : Ink.Style.NAME, token.form());
        return form + " " + ink.in(Ink.Style.FAINT, token.relation());
    }
}
