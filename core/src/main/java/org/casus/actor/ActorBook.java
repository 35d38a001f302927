package org.casus.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.cite.DictionaryFile;
import org.casus.place.Gazetteer;
import org.casus.place.Spot;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Everybody that Casus knows by name, and the nouns that tell what somebody is. Immutable; safe for use by several threads. */
public final class ActorBook {

    /** First words of names that open many a sentence that is none. */
    private static final Set<String> COMMON = Set.of(
            "The",
            "New",
            "Central",
            "People",
            "Northern",
            "Southern",
            "Western",
            "Eastern",
            "Will",
            "May",
            "Can",
            "Saint");

    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<ActorTables.Named> states;
    private final RoleBook roles;
    private final TermBook terms;
    private final Gazetteer gazetteer;
    private final Set<String> openingWords;
    private final List<Adoption> adoptions;

    private record Name(List<Spelling.Word> words, Known known) {}

    private ActorBook(List<ActorTables.Named> named, RoleBook roles, List<Adoption> adoptions, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.adoptions = List.copyOf(adoptions);
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
        this.states = named.stream()
                .filter(entry -> entry.known().kind() == Known.Kind.STATE
                        || entry.known().kind() == Known.Kind.CAPITAL)
                .filter(entry -> !entry.name().contains(" "))
                .toList();
        this.roles = roles;
        this.openingWords = named.stream()
                .filter(entry -> entry.known().kind() != Known.Kind.ADJECTIVE)
                .filter(entry -> entry.known().kind() == Known.Kind.STATE
                        || !entry.name().contains(" "))
                .map(entry -> entry.name().split(" ")[0])
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)) && !COMMON.contains(word))
                .collect(Collectors.toUnmodifiableSet());
        this.terms = TermBook.of(
                named.stream().map(ActorTables.Named::known).distinct().toList());
    }

    /**
     * The book of these files; what is no actor file is passed over. In dictionaries of PETRARCH and TABARI, lines that do not fit are too,
     * and {@link #adoptions} tells of them.
     *
     * @param gazetteer tells in which state a place lies
     * @throws org.casus.cite.DictionaryException when a line does not fit
     */
    public static ActorBook of(List<DictionaryFile> files, Gazetteer gazetteer) {
        List<ActorTables.Named> named = ActorTables.read(files);
        RoleBook roles = RoleBook.of(files);
        PetrarchBook more = PetrarchBook.of(files, named, roles);
        return new ActorBook(
                Stream.concat(named.stream(), more.names().stream()).toList(),
                roles.with(more.roles()),
                more.adoptions(),
                gazetteer);
    }

    /** What the book took from dictionaries of PETRARCH and TABARI, in the order of the files; empty where there are none. */
    public List<Adoption> adoptions() {
        return adoptions;
    }

    /** Names of one word and first words of states, as written, adjectives aside: what is a name at the head of a sentence. */
    public Set<String> openingWords() {
        return openingWords;
    }

    RoleBook roles() {
        return roles;
    }

    TermBook terms() {
        return terms;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The state that a dateline's place lies in: {@code SEOUL}, {@code LAGOS, Nigeria}. */
    Optional<String> stateOf(String dateline) {
        List<String> parts = List.of(dateline.split(", *"));
        return Stream.iterate(parts.size() - 1, i -> i >= 0, i -> i - 1)
                .map(parts::get)
                .flatMap(name ->
                        state(name).or(() -> gazetteer.find(name, List.of()).flatMap(Spot::country)).stream())
                .findFirst();
    }

    /** The state or capital that a word is a slip of spelling away from, where there is just one. */
    Optional<Known> misspelt(String word) {
        List<Known> near = states.stream()
                .filter(named -> Spelling.isNear(named.name(), word))
                .map(ActorTables.Named::known)
                .toList();
        return near.stream().map(Known::code).map(ActorCode::country).distinct().count() == 1
                ? Optional.of(near.get(0))
                : Optional.empty();
    }

    private Optional<String> state(String name) {
        List<Spelling.Word> words = Spelling.words(name, 0);
        return words.isEmpty()
                ? Optional.empty()
                : names.getOrDefault(words.get(0).key(), List.of()).stream()
                        .filter(entry -> entry.words().size() == words.size() && matches(entry.words(), words, 0))
                        .map(Name::known)
                        .filter(known -> known.kind().isOfState() || known.kind() == Known.Kind.SEAT)
                        .map(known -> known.code().country())
                        .findFirst();
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
