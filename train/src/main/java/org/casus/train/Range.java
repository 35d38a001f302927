package org.casus.train;

/**
 * How numbers at one place of the network become bytes from 0 to 255: {@code round(number / scale) + zero}.
 */
record Range(float scale, int zero) {

    private static final int LEVELS = 255;

    static Range of(float least, float most) {
        float low = Math.min(0, least);
        float high = Math.max(1e-6f, most);
        float scale = (high - low) / LEVELS;
        return new Range(scale, Math.min(LEVELS, Math.max(0, Math.round(-low / scale))));
    }

    /** The number that {@code number} is taken for. */
    float rounded(float number) {
        int level = Math.min(LEVELS, Math.max(0, Math.round(number / scale) + zero));
        return (level - zero) * scale;
    }
}
