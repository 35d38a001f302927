package org.casus.cli;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.Coding;
import org.casus.actor.Stranger;
import org.casus.cite.ArticleId;
import org.casus.parse.NameKind;

/** Counts those whom the actor book does not know over articles. Not safe for use by several threads. */
final class Roster {

    /** The longest sentence that is shown while there are others, in characters. */
    private static final int LONG = 240;

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /**
     * One name or description.
     *
     * @param name as it is written most often
     * @param kind what it is taken for most often
     * @param times at how many places it stands
     * @param articles in how many articles
     * @param role what it is said to be most often, where it is said
     * @param sector the sector of that role
     * @param state where most of its articles are set; empty where that is not one state
     * @param file where the example was met
     * @param example one of the places
     */
    record Entry(
            String name,
            NameKind kind,
            int times,
            int articles,
            Optional<String> role,
            Optional<String> sector,
            Optional<String> state,
            String file,
            Stranger example) {

        /** Whether it is a noun that the dictionaries hold as a role; only its state is not told. */
        boolean isRole() {
            return !kind.isProper() && role.isPresent();
        }
    }

    void add(Coding coding) {
        coding.strangers()
                .forEach(stranger -> counts.computeIfAbsent(
                                key(stranger),
                                key -> new Count(stranger, coding.article().file()))
                        .add(stranger, coding.article().id(), coding.article().file()));
    }

    /** How many different ones there are. */
    int size() {
        return counts.size();
    }

    /**
     * Those met most often, at most so many: the most frequent first, of these those in the most articles, then by name. Roles, which no
     * line of a dictionary would mend, come behind all others.
     */
    List<Entry> most(int limit) {
        return counts.values().stream()
                .map(Count::entry)
                .sorted(Comparator.comparing(Entry::isRole)
                        .thenComparing(Comparator.comparingInt(Entry::times).reversed())
                        .thenComparing(Comparator.comparingInt(Entry::articles).reversed())
                        .thenComparing(Entry::name))
                .limit(limit)
                .toList();
    }

    /** Small letters without accents and punctuation; a name and a description are never the same. */
    private static String key(Stranger stranger) {
        String plain =
                Normalizer.normalize(stranger.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = plain.toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return (stranger.kind().isProper() ? "name " : "description ") + words;
    }

    /** What was met of one name so far. */
    private static final class Count {

        private final Votes<String> names = new Votes<>();
        private final Votes<NameKind> kinds = new Votes<>();
        private final Votes<String> roles = new Votes<>();
        private final Votes<Optional<String>> states = new Votes<>();
        private final Map<String, String> sectors = new LinkedHashMap<>();
        private Stranger example;
        private String file;
        private Optional<ArticleId> last = Optional.empty();
        private int times;
        private int articles;

        Count(Stranger first, String file) {
            this.example = first;
            this.file = file;
        }

        void add(Stranger stranger, ArticleId article, String at) {
            times++;
            names.add(stranger.name());
            kinds.add(stranger.kind());
            stranger.role().ifPresent(roles::add);
            stranger.role()
                    .ifPresent(role -> sectors.put(role, stranger.sector().orElse("")));
            if (!last.equals(Optional.of(article))) {
                articles++;
                last = Optional.of(article);
                states.add(stranger.state());
            }
            if (isBetter(stranger)) {
                example = stranger;
                file = at;
            }
        }

        /** A sentence of fair length that has the whole name, instead of one that has not. */
        private boolean isBetter(Stranger other) {
            return isGood(other) && !isGood(example);
        }

        private static boolean isGood(Stranger stranger) {
            return stranger.sentence().text().length() <= LONG
                    && (!stranger.kind().isProper() || stranger.words().text().equals(stranger.name()));
        }

        Entry entry() {
            Optional<String> role = roles.winner();
            return new Entry(
                    names.winner().orElse(example.name()),
                    kinds.winner().orElse(example.kind()),
                    times,
                    articles,
                    role,
                    role.map(sectors::get).filter(sector -> sector != null && !sector.isEmpty()),
                    states.majority().flatMap(state -> state),
                    file,
                    example);
        }
    }
}
