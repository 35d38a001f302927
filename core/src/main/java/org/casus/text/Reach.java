package org.casus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.cite.Span;

/**
 * How far an article is read: hardly a story is longer than {@link #FARTHEST}, and reading what goes on for ever would hold up a run.
 *
 * @param within the article with all of its parts that hold no sentences, and of those that do as many as are read
 * @param beyond the parts, and the rest of the part at the edge, that are not read; mostly empty
 */
public record Reach(Article within, List<Part> beyond) {

    /** UTF-16 units of title, story, subheads and captions that are read of an article: some 8,000 words. */
    public static final int FARTHEST = 50_000;

    public Reach {
        beyond = List.copyOf(beyond);
    }

    /** What is read of an article. */
    public static Reach of(Article article) {
        List<Part> within = new ArrayList<>();
        List<Part> beyond = new ArrayList<>();
        int left = FARTHEST;
        for (Part part : article.parts()) {
            int length = part.role().isCoded() ? part.span().length() : 0;
            if (length <= left) {
                within.add(part);
            } else if (left > 0) {
                int edge = edge(article.text(), part.span(), left);
                within.add(new Part(part.role(), new Span(part.span().begin(), edge), part.because()));
                beyond.add(new Part(part.role(), new Span(edge, part.span().end()), part.because()));
            } else {
                beyond.add(part);
            }
            left = Math.max(0, left - length);
        }
        return new Reach(beyond.isEmpty() ? article : article.with(within), beyond);
    }

    /** The last blank within reach, so that no word is cut; where there is none, the end of the reach. */
    private static int edge(String text, Span part, int left) {
        int limit = part.begin() + left;
        int blank = text.substring(part.begin(), limit).lastIndexOf(' ');
        return blank > 0 ? part.begin() + blank : limit;
    }

    /** What is to be told of an article that is not read to its end; empty for others. */
    public Optional<String> doubt() {
        int length = beyond.stream().mapToInt(part -> part.span().length()).sum();
        return Optional.of(String.format(
                        Locale.ROOT,
                        "too long to be read whole: its first %,d characters were read, the %,d that follow are uncoded",
                        FARTHEST,
                        length))
                .filter(message -> !beyond.isEmpty());
    }
}
