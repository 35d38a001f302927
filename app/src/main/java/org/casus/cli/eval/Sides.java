package org.casus.cli.eval;

import java.util.Locale;

/** By what the sides of two events are found to be the same. */
enum Sides {
    /** At least half their words in common (token F1), or no words on both. */
    TEXT {
        @Override
        boolean same(String goldText, String goldCode, String text, String code) {
            return (goldText.isEmpty() && text.isEmpty()) || TokenOverlap.f1(goldText, text) >= ENOUGH;
        }
    },
    /** The same code. */
    CODE {
        @Override
        boolean same(String goldText, String goldCode, String text, String code) {
            return goldCode.equals(code);
        }
    },
    /** The same first three letters of the code. */
    COUNTRY {
        @Override
        boolean same(String goldText, String goldCode, String text, String code) {
            return country(goldCode).equals(country(code));
        }
    },
    /** Whoever they are. */
    ANY {
        @Override
        boolean same(String goldText, String goldCode, String text, String code) {
            return true;
        }
    };

    private static final double ENOUGH = 0.5;

    abstract boolean same(String goldText, String goldCode, String text, String code);

    boolean match(Dyad gold, Dyad predicted) {
        return same(gold.source(), gold.sourceCode(), predicted.source(), predicted.sourceCode())
                && same(gold.target(), gold.targetCode(), predicted.target(), predicted.targetCode());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String country(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }
}
