package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.text.Article;
import org.casus.text.DateCandidate;
import org.casus.time.Published;

/** When a page was published, its reasons, and what it says of itself, in lines for people. */
record DateText(String file, Article article, Published published, Ink ink) {

    private static final String INDENT = "  ";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.in(Ink.Style.STRONG, OneLine.of(file)));
        lines.add(INDENT + "published  " + ink.in(Ink.Style.FIGURE, Days.of(published.range()))
                + (published.doubt() ? ", " + ink.in(Ink.Style.BAD, "doubtful") : ""));
        String head = "because    ";
        for (String reason : published.because()) {
            lines.add(INDENT + head + OneLine.of(reason));
            head = " ".repeat(head.length());
        }
        lines.add("");
        if (article.dates().isEmpty()) {
            lines.add(INDENT + "The page carries no date about itself.");
        } else {
            new Table(List.of("kind", "says", "where"), rows()).lines(ink).forEach(line -> lines.add(INDENT + line));
        }
        lines.add("");
        return List.copyOf(lines);
    }

    private List<List<String>> rows() {
        return article.dates().stream().map(DateText::row).toList();
    }

    private static List<String> row(DateCandidate candidate) {
        return List.of(
                candidate.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                OneLine.of(candidate.value().strip()),
                OneLine.of(candidate.where()));
    }
}
