package org.casus.train;

import java.util.Arrays;

/**
 * Numbers in a grid, row by row. The arrays are not to be written to.
 *
 * @param shape how many along each axis
 */
@SuppressWarnings("ArrayRecordComponent") // handed to native code as they are, never compared
record Tensor(long[] shape, float[] values) {

    Tensor {
        long size = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        if (size != values.length) {
            throw new IllegalArgumentException(
                    "a grid of " + Arrays.toString(shape) + " does not hold " + values.length + " numbers");
        }
    }

    int rows() {
        return (int) shape[0];
    }

    int columns() {
        return (int) shape[1];
    }

    /** The same numbers in one row. */
    Tensor flat() {
        return new Tensor(new long[] {values.length}, values);
    }

    /** Rows and columns of a matrix exchanged. */
    Tensor transposed() {
        int rows = rows();
        int columns = columns();
        float[] turned = new float[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j * rows + i] = values[i * columns + j];
            }
        }
        return new Tensor(new long[] {columns, rows}, turned);
    }
}
