package org.casus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cli.Ink.Style;
import org.casus.corpus.CorpusFile;
import org.casus.corpus.Mark;
import org.casus.corpus.MarkedSentence;
import org.casus.corpus.PlainWords;
import org.casus.corpus.Trigger;
import org.casus.event.EventType;
import org.casus.event.Factuality;
import org.casus.parse.Role;

/** What a corpus holds, in tables. */
final class CorpusTables {

    private static final int COMMONEST = 30;
    private static final String ALL = "all";

    private final List<CorpusFile> files;
    private final List<MarkedSentence> sentences;
    private final List<Worded> events;
    private final List<Mark> marks;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private CorpusTables(List<CorpusFile> files, Ink ink) {
        this.files = files;
        this.sentences = sentences(files);
        this.events = sentences.stream().flatMap(CorpusTables::worded).toList();
        this.marks = sentences.stream()
                .flatMap(sentence -> sentence.marks().stream())
                .toList();
        this.ink = ink;
    }

    /** An event and its trigger as it is counted. */
    private record Worded(Trigger trigger, String words) {}

    /** Each table with a heading, an empty line behind it. */
    static List<String> lines(List<CorpusFile> files, Ink ink) {
        CorpusTables tables = new CorpusTables(files, ink);
        tables.byType();
        tables.byMode();
        tables.byRole();
        tables.byPart();
        tables.lengths();
        tables.attributions();
        tables.triggers();
        return List.copyOf(tables.lines);
    }

    private static List<MarkedSentence> sentences(List<CorpusFile> files) {
        return files.stream().flatMap(file -> file.sentences().stream()).toList();
    }

    private static Stream<Worded> worded(MarkedSentence sentence) {
        return sentence.triggers().stream()
                .map(trigger ->
                        new Worded(trigger, PlainWords.phrase(trigger.span().of(sentence.text()))));
    }

    private void byType() {
        Set<Factuality> factualities = EnumSet.complementOf(EnumSet.of(Factuality.UNKNOWN));
        List<String> heads = new ArrayList<>(List.of("type", head("events"), head("words")));
        factualities.forEach(factuality -> heads.add(head(factuality.label())));
        List<List<String>> rows = new ArrayList<>();
        for (EventType type : EventType.values()) {
            List<Worded> own = events.stream()
                    .filter(event -> event.trigger().type() == type)
                    .toList();
            rows.add(typeRow(ink.in(Style.ofQuad(type.quad()), type.name()), own, factualities));
        }
        rows.add(typeRow(ALL, events, factualities));
        table("Events by type, with different triggers and the share of each factuality", heads, rows);
    }

    private static List<String> typeRow(String name, List<Worded> events, Set<Factuality> factualities) {
        List<String> row = new ArrayList<>(List.of(name, figure(events.size())));
        row.add(figure(events.stream().map(Worded::words).distinct().count()));
        for (Factuality factuality : factualities) {
            row.add(share(count(events, event -> event.trigger().factuality() == factuality), events.size()));
        }
        return row;
    }

    private void byMode() {
        List<List<String>> rows = new ArrayList<>();
        for (EventType type : EventType.values()) {
            for (String mode : type.modes().stream().sorted().toList()) {
                long number = count(
                        events,
                        event -> event.trigger().type() == type
                                && event.trigger().mode().filter(mode::equals).isPresent());
                rows.add(List.of(ink.in(Style.ofQuad(type.quad()), type + "." + mode), figure(number)));
            }
        }
        rows.add(List.of(
                "none", figure(count(events, event -> event.trigger().mode().isEmpty()))));
        table("Events by mode", List.of("mode", head("events")), rows);
    }

    private void byRole() {
        List<List<String>> rows = Arrays.stream(Role.values())
                .map(role -> List.of(
                        role.label(),
                        role.name().toLowerCase(Locale.ROOT),
                        figure(count(marks, mark -> mark.role() == role)),
                        figure(count(
                                marks,
                                mark -> mark.role() == role && mark.meant().isPresent()))))
                .toList();
        table("Marks by role", List.of("label", "role", head("marks"), head("meant")), rows);
    }

    private void byPart() {
        List<List<String>> rows = new ArrayList<>();
        for (CorpusFile.Part part : CorpusFile.Part.values()) {
            Map<String, List<CorpusFile>> byAuthor = files.stream()
                    .filter(file -> file.part() == part)
                    .collect(Collectors.groupingBy(CorpusFile::author, TreeMap::new, Collectors.toList()));
            byAuthor.forEach((author, own) -> rows.add(partRow(name(part), author, own)));
        }
        rows.add(partRow(ALL, "", files));
        List<String> heads = List.of(
                "part", "author", head("files"), head("sentences"), head("no event"), head("events"), head("passages"));
        table("Sentences by part and author", heads, rows);
    }

    private static List<String> partRow(String part, String author, List<CorpusFile> files) {
        List<MarkedSentence> own = sentences(files);
        return List.of(
                part,
                author,
                figure(files.size()),
                figure(own.size()),
                figure(count(own, sentence -> sentence.triggers().isEmpty())),
                figure(own.stream()
                        .mapToLong(sentence -> sentence.triggers().size())
                        .sum()),
                figure(files.stream().mapToLong(CorpusTables::passages).sum()));
    }

    /** The passages of two sentences or more. */
    private static long passages(CorpusFile file) {
        long passages = 0;
        boolean continued = false;
        for (MarkedSentence sentence : file.sentences()) {
            passages += sentence.continues() && !continued ? 1 : 0;
            continued = sentence.continues();
        }
        return passages;
    }

    private void lengths() {
        List<List<String>> rows = new ArrayList<>();
        for (CorpusFile.Part part : CorpusFile.Part.values()) {
            rows.add(lengthRow(
                    name(part),
                    sentences(files.stream().filter(file -> file.part() == part).toList())));
        }
        rows.add(lengthRow(ALL, sentences));
        rows.removeIf(row -> row.size() == 1);
        List<String> heads = List.of("part", head("shortest"), head("1/4"), head("1/2"), head("3/4"), head("longest"));
        table("Words of a sentence: so many or fewer", heads, rows);
    }

    private static List<String> lengthRow(String part, List<MarkedSentence> sentences) {
        List<Integer> lengths = sentences.stream()
                .map(sentence -> PlainWords.of(sentence.text()).size())
                .sorted()
                .toList();
        List<String> row = new ArrayList<>(List.of(part));
        for (int quarter = 0; quarter <= 4 && !lengths.isEmpty(); quarter++) {
            row.add(figure(lengths.get((lengths.size() - 1) * quarter / 4)));
        }
        return row;
    }

    private void attributions() {
        List<List<String>> rows = List.of(
                List.of("with a speaker", figure(attributions(Role.SPEAKER))),
                List.of("with nobody named", figure(attributions(Role.CUE) - attributions(Role.SPEAKER))),
                List.of(ALL, figure(attributions(Role.CUE))));
        table("Attributions", List.of("kind", head("number")), rows);
    }

    private long attributions(Role role) {
        return sentences.stream()
                .mapToLong(sentence -> sentence.marks().stream()
                        .filter(mark -> mark.role() == role)
                        .map(Mark::number)
                        .distinct()
                        .count())
                .sum();
    }

    private void triggers() {
        Map<String, Long> counts =
                events.stream().collect(Collectors.groupingBy(Worded::words, TreeMap::new, Collectors.counting()));
        List<List<String>> rows = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(COMMONEST)
                .map(entry -> List.of(entry.getKey(), figure(entry.getValue()), types(entry.getKey())))
                .toList();
        table("The commonest triggers", List.of("trigger", head("events"), "types"), rows);
    }

    /** The types of a trigger, the most frequent first. */
    private String types(String words) {
        return events.stream()
                .filter(event -> event.words().equals(words))
                .collect(Collectors.groupingBy(event -> event.trigger().type(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void table(String title, List<String> heads, List<List<String>> rows) {
        lines.add(ink.in(Style.STRONG, title));
        lines.addAll(new Table(heads, rows).lines(ink));
        lines.add("");
    }

    private static <T> long count(List<T> all, Predicate<T> fits) {
        return all.stream().filter(fits).count();
    }

    private static String name(CorpusFile.Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String head(String name) {
        return String.format(Locale.ROOT, "%9s", name);
    }

    private static String figure(long number) {
        return String.format(Locale.ROOT, "%,9d", number);
    }

    private static String share(long number, long of) {
        return of == 0 ? String.format("%9s", "-") : String.format(Locale.ROOT, "%8.1f%%", 100.0 * number / of);
    }
}
