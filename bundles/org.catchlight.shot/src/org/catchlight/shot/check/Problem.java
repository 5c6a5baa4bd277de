package org.catchlight.shot.check;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something in a shot that a photographer should know.
 *
 * @param severity whether the shot can be rendered all the same
 * @param object   the part of the shot it is about
 * @param feature  the feature it is about, or null for the whole part
 * @param message  what is wrong and the mend, in a photographer's words
 */
public record Problem(Severity severity, EObject object, EStructuralFeature feature, String message) {
    /** How bad it is. */
    public enum Severity {
        /** The shot can be rendered. */
        WARNING,
        /** The shot cannot be rendered. */
        ERROR
    }
}
