package org.catchlight.standin.internal.render;

/** What a surface point is made of, which decides how it is shaded. */
enum Material {
    BACKDROP, SKIN, EYE, CLOTH, SCALP, STRAND;

    private static final Material[] ALL = values();

    static Material of(int ordinal) {
        return ALL[ordinal];
    }
}
