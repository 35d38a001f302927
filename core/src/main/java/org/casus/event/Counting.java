package org.casus.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tells what a number counts, by the words of {@code words-quantities.txt} and the tree. */
final class Counting {

    private static final List<String> KINDS = List.of(
            "killed",
            "wounded",
            "arrested",
            "missing",
            "abducted",
            "displaced",
            "freed",
            "missiles",
            "troops",
            "protesters",
            "strikers");

    private final EventDictionary words;
    private final Money money;
    private final Set<String> states = new HashSet<>();

    Counting(EventDictionary words) {
        this.words = words;
        this.money = new Money(words);
        KINDS.forEach(kind -> states.addAll(list(kind, "noun")));
    }

    /** The numbers of a sentence that count something of a known kind, in the order of the text. */
    List<Counted> of(Sentence sentence) {
        return Numerals.in(sentence.tokens()).stream()
                .flatMap(numeral -> money.of(sentence, numeral).or(() -> heads(sentence, numeral)).stream())
                .toList();
    }

    private Optional<Counted> heads(Sentence sentence, Numeral numeral) {
        return CountedNoun.of(sentence, numeral, states)
                .filter(counted -> !contains(words.list("quantity-nobody"), counted.noun()))
                .flatMap(counted -> read(counted));
    }

    private Optional<Counted> read(CountedNoun counted) {
        Token place = through(counted.sentence(), counted.place());
        return shortened(counted, place)
                .or(() -> governed(counted, place))
                .or(() -> participle(counted, place))
                .or(() -> byNoun(counted, place));
    }

    /** Through "a total of", "a crowd of". */
    private Token through(Sentence sentence, Token noun) {
        Token place = noun;
        while (place.is("nmod")
                && contains(words.list("quantity-collective"), sentence.tokens().get(place.head()))) {
            place = sentence.tokens().get(place.head());
        }
        return place;
    }

    /** "two were killed and 14 others wounded": the participle behind a noun that goes along with another. */
    private Optional<Counted> shortened(CountedNoun counted, Token place) {
        int behind = Math.max(counted.noun().index() + 1, counted.numeral().end());
        List<Token> tokens = counted.sentence().tokens();
        boolean bare =
                place.is("obl") && counted.sentence().children(place, "case").isEmpty();
        int before = counted.numeral().begin() - 1;
        boolean joined = before >= 0 && tokens.get(before).lower().matches("and|,");
        boolean along = (bare || joined || place.is("conj", "nsubj")) && behind < tokens.size();
        return along
                        && tokens.get(behind).isTagged("VERB", "ADJ")
                        && tokens.get(behind).lower().endsWith("ed")
                ? kinds(counted, tokens.get(behind), "object")
                        .findFirst()
                        .map(kind -> counted(counted, kind, tokens.get(behind)))
                : Optional.empty();
    }

    private Optional<Counted> governed(CountedNoun counted, Token place) {
        Sentence sentence = counted.sentence();
        Token first = place;
        while (first.is("conj")
                && sentence.tokens().get(first.head()).isTagged("NOUN", "PROPN", "NUM", "PRON", "SYM")) {
            first = sentence.tokens().get(first.head());
        }
        Token noun = first;
        return verbBefore(counted).or(() -> sentence.head(noun).flatMap(head -> kind(counted, noun, head)));
    }

    /** "killing at least 12": the verb right before the number, wherever the tree has hung the noun. */
    private Optional<Counted> verbBefore(CountedNoun counted) {
        int before = counted.numeral().begin() - 1;
        return before < 0
                ? Optional.empty()
                : Optional.of(counted.sentence().tokens().get(before))
                        .filter(verb -> verb.isTagged("VERB"))
                        .filter(verb -> !new Clause(counted.sentence()).isPassive(verb))
                        .flatMap(verb ->
                                kinds(counted, verb, "object").findFirst().map(kind -> counted(counted, kind, verb)));
    }

    private Optional<Counted> kind(CountedNoun counted, Token noun, Token head) {
        Sentence sentence = counted.sentence();
        Clause clause = new Clause(sentence);
        boolean passive = clause.isPassive(head);
        boolean verbal = head.isTagged("VERB", "AUX", "ADJ") || !noun.is("nmod");
        boolean object =
                verbal ? noun.is("obj", "nsubj:pass") || (noun.is("nsubj") && passive) : isLed(sentence, noun, "of");
        boolean subject = verbal
                ? noun.is("nsubj") && !noun.is("nsubj:pass") && !passive || noun.is("obl:agent")
                : isLed(sentence, noun, "by", "of", "involving");
        return Stream.concat(
                        object ? kinds(counted, head, "object") : Stream.empty(),
                        subject ? kinds(counted, head, "subject") : Stream.empty())
                .findFirst()
                .map(kind -> counted(counted, kind, head));
    }

    /** "12 people killed in the raid", "12 people who died". */
    private Optional<Counted> participle(CountedNoun counted, Token place) {
        Sentence sentence = counted.sentence();
        Clause clause = new Clause(sentence);
        return sentence.children(place, "acl", "amod").stream()
                .filter(verb -> verb.isTagged("VERB", "ADJ") && verb.index() > place.index())
                .flatMap(verb -> (clause.isPassive(verb) || verb.isTagged("ADJ") || isObject(clause, verb, place)
                                ? kinds(counted, verb, "object")
                                : kinds(counted, verb, "subject"))
                        .map(kind -> counted(counted, kind, verb)))
                .findFirst();
    }

    private static boolean isObject(Clause clause, Token verb, Token noun) {
        return clause.object(verb).filter(noun::equals).isPresent();
    }

    /** "12 deaths", "300 protesters"; of missiles only those that something is done with. */
    private Optional<Counted> byNoun(CountedNoun counted, Token place) {
        return KINDS.stream()
                .filter(kind -> contains(list(kind, "noun"), counted.noun()))
                .filter(kind ->
                        !kind.equals("missiles") || isLed(counted.sentence(), place, "with", "of", "by", "using"))
                .findFirst()
                .map(kind -> counted(counted, kind, place));
    }

    private Stream<String> kinds(CountedNoun counted, Token head, String role) {
        return KINDS.stream()
                .filter(kind -> holds(list(kind, role), counted, head))
                .filter(kind -> isThing(kind, counted));
    }

    private boolean isThing(String kind, CountedNoun counted) {
        Set<String> things = list(kind, "thing");
        boolean alone = counted.noun().isTagged("NUM") && kind.equals("freed");
        return things.isEmpty() || alone || contains(things, counted.noun());
    }

    /** Whether the list has the word, or the word with one that depends on it. */
    private static boolean holds(Set<String> list, CountedNoun counted, Token head) {
        return head.lemmas().stream()
                .anyMatch(lemma -> list.contains(lemma)
                        || below(counted, head)
                                .flatMap(child -> Stream.concat(Stream.of(child.lower()), child.lemmas().stream()))
                                .anyMatch(child -> list.contains(lemma + " " + child)));
    }

    /** What depends on a word, and the first state behind the noun: "leaving two guards and a driver dead and three wounded". */
    private static Stream<Token> below(CountedNoun counted, Token head) {
        Sentence sentence = counted.sentence();
        List<Token> children = sentence.children(head);
        Stream<Token> deeper = children.stream()
                .flatMap(child -> sentence.children(child, "amod", "xcomp", "conj", "acl").stream()
                        .filter(state -> state.index() > child.index()));
        Stream<Token> state = Stream.concat(children.stream(), deeper)
                .filter(word -> isState(word) && word.index() > counted.place().index())
                .min(Comparator.comparing(Token::index))
                .stream();
        return Stream.concat(
                children.stream()
                        .filter(child -> !isState(child)
                                || child.index() < counted.place().index()),
                state);
    }

    /** "dead", "wounded". */
    private static boolean isState(Token word) {
        return word.isTagged("ADJ") || (word.isTagged("VERB") && word.xpos().equals("VBN"));
    }

    private static boolean contains(Set<String> list, Token token) {
        return list.contains(token.lower()) || token.lemmas().stream().anyMatch(list::contains);
    }

    private static boolean isLed(Sentence sentence, Token noun, String... prepositions) {
        return sentence.children(noun, "case").stream()
                .anyMatch(mark -> List.of(prepositions).contains(mark.lower()));
    }

    private static Counted counted(CountedNoun counted, String kind, Token anchor) {
        return new Counted(counted.numeral(), kind, anchor, Optional.empty(), counted.words());
    }

    private Set<String> list(String kind, String role) {
        return words.list("quantity-" + kind + "-" + role);
    }
}
