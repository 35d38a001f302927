package org.casus.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.casus.page.Page;

/** A program that stores pages until it is killed. It writes one byte for every hundred pages that it has taken in. */
final class EndlessRun {

    static final int EVENTS_A_PAGE = 6;

    private EndlessRun() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]));
                Intake intake = store.intake(Invented.CODER)) {
            for (int number = 0; number < Integer.MAX_VALUE; number++) {
                Page page = Invented.page(number);
                intake.add(page, Invented.coding(page, EVENTS_A_PAGE));
                if (number % 100 == 99) {
                    System.out.print('.');
                    System.out.flush();
                }
            }
        }
    }

    static Process start(Path file) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), EndlessRun.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
