package org.catchlight.image.internal.icc;

/** A 3×3 matrix in row order. */
record Matrix3(double[] values) {
    static Matrix3 of(double... values) {
        return new Matrix3(values);
    }

    static Matrix3 diagonal(double... values) {
        return of(values[0], 0, 0, 0, values[1], 0, 0, 0, values[2]);
    }

    double at(int row, int column) {
        return values[3 * row + column];
    }

    Matrix3 times(Matrix3 other) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int inner = 0; inner < 3; inner++) {
                    product[3 * row + column] += at(row, inner) * other.at(inner, column);
                }
            }
        }
        return new Matrix3(product);
    }

    double[] times(double... vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            product[row] = at(row, 0) * vector[0] + at(row, 1) * vector[1] + at(row, 2) * vector[2];
        }
        return product;
    }

    /** The inverse; infinite numbers if there is none. */
    Matrix3 inverse() {
        double[] inverse = new double[9];
        double determinant = 0;
        for (int column = 0; column < 3; column++) {
            determinant += at(0, column) * cofactor(0, column);
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                inverse[3 * column + row] = cofactor(row, column) / determinant;
            }
        }
        return new Matrix3(inverse);
    }

    private double cofactor(int row, int column) {
        int nextRow = (row + 1) % 3;
        int lastRow = (row + 2) % 3;
        int nextColumn = (column + 1) % 3;
        int lastColumn = (column + 2) % 3;
        return at(nextRow, nextColumn) * at(lastRow, lastColumn) - at(nextRow, lastColumn) * at(lastRow, nextColumn);
    }
}
