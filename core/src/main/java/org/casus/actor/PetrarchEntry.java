package org.casus.actor;

import java.util.List;
import org.casus.cite.DictionaryFile;

/**
 * An entry of an actor file of PETRARCH or TABARI.
 *
 * @param file the file it stands in
 * @param line the line of its first name, from 1
 * @param names its names as news write them, the first one first
 * @param codes what they stand for: those with days before those without; none is empty only where no code could be used
 */
record PetrarchEntry(DictionaryFile file, int line, List<String> names, List<Coded> codes) {

    PetrarchEntry {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /**
     * A code with its days.
     *
     * @param written the code as CAMEO has it
     */
    record Coded(String written, ActorCode code, PetrarchDays days) {}

    boolean isDated() {
        return codes.stream().anyMatch(coded -> !coded.days().isOpen());
    }

    boolean isOf(String country) {
        return codes.stream().anyMatch(coded -> coded.code().country().equals(country));
    }

    String cite() {
        return file.at(line);
    }
}
