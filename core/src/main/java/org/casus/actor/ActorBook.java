package org.casus.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.cite.DictionaryFile;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Everybody that Casus knows by name, and the nouns that tell what somebody is. Immutable; safe for use by several threads. */
public final class ActorBook {

    /** First words of names that open many a sentence that is none. */
    private static final Set<String> COMMON = Set.of(
            "The",
            "New",
            "Free",
            "National",
            "Central",
            "People",
            "General",
            "High",
            "Supreme",
            "Royal",
            "First",
            "House",
            "World",
            "White",
            "Red",
            "Black",
            "Green",
            "Social",
            "Doctors",
            "Save",
            "Human",
            "Joint",
            "State",
            "Foreign",
            "Northern",
            "Southern",
            "Western",
            "Eastern",
            "Many",
            "Some",
            "Our",
            "Yes",
            "Will",
            "May",
            "Can",
            "Just",
            "Labor");

    private final Map<String, List<Name>> names = new HashMap<>();
    private final RoleBook roles;
    private final TermBook terms;
    private final Set<String> openingWords;

    private record Name(List<Spelling.Word> words, Known known) {}

    private ActorBook(List<ActorTables.Named> named, RoleBook roles) {
        for (ActorTables.Named entry : named) {
            List<Spelling.Word> words = Spelling.words(entry.name(), 0);
            if (!words.isEmpty()) {
                names.computeIfAbsent(words.get(0).key(), key -> new ArrayList<>())
                        .add(new Name(words, entry.known()));
            }
        }
        Comparator<Name> longestFirst =
                Comparator.comparing((Name name) -> name.words().size()).reversed();
        names.values()
                .forEach(list -> list.sort(
                        longestFirst.thenComparing(name -> name.known().kind())));
        this.roles = roles;
        this.openingWords = named.stream()
                .filter(entry -> entry.known().kind() != Known.Kind.ADJECTIVE)
                .map(entry -> entry.name().split(" ")[0])
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
        this.terms = TermBook.of(
                named.stream().map(ActorTables.Named::known).distinct().toList());
    }

    /**
     * The book of these files; what is no actor file is passed over.
     *
     * @throws org.casus.cite.DictionaryException when a line does not fit
     */
    public static ActorBook of(List<DictionaryFile> files) {
        return new ActorBook(ActorTables.read(files), RoleBook.of(files));
    }

    /** The single words that names begin with, as written, adjectives aside: what may open a sentence as a name. */
    public Set<String> openingWords() {
        return openingWords;
    }

    RoleBook roles() {
        return roles;
    }

    TermBook terms() {
        return terms;
    }

    /** The names met in a sentence, the longest at each place, in the order of the text; they do not overlap. */
    List<Mention> find(Sentence sentence) {
        List<Spelling.Word> words =
                Spelling.words(sentence.words().text(), sentence.words().span().begin());
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int length = longestAt(words, next);
            if (length > 0) {
                mention(sentence, words.subList(next, next + length)).ifPresent(mentions::add);
            }
            next += Math.max(1, length);
        }
        return mentions;
    }

    private int longestAt(List<Spelling.Word> words, int start) {
        return names.getOrDefault(words.get(start).key(), List.of()).stream()
                .filter(name -> matches(name.words(), words, start))
                .mapToInt(name -> name.words().size())
                .findFirst()
                .orElse(0);
    }

    private Optional<Mention> mention(Sentence sentence, List<Spelling.Word> words) {
        List<Known> readings = names.getOrDefault(words.get(0).key(), List.of()).stream()
                .filter(name -> name.words().size() == words.size() && matches(name.words(), words, 0))
                .map(Name::known)
                .toList();
        int begin = words.get(0).span().begin();
        int end = words.get(words.size() - 1).span().end();
        List<Token> tokens = sentence.tokens().stream()
                .filter(token ->
                        token.span().begin() < end && begin < token.span().end())
                .toList();
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(
                        sentence,
                        tokens.get(0).index(),
                        tokens.get(tokens.size() - 1).index(),
                        readings));
    }

    private static boolean matches(List<Spelling.Word> name, List<Spelling.Word> words, int start) {
        if (start + name.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(start + i).mayStandFor(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
