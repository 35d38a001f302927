package org.casus.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.casus.event.Voice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of voices on the command line. */
final class VoiceOption implements ITypeConverter<Voice>, Iterable<String> {

    @Override
    public Voice convert(String value) {
        return Arrays.stream(Voice.values())
                .filter(voice -> voice.label().equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("\"" + value + "\" is no coder; expected rules, reader or both"));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Voice.values()).map(Voice::label).iterator();
    }
}
