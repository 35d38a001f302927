package org.casus.cli.eval;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.Coding;
import org.casus.cite.EventId;
import org.casus.event.Event;
import org.casus.page.Page;
import org.casus.page.PageFiles;
import org.casus.page.Read;

/** What the first look loses: pages coded with it and without it. */
final class LookEvaluation {

    private LookEvaluation() {}

    /** A page coded both ways. */
    private record Both(Page page, Coding quick, Coding thorough) {

        private static Set<EventId> ids(Coding coding) {
            Set<EventId> ids = new HashSet<>();
            coding.events().forEach(event -> ids.add(event.id()));
            return ids;
        }

        List<Event> lost() {
            Set<EventId> kept = ids(quick);
            return thorough.events().stream()
                    .filter(event -> !kept.contains(event.id()))
                    .toList();
        }

        int added() {
            Set<EventId> known = ids(thorough);
            return (int) quick.events().stream()
                    .filter(event -> !known.contains(event.id()))
                    .count();
        }
    }

    static Evaluation of(Path pages, Measured casus) {
        List<Both> coded;
        List<String> failures = new ArrayList<>();
        try (Stream<Read> read = new PageFiles().open(List.of(pages.toString()), InputStream.nullInputStream())) {
            coded = read.filter(Page.class::isInstance).map(Page.class::cast).toList().parallelStream()
                    .flatMap(page -> code(page, casus, failures).stream())
                    .toList();
        }
        if (coded.isEmpty()) {
            throw new GoldException(pages + ": no page that can be read");
        }
        int sentences =
                coded.stream().mapToInt(both -> both.thorough().sentences()).sum();
        int read = coded.stream().mapToInt(both -> both.quick().parsed()).sum();
        int events =
                coded.stream().mapToInt(both -> both.thorough().events().size()).sum();
        int lost = coded.stream().mapToInt(both -> both.lost().size()).sum();
        int added = coded.stream().mapToInt(Both::added).sum();
        Figures figures = new Figures()
                .add("pages", coded.size())
                .add("sentences", sentences)
                .add("read", read)
                .add("read_share", (double) read / Math.max(1, sentences))
                .add("events", events)
                .add("lost", lost)
                .add("added", added)
                .add("survived", 1 - (double) lost / Math.max(1, events));
        return new Evaluation(figures.line(), failures, List.of());
    }

    private static Optional<Both> code(Page page, Measured casus, List<String> failures) {
        try {
            return Optional.of(
                    new Both(page, casus.coder().code(page), casus.thorough().code(page)));
        } catch (org.casus.text.UnreadablePageException e) {
            synchronized (failures) {
                failures.add(page.file() + ": " + e.getMessage());
            }
            return Optional.empty();
        }
    }
}
