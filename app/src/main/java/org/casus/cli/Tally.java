package org.casus.cli;

/** What a run counted. Not safe for use by several threads. */
final class Tally {

    private long coded;
    private long known;
    private long failed;
    private long doubted;
    private long sentences;
    private long events;

    void countCoded(int moreSentences, int moreEvents) {
        coded++;
        sentences += moreSentences;
        events += moreEvents;
    }

    void countKnown() {
        known++;
    }

    void countFailed() {
        failed++;
    }

    void countDoubted() {
        doubted++;
    }

    long met() {
        return coded + known + failed;
    }

    /** Different pages that were coded. */
    long coded() {
        return coded;
    }

    /** Pages that were coded before, in this run or an earlier one. */
    long known() {
        return known;
    }

    long failed() {
        return failed;
    }

    /** What is said of pages that were coded though their characters are doubtful, or not to their end. */
    long doubted() {
        return doubted;
    }

    /** What the user is told of line by line. */
    long complaints() {
        return failed + doubted;
    }

    long sentences() {
        return sentences;
    }

    long events() {
        return events;
    }
}
