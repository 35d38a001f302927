package org.casus.cli.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key that was read.
 *
 * @param records those drawn, by id, in their order
 * @param complaints a line for each row that was left out: file, line and what was expected
 */
record KeyFile(Map<String, Keyed> records, List<String> complaints) {

    /** Reads a key; one without the columns of a key is a {@link SampleException}. */
    static KeyFile read(Path file) {
        CsvTable table = CsvTable.read(file, List.of("id", "type", "third", "stratum", "size"));
        Reading reading = new Reading(table, new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>());
        table.rows().forEach(reading::add);
        if (reading.records.isEmpty()) {
            throw new SampleException(file + ": holds no record; a key that 'casus sample draw' wrote is expected");
        }
        return new KeyFile(reading.records, List.copyOf(reading.complaints));
    }

    private record Reading(
            CsvTable table, Map<String, Keyed> records, Map<String, Integer> sizes, List<String> complaints) {

        void add(CsvTable.Row row) {
            Optional<Third> third = third(row.get("third"));
            Optional<Integer> size = size(row.get("size"));
            String stratum = row.get("stratum");
            String id = row.get("id");
            if (!id.startsWith("e:") || records.containsKey(id)) {
                complain(row, "id", id, "the id of a record that stands in no other row");
            } else if (row.get("type").isEmpty()) {
                complain(row, "type", "", "an event type");
            } else if (third.isEmpty()) {
                complain(row, "third", row.get("third"), "low, middle or high");
            } else if (stratum.isEmpty()) {
                complain(row, "stratum", "", "a name");
            } else if (size.isEmpty()
                    || !sizes.getOrDefault(stratum, size.get()).equals(size.get())) {
                complain(row, "size", row.get("size"), "a whole number above 0, the same in all rows of a stratum");
            } else {
                sizes.put(stratum, size.get());
                records.put(id, new Keyed(id, row.get("type"), third.get(), stratum, size.get()));
            }
        }

        private void complain(CsvTable.Row row, String column, String found, String expected) {
            complaints.add(table.wrong(row, column + " \"" + found + "\": " + expected + " is expected; left out"));
        }
    }

    private static Optional<Third> third(String word) {
        return Stream.of(Third.values())
                .filter(third -> third.label().equals(word))
                .findFirst();
    }

    private static Optional<Integer> size(String digits) {
        return digits.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
