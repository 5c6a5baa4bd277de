package org.catchlight.standin.internal.render;

/** Cheap approximations for inner loops. */
final class FastMath {
    private FastMath() {
    }

    /** exp(x) for x ≤ 0 within 0.4% of 1; 0 below −12. */
    static double exp(double x) {
        if (x < -12) {
            return 0;
        }
        double y = 1 + x / 256 + x * x / 131072;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        y *= y;
        return y * y;
    }
}
