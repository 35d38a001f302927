package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.cli.Ink.Style;

/**
 * Words in a style, part of a paragraph.
 *
 * @param words they may begin or end in white space, which parts words from those of the next piece
 * @param styles all hold at once
 */
record Piece(String words, Set<Style> styles) {

    Piece {
        styles = Set.copyOf(styles);
    }

    static Piece plain(String words) {
        return new Piece(words, Set.of());
    }

    /** The pieces as lines of no more than so many columns, unless a single word is longer. */
    static List<String> wrap(List<Piece> pieces, int columns, Ink ink) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (Piece piece : pieces) {
            String words =
                    piece.words().replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ").replaceAll("\\p{Cf}", "");
            String[] parts = words.split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    place(word, line, lines, columns);
                }
                word.append(ink.in(piece.styles(), parts[i]));
            }
        }
        place(word, line, lines, columns);
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static void place(StringBuilder word, StringBuilder line, List<String> lines, int columns) {
        if (word.isEmpty()) {
            return;
        }
        if (!line.isEmpty() && OneLine.width(line.toString()) + 1 + OneLine.width(word.toString()) > columns) {
            lines.add(line.toString());
            line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
        word.setLength(0);
    }
}
