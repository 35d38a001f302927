package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.text.Article;
import org.casus.text.Part;
import org.casus.text.Role;

/** An article in words for people. */
record StoryText(Article article, Ink ink) {

    /** The title and the story, a line each, with empty lines between. */
    List<String> plain() {
        return spaced(Stream.concat(title(""), parts(Role.BODY, Role.SUBHEAD).map(this::words)));
    }

    /** The same in Markdown: subheads as headings, captions as quotations. */
    List<String> markdown() {
        return spaced(Stream.concat(
                title("# "), parts(Role.BODY, Role.SUBHEAD, Role.CAPTION).map(this::marked)));
    }

    /** Every line with its role and why. */
    List<String> roles() {
        List<List<String>> rows = article.parts().stream()
                .map(part -> List.of(part.role().label(), OneLine.of(words(part)), OneLine.of(part.because())))
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            Ink.Style style = row.get(0).equals(Role.BODY.label()) ? Ink.Style.GOOD : Ink.Style.FAINT;
            lines.add(ink.in(style, String.format("%-11s", row.get(0))) + " " + row.get(1) + "  "
                    + ink.in(Ink.Style.FAINT, "[" + row.get(2) + "]"));
        }
        return List.copyOf(lines);
    }

    private Stream<String> title(String before) {
        return article.title().map(title -> before + OneLine.of(title)).stream();
    }

    private Stream<Part> parts(Role... roles) {
        return article.parts().stream().filter(part -> List.of(roles).contains(part.role()));
    }

    private String words(Part part) {
        return part.span().of(article.text());
    }

    private String marked(Part part) {
        return switch (part.role()) {
            case SUBHEAD -> "## " + OneLine.of(words(part));
            case CAPTION -> "> " + OneLine.of(words(part));
            default -> words(part);
        };
    }

    private static List<String> spaced(Stream<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(paragraph);
        });
        return List.copyOf(lines);
    }
}
