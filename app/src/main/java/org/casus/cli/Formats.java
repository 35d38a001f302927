package org.casus.cli;

import java.util.Set;
import org.casus.store.RecordFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code jsonl,parquet}. */
final class Formats implements ITypeConverter<Formats.Chosen> {

    /** The formats that were asked for. */
    record Chosen(Set<RecordFormat> formats) {}

    @Override
    public Chosen convert(String list) {
        try {
            return new Chosen(RecordFormat.parse(list));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
