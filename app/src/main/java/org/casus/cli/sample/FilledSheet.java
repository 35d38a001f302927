package org.casus.cli.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sheet that was filled in.
 *
 * @param records those of which at least one field is judged, by id
 * @param complaints a line for each row or cell that was left out: file, line and what was expected
 */
record FilledSheet(Map<String, Judged> records, List<String> complaints) {

    /**
     * Reads a sheet, as a table or as the page saves it.
     *
     * @param ids those of the key
     * @throws SampleException if it cannot be read, or lacks a column
     */
    static FilledSheet read(Path file, Set<String> ids) {
        List<String> columns = Stream.concat(
                        Stream.of("id"), Stream.of(Field.values()).map(Field::column))
                .toList();
        Reading reading = new Reading(
                CsvTable.read(file, columns), ids, new HashSet<>(), new LinkedHashMap<>(), new ArrayList<>());
        reading.table.rows().forEach(reading::add);
        return new FilledSheet(reading.records, List.copyOf(reading.complaints));
    }

    private record Reading(
            CsvTable table, Set<String> ids, Set<String> met, Map<String, Judged> records, List<String> complaints) {

        void add(CsvTable.Row row) {
            String id = row.get("id");
            if (!ids.contains(id)) {
                complaints.add(table.wrong(row, "id \"" + id + "\": one of the key is expected; row left out"));
            } else if (!met.add(id)) {
                complaints.add(
                        table.wrong(row, "id \"" + id + "\": a row for each id is expected; second row left out"));
            } else {
                Map<Field, Judgement> judgements = judgements(row);
                if (!judgements.isEmpty()) {
                    records.put(id, new Judged(id, judgements, missed(row.get(SheetCsv.MISSED))));
                }
            }
        }

        private Map<Field, Judgement> judgements(CsvTable.Row row) {
            Map<Field, Judgement> judgements = new EnumMap<>(Field.class);
            for (Field field : Field.values()) {
                String cell = row.get(field.column());
                Optional<Judgement> judgement = Judgement.parse(cell);
                if (judgement.isPresent()) {
                    judgements.put(field, judgement.get());
                } else if (!cell.isEmpty()) {
                    complaints.add(table.wrong(
                            row,
                            field.column() + " \"" + cell
                                    + "\": right, wrong or cannot tell is expected; cell left out"));
                }
            }
            return judgements;
        }
    }

    private static int missed(String cell) {
        return (int) Stream.of(cell.split(";")).filter(part -> !part.isBlank()).count();
    }
}
