package org.catchlight.prompt.vary;

import org.catchlight.shot.Shot;

/**
 * A shot that differs from another in what its label says.
 *
 * @param label such as "film: HP5"
 * @param shot  a copy that can be rendered; its name ends with the label, so that its takes carry it
 */
public record Variant(String label, Shot shot) {
    /** What stands between the name of a shot and the label of a variant. */
    private static final String BETWEEN = " · ";

    /** A variant whose name is made here. */
    public static Variant named(String label, Shot shot) {
        String name = shot.getName() == null ? "" : shot.getName();
        int before = name.indexOf(BETWEEN);
        shot.setName((before < 0 ? name : name.substring(0, before)) + BETWEEN + label);
        return new Variant(label, shot);
    }

    /** The label in the name of a shot; empty if it is no variant. */
    public static String labelOf(Shot shot) {
        String name = shot.getName() == null ? "" : shot.getName();
        int before = name.indexOf(BETWEEN);
        return before < 0 ? "" : name.substring(before + BETWEEN.length());
    }
}
