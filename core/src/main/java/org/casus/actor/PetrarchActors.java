package org.casus.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.cite.DictionaryFile;

/** Reads an actor file of PETRARCH or TABARI into its entries; a line that cannot be used is told of and passed over. */
final class PetrarchActors {

    private final DictionaryFile file;
    private final CameoCodes cameo;
    private final List<PetrarchEntry> entries = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();

    private int head;
    private boolean coded;
    private List<String> names = new ArrayList<>();
    private List<PetrarchEntry.Coded> codes = new ArrayList<>();

    private PetrarchActors(DictionaryFile file, CameoCodes cameo) {
        this.file = file;
        this.cameo = cameo;
    }

    /**
     * What a file holds.
     *
     * @param passedOver the lines that could not be used, each with what was expected
     */
    record Read(List<PetrarchEntry> entries, List<String> passedOver) {

        Read {
            entries = List.copyOf(entries);
            passedOver = List.copyOf(passedOver);
        }
    }

    static Read read(DictionaryFile file, CameoCodes cameo) {
        PetrarchActors reading = new PetrarchActors(file, cameo);
        for (int i = 0; i < file.lines().size(); i++) {
            reading.take(i + 1, PetrarchLine.of(file.lines().get(i)));
        }
        reading.close();
        return new Read(reading.entries, reading.passedOver);
    }

    private void take(int number, PetrarchLine line) {
        if (line.isEmpty()) {
            return;
        }
        if (!line.closed()) {
            passOver(number, "a closing ] is expected");
        }
        boolean more = line.words().startsWith("+");
        if (!line.words().isEmpty() && !more) {
            close();
            head = number;
        }
        if (head == 0) {
            passOver(number, "a name is expected before its synonyms and codes");
            return;
        }
        if (!line.words().isEmpty()) {
            name(number, line.words());
        }
        line.codes().forEach(code -> code(number, code));
    }

    private void name(int number, String words) {
        int before = names.size();
        for (String word : words.split("\\+")) {
            names.addAll(PetrarchName.read(word));
        }
        if (names.size() == before) {
            passOver(number, "a name of two letters or more is expected (in \"" + words + "\")");
        }
    }

    private void code(int number, String bracket) {
        coded = true;
        int end = bracket.indexOf(' ') < 0 ? bracket.length() : bracket.indexOf(' ');
        Optional<ActorCode> code = cameo.actor(bracket.substring(0, end));
        Optional<PetrarchDays> days = PetrarchDays.read(bracket.substring(end));
        if (code.isEmpty()) {
            passOver(number, CameoCodes.EXPECTED + " (in \"[" + bracket + "]\")");
        } else if (days.isEmpty()) {
            passOver(number, PetrarchDays.EXPECTED + " (in \"[" + bracket + "]\")");
        } else {
            codes.add(new PetrarchEntry.Coded(bracket.substring(0, end), code.get(), days.get()));
        }
    }

    /** Ends the entry that is being read. */
    private void close() {
        if (head > 0 && !coded) {
            passOver(head, "a code in brackets, as [NORGOV], is expected behind a name and its synonyms");
        }
        if (!names.isEmpty() && !codes.isEmpty()) {
            codes.sort(Comparator.comparing(code -> code.days().isOpen()));
            entries.add(new PetrarchEntry(file, head, names, codes));
        }
        coded = false;
        names = new ArrayList<>();
        codes = new ArrayList<>();
    }

    private void passOver(int number, String expectation) {
        passedOver.add(file.wrong(number, expectation).getMessage());
    }
}
