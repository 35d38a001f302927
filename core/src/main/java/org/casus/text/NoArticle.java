package org.casus.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells pages that are no article: error pages, checks for robots, login walls, videos, galleries, indexes. They are known by
 * {@code no-article.txt} or for holding many lines and no sentence, and only where no story stands beside what speaks for it: an index
 * that is read does less harm than an article that is not.
 */
public final class NoArticle {

    private static final List<NoArticle> ALL =
            Table.read("no-article.txt", 4).stream().map(NoArticle::of).toList();
    private static final int LONGEST_LINE = 400;
    private static final int MANY_LINES = 20;
    private static final int LEAST_TOLD = 60;
    private static final int LONGEST_ENTRY = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’')\\]]*(?:\\s|$)|[。！？।؟۔]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String kind;
    private final String where;
    private final int mostWords;
    private final Pattern pattern;

    private NoArticle(String kind, String where, int mostWords, Pattern pattern) {
        this.kind = kind;
        this.where = where;
        this.mostWords = mostWords;
        this.pattern = pattern;
    }

    private static NoArticle of(List<String> columns) {
        Pattern pattern = Pattern.compile(columns.get(3), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new NoArticle(columns.get(0), columns.get(1), Integer.parseInt(columns.get(2)), pattern);
    }

    /** What a page is that is no article, and by what it is known, in a line; empty for an article. */
    public static Optional<String> reason(Article article) {
        return ALL.stream()
                .flatMap(sign -> sign.in(article).stream())
                .findFirst()
                .or(() -> list(article))
                .map(known -> "no article but " + known);
    }

    private Optional<String> in(Article article) {
        return isStory(article)
                ? Optional.empty()
                : seen(article)
                        .map(words -> kind + ": its " + where + " “" + words + "”, and hardly a sentence of a story");
    }

    /** Whether the sentences of the story have many words, those that speak for a page without one aside. */
    private boolean isStory(Article article) {
        int words = 0;
        for (Part part : article.parts()) {
            String line = part.span().of(article.text());
            boolean tells =
                    part.role() == Role.BODY && Line.endsSentence(line) && !(where.equals("line") && fits(line));
            words += tells ? BLANKS.split(line).length : 0;
            if (words > mostWords) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> seen(Article article) {
        return switch (where) {
            case "address" -> article.url().filter(this::fits);
            case "title" -> article.title().filter(this::fits);
            default ->
                article.parts().stream()
                        .filter(part -> part.role().isCoded()) // beside any story stands an offer to log in
                        .map(part -> part.span().of(article.text()))
                        .filter(this::fits)
                        .findFirst();
        };
    }

    private boolean fits(String words) {
        return words.length() <= LONGEST_LINE && pattern.matcher(words).find();
    }

    /** Whether a line may hold a sentence, in whatever script. */
    private static boolean tells(String line) {
        return line.length() > LONGEST_ENTRY || SENTENCE_END.matcher(line).find();
    }

    /** Lines upon lines of which none ends as a sentence does. */
    private static Optional<String> list(Article article) {
        List<String> lines = article.parts().stream()
                .map(part -> part.span().of(article.text()))
                .toList();
        boolean told = article.parts().stream()
                .anyMatch(part -> part.role() == Role.BODY && part.span().length() >= LEAST_TOLD);
        return !told && lines.size() >= MANY_LINES && lines.stream().noneMatch(NoArticle::tells)
                ? Optional.of("a list: " + lines.size() + " lines, and no sentence among them")
                : Optional.empty();
    }
}
