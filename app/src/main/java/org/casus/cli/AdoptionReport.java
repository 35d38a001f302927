package org.casus.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casus.actor.Adoption;

/** Tells what was taken from dictionaries of PETRARCH and TABARI, and what was not. */
record AdoptionReport(List<Adoption> adoptions) {

    AdoptionReport {
        adoptions = List.copyOf(adoptions);
    }

    /** A line for each file. */
    List<String> summary() {
        return adoptions.stream().map(AdoptionReport::summary).toList();
    }

    /** The lines that could not be used, no more than {@code listed} of each file, and how many more there are. */
    List<String> warnings(int listed) {
        return adoptions.stream()
                .flatMap(adoption -> warnings(adoption, listed))
                .toList();
    }

    private static Stream<String> warnings(Adoption adoption, int listed) {
        List<String> all = adoption.passedOver();
        Stream<String> first = all.stream().limit(listed).map(line -> "passed over: " + line);
        return all.size() <= listed
                ? first
                : Stream.concat(
                        first,
                        Stream.of("passed over: " + count(all.size() - listed, "more line") + " of " + adoption.file()
                                + " (--all-warnings lists them)"));
    }

    private static String summary(Adoption adoption) {
        String bare =
                adoption.bare() == 0 ? "" : "; " + count(adoption.bare(), "bare family name") + " left to the article";
        return adoption.file() + ": " + count(adoption.names(), "name") + " and " + count(adoption.roles(), "role")
                + " added; " + String.format(Locale.ROOT, "%,d", adoption.known()) + " known already" + bare + "; "
                + count(adoption.passedOver().size(), "line") + " passed over";
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
