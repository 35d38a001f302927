package org.casus.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code casus --version} prints: the version in the jar's manifest, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not from a jar)");
        return new String[] {
            "casus " + version + " on Java " + Runtime.version().feature()
        };
    }
}
