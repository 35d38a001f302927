package org.casus.text;

/** What stands below an element of a page. It grows while the page is gone through, and is not changed afterwards. */
final class Mass {

    private static final int LEAST = 25;
    private static final int FULL = 100;
    private static final int MOST = 3;

    private int letters;
    private int linked;
    private int commas;
    private int paragraphs;
    private int pictures;
    private int inputs;
    private double credit;
    private double whole;

    private int runLetters;
    private int runCommas;
    private double told;
    private int runs;
    private boolean holdsBlocks;

    /** Takes a unit of text that is not white space. */
    void take(char unit, boolean inLink) {
        letters++;
        runLetters++;
        linked += inLink ? 1 : 0;
        boolean comma = unit == ',' || unit == '，' || unit == '、' || unit == '،';
        commas += comma ? 1 : 0;
        runCommas += comma ? 1 : 0;
    }

    void picture() {
        pictures++;
    }

    void input() {
        inputs++;
    }

    /** A paragraph ends here, or a block within begins or ends. */
    void endRun() {
        if (runLetters >= LEAST) {
            double worth = 1 + runCommas + Math.min(MOST, runLetters / FULL);
            told += worth;
            whole += worth;
            paragraphs++;
        }
        runs += runLetters > 0 ? 1 : 0;
        runLetters = 0;
        runCommas = 0;
    }

    /** Adds what an element within holds, once that is complete. */
    void add(Mass within, boolean block) {
        letters += within.letters;
        linked += within.linked;
        commas += within.commas;
        paragraphs += within.paragraphs;
        pictures += within.pictures;
        inputs += within.inputs;
        whole += within.whole;
        holdsBlocks |= block || within.holdsBlocks;
        if (!block) {
            runLetters += within.runLetters;
            runCommas += within.runCommas;
            told += within.told;
            runs += within.runs;
        }
    }

    /** Adds to what speaks for this element as the one that holds the story. */
    void credit(double share) {
        credit += share;
    }

    /** What the paragraphs right below speak for the element that holds them. */
    double told() {
        return told;
    }

    /** What all paragraphs below are worth together. */
    double whole() {
        return whole;
    }

    /** Whether the element is a paragraph, not one that holds several. */
    boolean isParagraph() {
        return runs <= 1 && !holdsBlocks;
    }

    double credit() {
        return credit;
    }

    int letters() {
        return letters;
    }

    int commas() {
        return commas;
    }

    int paragraphs() {
        return paragraphs;
    }

    int pictures() {
        return pictures;
    }

    int inputs() {
        return inputs;
    }

    /** The share of letters in links that this has beyond another that is part of it, from 0 to 1. */
    double linkageBeyond(Mass part) {
        int more = letters - part.letters;
        return more == 0 ? 0 : (double) (linked - part.linked) / more;
    }

    /** The share of letters in links, from 0 to 1. */
    double linkage() {
        return letters == 0 ? 0 : (double) linked / letters;
    }
}
