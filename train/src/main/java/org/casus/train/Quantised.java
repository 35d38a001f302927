package org.casus.train;

/**
 * A matrix in small whole numbers: a number is its byte times the scale of its row. Symmetric about 0.
 *
 * @param bytes row by row
 * @param scales one for each row
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
record Quantised(int rows, int columns, byte[] bytes, float[] scales) {

    /**
     * @param bits 8, or 7 where a processor without dot products of bytes would overflow otherwise
     */
    static Quantised of(Tensor matrix, int bits) {
        int rows = matrix.rows();
        int columns = matrix.columns();
        float largest = (1 << (bits - 1)) - 1;
        byte[] bytes = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int i = 0; i < rows; i++) {
            float top = 1e-12f;
            for (int j = 0; j < columns; j++) {
                top = Math.max(top, Math.abs(matrix.values()[i * columns + j]));
            }
            scales[i] = top / largest;
            for (int j = 0; j < columns; j++) {
                bytes[i * columns + j] = (byte) Math.round(matrix.values()[i * columns + j] / scales[i]);
            }
        }
        return new Quantised(rows, columns, bytes, scales);
    }

    /** Rows and columns exchanged, so that the scales are those of columns. */
    byte[] turned() {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j * rows + i] = bytes[i * columns + j];
            }
        }
        return turned;
    }
}
