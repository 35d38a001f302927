package org.casus.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.parse.NameKind;
import org.casus.text.NounPhrase;
import org.casus.text.Sentence;
import org.casus.text.Token;

/** Reads a phrase by the role that it gives somebody, and by whose man or body that is. */
final class RoleReading {

    private static final Set<String> ADVISING = Set.of("to", "of", "for", "at");

    private static final String OPPOSITION = "OPP";
    private static final Set<String> LEADING = Set.of(
            "head", "chairman", "chairwoman", "chairperson", "chair", "chief", "director", "boss", "founder", "deputy");

    private static final String SHADOW = "shadow";

    private final Mentions mentions;
    private final Titles titles;
    private final Besides besides;
    private final DefiniteNouns definite;
    private final HomeReading homes;
    private final Onward onward;

    RoleReading(
            Mentions mentions,
            Titles titles,
            Besides besides,
            DefiniteNouns definite,
            HomeReading homes,
            Onward onward) {
        this.mentions = mentions;
        this.titles = titles;
        this.besides = besides;
        this.definite = definite;
        this.homes = homes;
        this.onward = onward;
    }

    /** "the Icelandic minister", "President Bell", "Anna Bell, the union's spokeswoman"; empty where no role is named. */
    Optional<Party> byRole(NounPhrase phrase, View view) {
        return titles.role(phrase)
                .map(role -> definite.fuller(phrase, role).orElse(role))
                .map(role -> byRole(phrase, phrase, role, view))
                .or(() -> byApposition(phrase, view));
    }

    /** "Anna Bell, the union's spokeswoman". */
    private Optional<Party> byApposition(NounPhrase phrase, View view) {
        if (!phrase.head().isTagged("PROPN")) {
            return Optional.empty();
        }
        List<Token> told = phrase.sentence().children(phrase.head(), "appos");
        Stream<Token> beside = told.isEmpty() ? besides.of(phrase.sentence(), phrase.head()).stream() : told.stream();
        return beside.filter(noun -> noun.isTagged("NOUN", "PROPN"))
                .map(noun -> NounPhrase.of(phrase.sentence(), noun))
                .flatMap(nearby -> titles
                        .role(nearby)
                        .map(role -> byRole(phrase, nearby, role, view))
                        .or(() -> leading(nearby, view).map(party -> party.said(phrase.words())))
                        .stream())
                .findFirst();
    }

    /** @param titled where the role noun stands: the phrase itself, or one beside it */
    private Party byRole(NounPhrase phrase, NounPhrase titled, RoleBook.Role role, View view) {
        return inBody(phrase, titled, role, view).orElseGet(() -> atHome(phrase, titled, role, view));
    }

    /** "the spokesman of the dockers' union": what the union is, not what a spokesman is. */
    private Optional<Party> inBody(NounPhrase phrase, NounPhrase titled, RoleBook.Role role, View view) {
        if (!role.isInABody()) {
            return Optional.empty();
        }
        boolean advising = role.noun().startsWith("advis") || role.noun().equals("aide");
        return titled.after(advising ? ADVISING : Belonging.PREPOSITIONS).stream()
                .filter(noun -> noun.index() > titled.head().index())
                .findFirst()
                .flatMap(noun -> {
                    Party body = onward.read(phrase.sentence(), noun, view.further());
                    boolean fits = body.code()
                            .map(code -> !code.sectors().isEmpty())
                            .orElseGet(() -> isOrganisation(phrase.sentence(), noun));
                    return fits
                            ? Optional.of(Party.described(
                                    phrase, body.code(), because(role) + " of " + body.name() + ": " + body.because()))
                            : Optional.empty();
                });
    }

    /** "the chairman of the dockers' union", by a noun that is no role where it stands alone; empty where it leads nobody known. */
    Optional<Party> leading(NounPhrase phrase, View view) {
        if (!LEADING.contains(phrase.head().lemma())) {
            return Optional.empty();
        }
        return phrase.after(Belonging.PREPOSITIONS).stream()
                .filter(noun -> noun.index() > phrase.head().index())
                .findFirst()
                .map(noun -> onward.read(phrase.sentence(), noun, view.further()))
                .filter(body -> body.code().isPresent())
                .map(body -> Party.described(
                        phrase, body.code(), phrase.head().lemma() + " of " + body.name() + ": " + body.because()));
    }

    private static boolean isOrganisation(Sentence sentence, Token noun) {
        return sentence.namesOver(noun).stream().anyMatch(name -> name.kind() == NameKind.ORG);
    }

    private Party atHome(NounPhrase phrase, NounPhrase titled, RoleBook.Role role, View view) {
        Home home = homes.of(titled, role, view);
        String sector = isShadow(titled) ? OPPOSITION : role.sector();
        Optional<ActorCode> code = home.with(sector, Titles.isFormer(phrase) || Titles.isFormer(titled))
                .or(() -> sector.equals("ETH") ? Optional.empty() : Optional.of(new ActorCode(sector)));
        return Party.described(phrase, code, because(role) + home.because());
    }

    /** "the shadow minister": of the opposition, whatever the minister is of. */
    private static boolean isShadow(NounPhrase phrase) {
        return phrase.core().stream().anyMatch(token -> token.lower().equals(SHADOW));
    }

    /** "French and German officials": of each state those; empty where it is not so. */
    List<Party> byEachHome(NounPhrase phrase, View view) {
        Optional<RoleBook.Role> role = titles.at(phrase.sentence(), phrase.head());
        List<Mention> homes = mentions.inCore(phrase)
                .filter(mention ->
                        mention.isOfState() && mention.last() < phrase.head().index())
                .toList();
        return role.isEmpty() || !isListed(phrase, homes)
                ? List.of()
                : homes.stream()
                        .map(mention -> mention.on(view.day()))
                        .map(known -> Party.described(
                                phrase,
                                Optional.of(known.code().sectored(role.get().sector(), Titles.isFormer(phrase))),
                                because(role.get()) + " of " + known.name()))
                        .toList();
    }

    private static boolean isListed(NounPhrase phrase, List<Mention> homes) {
        return homes.size() > 1
                && phrase.core().stream()
                        .filter(token -> homes.get(0).last() < token.index()
                                && token.index() < homes.get(homes.size() - 1).first())
                        .anyMatch(token ->
                                token.lower().equals("and") || token.form().equals(","));
    }

    private static String because(RoleBook.Role role) {
        return role.cite() + " " + role.noun();
    }
}
