package org.casus.actor;

import org.casus.text.Sentence;
import org.casus.text.Token;

/** How a reading of one phrase goes on to another that it names or goes back to. */
@FunctionalInterface
interface Onward {

    /** The party, the first of several, that the other noun or pronoun stands for; without a code where it stands for nobody known. */
    Party read(Sentence sentence, Token head, View view);
}
