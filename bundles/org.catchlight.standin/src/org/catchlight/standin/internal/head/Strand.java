package org.catchlight.standin.internal.head;

/**
 * One hair as a polyline in the head frame, centimetres.
 *
 * @param points    x, y, z of each knot from root to tip; not to be changed
 * @param rootWidth thickness at the root as drawn (a strand stands for several hairs)
 * @param tipWidth  thickness at the tip
 * @param kind      where it grows
 * @param tint      factor on the hair's colour that varies from strand to strand
 */
public record Strand(float[] points, float rootWidth, float tipWidth, Kind kind, float tint) {
    /** Where a hair grows. */
    public enum Kind {
        /** On the scalp. */
        SCALP,
        /** In an eyebrow. */
        BROW,
        /** On a lid's margin. */
        LASH,
        /** On lip, cheek or jaw. */
        BEARD
    }

    /** Number of straight pieces. */
    public int segments() {
        return points.length / 3 - 1;
    }
}
