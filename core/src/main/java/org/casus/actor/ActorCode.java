package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The code of an actor: three letters for a state (ISO 3166 alpha-3) or a class above states ({@code IGO}, {@code NGO}, {@code MNC},
 * {@code IMG}, {@code INT}), then sectors or an organisation's letters, three each: {@code PRKGOV}, {@code IGOUNO}.
 *
 * @param value the code, upper case
 */
public record ActorCode(String value) {

    /** PLOVER's sectors, with those that phrases without a country bear alone. */
    public static final Set<String> SECTORS = Set.of(
            "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY", "OPP", "REB", "UAF", "CRM", "CVL", "MED", "BUS", "LAB",
            "EDU", "REL", "REF", "NGO", "ETH");

    private static final Set<String> ABOVE_STATES = Set.of("IGO", "NGO", "MNC", "IMG", "INT");

    private static final Pattern FORM = Pattern.compile("(?:[A-Z]{3}){1,4}");

    public ActorCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not an actor code: groups of three capitals are expected");
        }
    }

    /** Whether these letters have the form of a code. */
    public static boolean isWellFormed(String letters) {
        return FORM.matcher(letters).matches();
    }

    /** The first three letters: the state, or the class above states. */
    public String country() {
        return value.substring(0, 3);
    }

    /**
     * Whether it begins with a state or a class above states; a phrase whose country is not known bears its sector alone. {@code ETH} is
     * Ethiopia, never the sector of an ethnic group of nowhere.
     */
    public boolean hasCountry() {
        return country().equals("ETH") || country().equals("NGO") || !SECTORS.contains(country());
    }

    /** Whether it belongs to a state, and neither to a class above states nor to nobody known. */
    public boolean isOfState() {
        return hasCountry() && !ABOVE_STATES.contains(country());
    }

    /** What follows the country, in groups of three; all of it where there is no country; empty for a state as such. */
    public List<String> sectors() {
        List<String> sectors = new ArrayList<>();
        for (int i = hasCountry() ? 3 : 0; i < value.length(); i += 3) {
            sectors.add(value.substring(i, i + 3));
        }
        return List.copyOf(sectors);
    }

    /** This code with a further sector behind it; itself where it has it already. */
    public ActorCode with(String sector) {
        return sectors().contains(sector) || value.length() >= 12 ? this : new ActorCode(value + sector);
    }

    /**
     * The code of one of its people. A state's man has his sector, and a former one the state alone; one of an organisation is the
     * organisation's, unless he bears arms, judges or reports for it.
     */
    ActorCode sectored(String sector, boolean former) {
        if (!isOfState()) {
            return sector.matches("MIL|COP|JUD|MED") && !country().equals("IMG") ? with(sector) : this;
        }
        ActorCode state = new ActorCode(country());
        return former ? state : state.with(sector);
    }

    @Override
    public String toString() {
        return value;
    }
}
