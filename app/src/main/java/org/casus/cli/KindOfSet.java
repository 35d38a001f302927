package org.casus.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.casus.cli.eval.Kind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the kind of a gold set by its name in lower case. */
final class KindOfSet implements ITypeConverter<Kind> {

    @Override
    public Kind convert(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no kind \"" + name + "\", only " + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::toString).collect(Collectors.joining(", "));
    }
}
