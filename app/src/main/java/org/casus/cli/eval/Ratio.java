package org.casus.cli.eval;

/** A share of a number of things; of none it is 0. */
final class Ratio {

    private Ratio() {}

    static double of(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
