package org.casus.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.cite.DictionaryFile;
import org.casus.cite.DictionaryTable;
import org.casus.text.Token;

/** The nouns that tell what somebody is, and their sectors: minister, riot police, protester. */
final class RoleBook {

    private final Map<String, List<Role>> byLastWord = new HashMap<>();

    private RoleBook() {}

    /**
     * A role noun.
     *
     * @param words its words, small letters
     * @param cite the dictionary line
     */
    record Role(List<String> words, String sector, String cite) {

        /** Nouns that say what somebody is in a body, and not what body it is. */
        private static final Set<String> IN_A_BODY = Set.of(
                "president",
                "vice president",
                "leader",
                "official",
                "aide",
                "secretary",
                "general secretary",
                "secretary-general",
                "secretary general",
                "chief executive officer",
                "ceo",
                "deputy director",
                "managing director",
                "founder",
                "coordinator",
                "spokesman",
                "spokeswoman",
                "spokesperson",
                "chairman",
                "chairwoman",
                "chairperson",
                "chief",
                "head",
                "director",
                "executive",
                "commissioner",
                "member",
                "representative",
                "lawyer",
                "adviser",
                "advisor");

        String noun() {
            return String.join(" ", words);
        }

        /** Whether it says what somebody is in a body, and not what body it is. */
        boolean isInABody() {
            return IN_A_BODY.contains(noun());
        }
    }

    static RoleBook of(List<DictionaryFile> files) {
        RoleBook book = new RoleBook();
        files.stream()
                .filter(file -> file.simpleName().equals("roles.txt"))
                .flatMap(file -> DictionaryTable.read(file, List.of("noun", "sector", "source")).stream())
                .forEach(book::add);
        return book;
    }

    private void add(DictionaryTable.Row row) {
        String sector = row.need("sector");
        if (!ActorCode.SECTORS.contains(sector)) {
            throw row.file()
                    .wrong(
                            row.line(),
                            "\"" + sector + "\" is no sector; one of "
                                    + ActorCode.SECTORS.stream().sorted().toList() + " is expected");
        }
        List<String> words =
                Arrays.asList(row.need("noun").toLowerCase(Locale.ROOT).split("[\\s-]+"));
        add(new Role(words, sector, row.cite()));
    }

    private void add(Role role) {
        byLastWord
                .computeIfAbsent(role.words().get(role.words().size() - 1), key -> new ArrayList<>())
                .add(role);
    }

    /** This book with those of the roles whose nouns it lacks; of two with one noun the first is taken. */
    RoleBook with(List<Role> more) {
        RoleBook book = new RoleBook();
        byLastWord.values().forEach(roles -> roles.forEach(book::add));
        more.stream().filter(role -> !book.has(role)).forEach(book::add);
        return book;
    }

    boolean has(Role role) {
        return byLastWord.getOrDefault(role.words().get(role.words().size() - 1), List.of()).stream()
                .anyMatch(own -> own.words().equals(role.words()));
    }

    /** The longest role noun that ends with the token at {@code last} of these consecutive tokens. */
    Optional<Role> endingAt(List<Token> tokens, int last) {
        return longest(tokens, last, tokens.get(last).lower())
                .or(() -> longest(tokens, last, tokens.get(last).lemma().toLowerCase(Locale.ROOT)));
    }

    private Optional<Role> longest(List<Token> tokens, int last, String word) {
        return byLastWord.getOrDefault(word, List.of()).stream()
                .filter(role -> fits(role.words(), tokens, last))
                .max(Comparator.comparingInt(role -> role.words().size()));
    }

    private static boolean fits(List<String> words, List<Token> tokens, int last) {
        int at = last - 1;
        for (int i = words.size() - 2; i >= 0; i--, at--) {
            if (at >= 0 && tokens.get(at).form().equals("-")) {
                at--;
            }
            if (at < 0 || !words.get(i).equals(tokens.get(at).lower())) {
                return false;
            }
        }
        return true;
    }
}
