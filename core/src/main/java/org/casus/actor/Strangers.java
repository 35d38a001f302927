package org.casus.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.parse.NameKind;
import org.casus.parse.NameSpan;
import org.casus.place.Gazetteer;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Tells what is there to be known of those in an article whom the actor book does not know. */
final class Strangers {

    /** Nouns that tell what people are, as the reader sees them. */
    private static final Set<NameKind> DESCRIPTIONS = Set.of(NameKind.OFFICE, NameKind.GROUP, NameKind.NAT);

    private static final int REACH = 8;

    private final Titles titles;
    private final Gazetteer gazetteer;
    private final Setting setting;
    private final List<Sentence> sentences;
    private final Set<String> known;
    private final Map<String, String> fullNames;

    Strangers(ActorBook book, Mentions mentions, Setting setting) {
        this.titles = new Titles(book.roles());
        this.gazetteer = book.gazetteer();
        this.setting = setting;
        this.sentences = mentions.sentences();
        this.known = mentions.all().map(mention -> mention.words().text()).collect(Collectors.toSet());
        this.fullNames = fullNames(sentences);
    }

    /** By its last word the first full name of a person that bears it. */
    private static Map<String, String> fullNames(List<Sentence> sentences) {
        Map<String, String> full = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (NameSpan name : sentence.names()) {
                List<Token> words = bare(sentence, name);
                if (name.kind() == NameKind.PER && words.size() > 1) {
                    full.putIfAbsent(
                            words.get(words.size() - 1).lower(),
                            sentence.words(words).text());
                }
            }
        }
        return Map.copyOf(full);
    }

    /** What is known of a party of a sentence; empty for one with a state, a pronoun, a place, a date or a thing. */
    Optional<Stranger> of(Sentence sentence, Party party) {
        boolean placed = party.actor().isPresent()
                || party.code().filter(ActorCode::hasCountry).isPresent();
        return placed
                ? Optional.empty()
                : sentence.top(party.words().span())
                        .map(top -> counted(sentence, top))
                        .filter(head -> head.isTagged("NOUN", "PROPN") && !head.isCalendar())
                        .map(head -> NounPhrase.of(sentence, head))
                        .flatMap(phrase -> lastName(phrase)
                                .or(() -> name(phrase))
                                .map(name -> named(phrase, name, party))
                                .orElseGet(() -> described(phrase)));
    }

    /** "dozens of fighters": the fighters. */
    private static Token counted(Sentence sentence, Token top) {
        return Measures.counted(NounPhrase.of(sentence, top)).orElse(top);
    }

    /** A single word that is the last name of a person in the article, whatever the reader takes it for here. */
    private Optional<NameSpan> lastName(NounPhrase phrase) {
        Token head = phrase.head();
        boolean single = phrase.sentence().namesOver(head).stream()
                .allMatch(name -> bare(phrase.sentence(), name).size() == 1);
        return head.isTagged("PROPN") && single && fullNames.containsKey(head.lower())
                ? Optional.of(new NameSpan(head.index(), head.index(), NameKind.PER))
                : Optional.empty();
    }

    /** The name at the head of a phrase, else that of a person behind a title, else that of a body in the phrase. */
    private static Optional<NameSpan> name(NounPhrase phrase) {
        return Stream.<Predicate<NameSpan>>of(
                        name -> name.covers(phrase.head().index()),
                        name -> name.kind() == NameKind.PER && holds(phrase.core(), name),
                        name -> name.kind() == NameKind.ORG && holds(phrase.tokens(), name))
                .flatMap(fits -> phrase.sentence().names().stream()
                        .filter(name -> name.kind().isProper())
                        .filter(fits))
                .findFirst();
    }

    private static boolean holds(List<Token> tokens, NameSpan name) {
        return tokens.get(0).index() <= name.first()
                && name.last() <= tokens.get(tokens.size() - 1).index();
    }

    /** The words of a name without article, title and possessive ending; never empty. */
    private static List<Token> bare(Sentence sentence, NameSpan name) {
        int first = name.first();
        int last = name.last();
        while (first < last && isBefore(sentence.tokens().get(first))) {
            first++;
        }
        while (first < last && sentence.tokens().get(last).isTagged("PART", "PUNCT")) {
            last--;
        }
        return sentence.tokens().subList(first, last + 1);
    }

    private static boolean isBefore(Token token) {
        return token.isTagged("DET", "PUNCT") || Titles.isCourtesy(token);
    }

    /** Empty for what the book or the gazetteer knows though the phrase does not stand for it. */
    private Optional<Stranger> named(NounPhrase phrase, NameSpan span, Party party) {
        Sentence sentence = phrase.sentence();
        List<Token> tokens = bare(sentence, span);
        String name = fullName(sentence, span);
        boolean place = span.kind() == NameKind.LOC
                && gazetteer.find(name, setting.states()).isPresent();
        if (place || known.contains(name)) {
            return Optional.empty();
        }
        Optional<RoleBook.Role> role = switch (span.kind()) {
            case PER -> office(phrase, tokens).or(() -> officeAnywhere(name));
            case ORG -> within(sentence, tokens);
            default -> Optional.empty();
        };
        Optional<String> sector = role.filter(office -> party.code().isPresent() || !office.isInABody())
                .map(RoleBook.Role::sector);
        return Optional.of(stranger(sentence, name, span.kind(), role, sector, tokens));
    }

    /** A person's last name is made whole where the article has the whole. */
    private String fullName(Sentence sentence, NameSpan span) {
        List<Token> tokens = bare(sentence, span);
        String written = sentence.words(tokens).text();
        return span.kind() == NameKind.PER && tokens.size() == 1
                ? fullNames.getOrDefault(tokens.get(0).lower(), written)
                : written;
    }

    /** The title in the phrase before a person's name. */
    private Optional<RoleBook.Role> office(NounPhrase phrase, List<Token> name) {
        return titles.last(
                phrase.sentence(),
                phrase.core().stream()
                        .filter(token -> token.index() < name.get(0).index())
                        .toList());
    }

    /** What the article says that a person is, wherever it first says it. */
    private Optional<RoleBook.Role> officeAnywhere(String person) {
        return sentences.stream()
                .flatMap(sentence -> sentence.names().stream()
                        .filter(span -> span.kind() == NameKind.PER)
                        .filter(span -> fullName(sentence, span).equals(person))
                        .flatMap(span -> officeBeside(sentence, span).stream()))
                .findFirst();
    }

    /** The role right before a name, or in the words between commas behind it: "Pia Lund, the head of the union,". */
    private Optional<RoleBook.Role> officeBeside(Sentence sentence, NameSpan name) {
        List<Token> tokens = sentence.tokens();
        Optional<RoleBook.Role> before =
                name.first() == 0 ? Optional.empty() : titles.at(sentence, tokens.get(name.first() - 1));
        boolean comma = name.last() + 1 < tokens.size()
                && tokens.get(name.last() + 1).form().equals(",");
        return before.isPresent() || !comma
                ? before
                : tokens.stream()
                        .skip(name.last() + 2L)
                        .limit(REACH)
                        .takeWhile(token -> !token.isTagged("PUNCT", "PRON", "CCONJ", "SCONJ", "AUX"))
                        .filter(token -> !leadsToName(tokens, token))
                        .flatMap(token -> titles.at(sentence, token).stream())
                        .findFirst();
    }

    /** "…, Senator Oloo": the title of the next one. */
    private static boolean leadsToName(List<Token> tokens, Token token) {
        return token.index() + 1 < tokens.size()
                && tokens.get(token.index() + 1).isTagged("PROPN");
    }

    /** What a body's name says that it is: "the Harbour Workers' Union". A role that begins before the name is not its own. */
    private Optional<RoleBook.Role> within(Sentence sentence, List<Token> name) {
        int before = name.get(0).index() - 1;
        return name.stream()
                .flatMap(token -> titles.at(sentence, token).stream()
                        .filter(role -> role.words().size() <= token.index() - before))
                .reduce((one, other) -> other);
    }

    /** Empty for a noun that is neither a role nor seen as people by the reader. */
    private Optional<Stranger> described(NounPhrase phrase) {
        Optional<RoleBook.Role> role = titles.at(phrase.sentence(), phrase.head());
        String name = role.map(RoleBook.Role::noun).orElseGet(() -> noun(phrase));
        return role.isPresent() || isOfPeople(phrase)
                ? Optional.of(stranger(
                        phrase.sentence(), name, NameKind.GROUP, role, role.map(RoleBook.Role::sector), phrase.core()))
                : Optional.empty();
    }

    private static boolean isOfPeople(NounPhrase phrase) {
        return phrase.sentence().namesOver(phrase.head()).stream().anyMatch(name -> DESCRIPTIONS.contains(name.kind()));
    }

    /** The noun in the singular, with the nouns that make one word with it. */
    private static String noun(NounPhrase phrase) {
        StringBuilder noun = new StringBuilder();
        phrase.sentence().children(phrase.head(), "compound").stream()
                .filter(part ->
                        part.isTagged("NOUN") && part.index() < phrase.head().index())
                .forEach(part -> noun.append(part.lower()).append(' '));
        return noun.append(phrase.head().lemma().toLowerCase(Locale.ROOT)).toString();
    }

    private Stranger stranger(
            Sentence sentence,
            String name,
            NameKind kind,
            Optional<RoleBook.Role> role,
            Optional<String> sector,
            List<Token> tokens) {
        return new Stranger(
                name,
                kind,
                role.map(RoleBook.Role::noun),
                sector,
                setting.home(),
                sentence.words(tokens),
                sentence.words());
    }
}
