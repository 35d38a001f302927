package org.casus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.actor.PetrarchForm;
import org.casus.cite.DictionaryException;
import org.casus.cite.DictionaryFile;
import org.casus.cite.Sha256;

/**
 * The text files that Casus knows the world and its words by: those that travel with it, and a user's own on top.
 *
 * @param files the files, a user's own first: of two lines that fit alike, the first has its way
 */
public record Dictionaries(List<DictionaryFile> files) {

    private static final List<String> STANDARD = List.of(
            "actor/states.txt",
            "actor/seats.txt",
            "actor/leaders.txt",
            "actor/organisations.txt",
            "actor/institutions.txt",
            "actor/groups.txt",
            "actor/media.txt",
            "actor/roles.txt",
            "actor/cameo.txt",
            "place/places.txt",
            "time/anchors.txt",
            "event/accuse.txt",
            "event/agree.txt",
            "event/aid.txt",
            "event/assault.txt",
            "event/coerce.txt",
            "event/concede.txt",
            "event/consult.txt",
            "event/cooperate.txt",
            "event/mobilize.txt",
            "event/protest.txt",
            "event/reject.txt",
            "event/request.txt",
            "event/retreat.txt",
            "event/sanction.txt",
            "event/statement.txt",
            "event/support.txt",
            "event/threaten.txt",
            "event/words-certainty.txt",
            "event/words-contexts.txt",
            "event/words-cooperative.txt",
            "event/words-material.txt",
            "event/words-quantities.txt",
            "event/words-verbal.txt",
            "speech/cues.txt");

    private static final String FIRST_LOOK = "event/first-look.txt";

    /** Tables of other stages that shape the rows too. */
    private static final List<String> TABLES =
            List.of("text/agencies.txt", "text/elements.txt", "text/lines.txt", "text/no-article.txt", FIRST_LOOK);

    public Dictionaries {
        files = List.copyOf(files);
    }

    /** The dictionaries that travel with Casus. */
    public static Dictionaries standard() {
        return new Dictionaries(STANDARD.stream().map(Dictionaries::resource).toList());
    }

    /**
     * These dictionaries with every {@code .txt}, {@code .actors} and {@code .agents} file of a folder before them, in the order of their
     * names. A file's name or heading says what it holds, as {@code docs/dictionaries.md} describes; actor and agent files of PETRARCH and
     * TABARI are known by their content too.
     *
     * @throws DictionaryException when the folder or a file in it cannot be read
     */
    public Dictionaries with(Path folder) {
        List<DictionaryFile> all = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(Dictionaries::isDictionary).sorted().forEach(path -> all.add(file(path)));
        } catch (IOException e) {
            throw new DictionaryException(
                    folder + ": not a folder of dictionaries that can be read (" + e.getMessage() + ")");
        }
        all.forEach(Dictionaries::check);
        all.addAll(files);
        return new Dictionaries(all);
    }

    private static boolean isDictionary(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".txt") || PetrarchForm.isNamedSo(name);
    }

    /** By what a sentence is judged before it is read. */
    static DictionaryFile firstLook() {
        return resource(FIRST_LOOK);
    }

    /** {@code sha256:} and the hash over all names and lines, with those of other stages' own tables. */
    public String digest() {
        List<String> parts = new ArrayList<>();
        for (DictionaryFile file : Stream.concat(files.stream(), TABLES.stream().map(Dictionaries::resource))
                .toList()) {
            parts.add(file.simpleName());
            parts.addAll(file.lines());
        }
        return "sha256:" + Sha256.of(parts);
    }

    /** A file that no stage would read is a mistake, not a dictionary. */
    private static void check(DictionaryFile file) {
        boolean table = STANDARD.stream()
                .filter(name -> !name.startsWith("event/"))
                .anyMatch(name -> name.endsWith("/" + file.simpleName()));
        boolean event = file.isHeaded("type:") || file.simpleName().startsWith("words");
        if (!table && !event && PetrarchForm.of(file).isEmpty()) {
            throw file.wrong(
                    1,
                    "an event file begins with \"type:\"; an actor file is called states.txt, seats.txt, leaders.txt, "
                            + "organisations.txt, institutions.txt, groups.txt, media.txt or roles.txt, a file of lists words….txt, "
                            + "speech verbs cues.txt, places places.txt, days anchors.txt, a dictionary of PETRARCH or TABARI ….actors.txt or ….agents.txt");
        }
    }

    private static DictionaryFile file(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new DictionaryFile(path.toString(), plain.lines().toList());
        } catch (MalformedInputException e) {
            throw new DictionaryException(path + ": not UTF-8, which a dictionary is expected to be");
        } catch (IOException e) {
            throw new DictionaryException(path + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    private static DictionaryFile resource(String name) {
        try (InputStream in = Dictionaries.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the dictionary " + name + " is not on the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new DictionaryFile(
                    name.substring(name.indexOf('/') + 1), text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
        }
    }
}
