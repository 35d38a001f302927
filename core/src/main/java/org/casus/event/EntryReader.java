package org.casus.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.DictionaryFile;

/** Reads an event file: a heading with the type, then entries of a head line and indented fields. */
final class EntryReader {

    private static final Pattern HEAD = Pattern.compile("(.+)\\((verb|noun|adjective)\\)\\s*");
    private static final Pattern FIELD = Pattern.compile("\\s*([a-z]+):\\s*(.*)");
    private static final Pattern CAMEO = Pattern.compile("\\d{2,4}");
    private static final Set<String> FIELDS = Set.of(
            "source",
            "target",
            "content",
            "object",
            "complement",
            "words",
            "without",
            "needs",
            "mutual",
            "type",
            "cameo",
            "modes",
            "example",
            "not");

    private final DictionaryFile file;
    private final Map<String, Set<String>> lists;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<EventType> type = Optional.empty();
    private String cameo = "";

    private EntryReader(DictionaryFile file, Map<String, Set<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** The entries of a file, one for each lemma of a head line, in the order of the file. */
    static List<Entry> read(DictionaryFile file, Map<String, Set<String>> lists) {
        EntryReader reader = new EntryReader(file, lists);
        reader.readAll();
        return List.copyOf(reader.entries);
    }

    /** A field with its line. */
    private record Field(int line, String value) {}

    private void readAll() {
        int line = 1;
        while (line <= file.lines().size()) {
            String text = file.lines().get(line - 1);
            if (text.isBlank() || text.startsWith("#")) {
                line++;
            } else if (HEAD.matcher(text).matches()) {
                int end = end(line + 1);
                readEntry(line, text, end);
                line = end;
            } else {
                readHeading(line, text);
                line++;
            }
        }
    }

    private int end(int line) {
        int end = line;
        while (end <= file.lines().size() && file.lines().get(end - 1).startsWith(" ")) {
            end++;
        }
        return end;
    }

    private void readHeading(int line, String text) {
        Matcher matcher = FIELD.matcher(text);
        if (!matcher.matches()) {
            throw file.wrong(
                    line, "a head line such as \"condemn, denounce (verb)\" is expected, not \"" + text + "\"");
        }
        switch (matcher.group(1)) {
            case "type" -> type = Optional.of(type(line, matcher.group(2)));
            case "cameo" -> cameo = cameo(line, matcher.group(2).strip());
            default ->
                throw file.wrong(
                        line, "\"type:\" or \"cameo:\" is expected before the first entry, not \"" + text + "\"");
        }
    }

    private String cameo(int line, String code) {
        if (!CAMEO.matcher(code).matches()) {
            throw file.wrong(line, "\"" + code + "\" is no CAMEO code: two to four digits are expected");
        }
        return code;
    }

    private EventType type(int line, String name) {
        return Arrays.stream(EventType.values())
                .filter(candidate -> candidate.name().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> file.wrong(
                        line,
                        "\"" + name + "\" is no event type; one of " + Arrays.toString(EventType.values())
                                + " is expected"));
    }

    private void readEntry(int head, String text, int end) {
        Map<String, List<Field>> fields = fields(head + 1, end);
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.matches()) {
            throw file.wrong(head, "a head line is expected");
        }
        Entry.Kind kind = Entry.Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
        List<String> triggers = Arrays.stream(matcher.group(1).split(",", -1))
                .map(String::strip)
                .toList();
        if (triggers.contains("")) {
            throw file.wrong(head, "a lemma is missing between commas in \"" + text + "\"");
        }
        if (!fields.containsKey("example")) {
            throw file.wrong(head, "an entry has an \"example:\", which is its test");
        }
        Entry first = entry(head, triggers.get(0), kind, fields);
        triggers.forEach(trigger -> entries.add(first.with(trigger)));
    }

    private Map<String, List<Field>> fields(int first, int end) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        for (int line = first; line < end; line++) {
            String text = file.lines().get(line - 1);
            if (text.isBlank() || text.strip().startsWith("#")) {
                continue;
            }
            Matcher matcher = FIELD.matcher(text);
            if (!matcher.matches() || !FIELDS.contains(matcher.group(1))) {
                throw file.wrong(
                        line,
                        "one of the fields " + FIELDS.stream().sorted().toList() + " is expected, not \"" + text.strip()
                                + "\"");
            }
            fields.computeIfAbsent(matcher.group(1), key -> new ArrayList<>())
                    .add(new Field(line, matcher.group(2).strip()));
        }
        return fields;
    }

    private Entry entry(int head, String trigger, Entry.Kind kind, Map<String, List<Field>> fields) {
        EventType ownType = first(fields, "type")
                .map(field -> type(field.line(), field.value()))
                .or(() -> type)
                .orElseThrow(() -> file.wrong(head, "the file has no \"type:\" before its first entry"));
        return new Entry(
                ownType,
                first(fields, "cameo")
                        .map(field -> cameo(field.line(), field.value()))
                        .orElse(cameo),
                modes(fields, ownType),
                trigger,
                List.of(),
                kind,
                slots(fields, "source"),
                slots(fields, "target"),
                slots(fields, "content"),
                lemmas(fields, "object"),
                lemmas(fields, "complement"),
                lemmas(fields, "words"),
                lemmas(fields, "without"),
                first(fields, "needs").map(this::needs).orElse(Entry.Needs.EITHER),
                first(fields, "mutual").filter(this::isYes).isPresent(),
                values(fields, "example"),
                values(fields, "not"),
                file.at(head));
    }

    private List<String> modes(Map<String, List<Field>> fields, EventType ownType) {
        Optional<Field> field = first(fields, "modes");
        if (field.isEmpty()) {
            return List.of();
        }
        List<String> modes = split(field.get().value());
        for (String mode : modes) {
            if (!ownType.modes().contains(mode)) {
                throw file.wrong(
                        field.get().line(),
                        "\"" + mode + "\" is no mode of " + ownType + "; its modes are "
                                + ownType.modes().stream().sorted().toList());
            }
        }
        return modes;
    }

    private boolean isYes(Field field) {
        if (!field.value().equals("yes") && !field.value().equals("no")) {
            throw file.wrong(field.line(), "yes or no is expected, not \"" + field.value() + "\"");
        }
        return field.value().equals("yes");
    }

    private Entry.Needs needs(Field field) {
        return switch (field.value()) {
            case "source" -> Entry.Needs.SOURCE;
            case "target" -> Entry.Needs.TARGET;
            case "both" -> Entry.Needs.BOTH;
            case "either" -> Entry.Needs.EITHER;
            case "target present" -> Entry.Needs.TARGET_PRESENT;
            default ->
                throw file.wrong(
                        field.line(),
                        "source, target, both, either or target present is expected, not \"" + field.value() + "\"");
        };
    }

    private Set<String> lemmas(Map<String, List<Field>> fields, String name) {
        Set<String> lemmas = new HashSet<>();
        for (Field field : fields.getOrDefault(name, List.of())) {
            for (String word : split(field.value())) {
                lemmas.addAll(word.startsWith("@") ? list(field, word.substring(1)) : Set.of(word));
            }
        }
        return Set.copyOf(lemmas);
    }

    private Set<String> list(Field field, String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw file.wrong(field.line(), "there is no word list @" + name);
        }
        return list;
    }

    private List<Slot> slots(Map<String, List<Field>> fields, String name) {
        return first(fields, name)
                .map(field -> split(field.value()).stream()
                        .map(place -> slot(field, place))
                        .toList())
                .orElse(List.of());
    }

    private Slot slot(Field field, String place) {
        return Slot.named(place)
                .orElseThrow(() -> file.wrong(
                        field.line(),
                        "\"" + place
                                + "\" is no place: subject, object, recipient, complement subject, clause, owner or a "
                                + "preposition is expected"));
    }

    private static Optional<Field> first(Map<String, List<Field>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static List<String> values(Map<String, List<Field>> fields, String name) {
        return map(fields.getOrDefault(name, List.of()), Field::value);
    }

    private static <T> List<T> map(List<Field> fields, Function<Field, T> value) {
        return fields.stream().map(value).toList();
    }

    static List<String> split(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
