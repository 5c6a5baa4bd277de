package org.catchlight.prompt.internal.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Weights as text. */
final class Weights {
    private Weights() {
    }

    /** At most three decimals, as few as needed, at least one. */
    static String text(double weight) {
        BigDecimal rounded = BigDecimal.valueOf(weight).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1, RoundingMode.UNNECESSARY).toPlainString() : rounded.toPlainString();
    }
}
