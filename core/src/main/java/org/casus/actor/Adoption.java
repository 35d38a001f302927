package org.casus.actor;

import java.util.List;

/**
 * What the actor book took from a dictionary of PETRARCH or TABARI.
 *
 * @param file the file's name, as it was given
 * @param names how many names it gave
 * @param roles how many role nouns it gave
 * @param known how many of its names or nouns Casus' own tables have already, or find by a shorter name
 * @param bare how many bare family names of people it has, which an article has to introduce
 * @param passedOver the lines that could not be used: file, line, and what was expected
 */
public record Adoption(String file, int names, int roles, int known, int bare, List<String> passedOver) {

    public Adoption {
        passedOver = List.copyOf(passedOver);
    }
}
