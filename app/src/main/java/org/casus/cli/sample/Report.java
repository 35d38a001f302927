package org.casus.cli.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What filled sheets come to.
 *
 * @param complaints a line for each row or cell that was left out
 * @param sections in the order in which they are to be read
 */
public record Report(List<String> complaints, List<Section> sections) {

    public Report {
        complaints = List.copyOf(complaints);
        sections = List.copyOf(sections);
    }

    /**
     * Scores a sheet; a second one is compared with it.
     *
     * @throws SampleException if a file cannot be read or lacks a column
     */
    public static Report of(Path key, Path first, Optional<Path> second) {
        KeyFile read = KeyFile.read(key);
        FilledSheet sheet = FilledSheet.read(first, read.records().keySet());
        List<String> complaints = new ArrayList<>(read.complaints());
        complaints.addAll(sheet.complaints());
        Score score = new Score(read.records(), sheet.records());
        List<Section> sections = new ArrayList<>(new PrecisionReport(score).sections());
        if (second.isPresent()) {
            FilledSheet other = FilledSheet.read(second.get(), read.records().keySet());
            complaints.addAll(other.complaints());
            sections.addAll(new AgreementReport(score, other.records()).sections());
        }
        return new Report(complaints, sections);
    }
}
