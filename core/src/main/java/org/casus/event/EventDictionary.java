package org.casus.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.cite.DictionaryFile;
import org.casus.text.Token;

/** The words that name events. Immutable; safe for use by several threads. */
public final class EventDictionary {

    private static final Pattern LIST = Pattern.compile("@([\\w-]+):\\s*(.*)");

    private final List<Entry> entries;
    private final Map<String, Set<String>> lists;
    private final Map<String, List<Entry>> byLemma = new HashMap<>();

    private EventDictionary(List<Entry> entries, Map<String, Set<String>> lists) {
        this.entries = List.copyOf(entries);
        this.lists = Map.copyOf(lists);
        for (Entry entry : entries) {
            byLemma.computeIfAbsent(entry.lemma(), key -> new ArrayList<>()).add(entry);
        }
    }

    /**
     * The dictionary of these files; what is no event file is passed over. Word lists stand in files named {@code words….txt}, and
     * every event file may use them.
     *
     * @throws org.casus.cite.DictionaryException when a line does not fit
     */
    public static EventDictionary of(List<DictionaryFile> files) {
        Map<String, Set<String>> lists = new HashMap<>();
        files.stream().filter(EventDictionary::isWordLists).forEach(file -> readLists(file, lists));
        return new EventDictionary(
                files.stream()
                        .filter(EventDictionary::isEventFile)
                        .flatMap(file -> EntryReader.read(file, lists).stream())
                        .toList(),
                lists);
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entries of a lemma, in the order of the files. */
    List<Entry> at(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    /** A word list by its name; empty where there is none. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** Whether a word list holds a lemma that the word may have. */
    boolean governs(String list, Token word) {
        return word.lemmas().stream().anyMatch(list(list)::contains);
    }

    private static boolean isWordLists(DictionaryFile file) {
        return file.simpleName().startsWith("words");
    }

    /** An event file says its type in its first line that is no comment. */
    private static boolean isEventFile(DictionaryFile file) {
        return !isWordLists(file) && file.isHeaded("type:");
    }

    private static void readLists(DictionaryFile file, Map<String, Set<String>> lists) {
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Matcher matcher = LIST.matcher(line);
            if (!matcher.matches()) {
                throw file.wrong(i + 1, "a list such as \"@talks: talk, meeting\" is expected, not \"" + line + "\"");
            }
            lists.putIfAbsent(matcher.group(1), new HashSet<>(EntryReader.split(matcher.group(2))));
        }
    }
}
