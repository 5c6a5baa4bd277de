package org.catchlight.shot.check;

import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the shot model itself declares about its features. The one source of every range: validation, spinners and the command line read
 * the annotations of {@code shot.ecore} through here.
 */
public final class Ranges {
    /** Source of the annotation that gives a number's {@code min, max, unit, step, label, says} and, where there is one, {@code off}. */
    public static final String RANGE_SOURCE = "http://www.catchlight.org/range";
    /** Source of the annotation that marks text as a colour, sRGB {@code #rrggbb}. */
    public static final String COLOUR_SOURCE = "http://www.catchlight.org/colour";

    private Ranges() {
    }

    /** The range of a numeric feature; empty if any number will do, as for a seed. */
    public static Optional<Range> of(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(RANGE_SOURCE);
        if (annotation == null) {
            return Optional.empty();
        }
        var details = annotation.getDetails();
        String off = details.get("off");
        String unit = details.get("unit");
        var bare = new Range(Double.parseDouble(details.get("min")), Double.parseDouble(details.get("max")),
                off == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(off)), unit == null ? "" : unit,
                Double.parseDouble(details.get("step")), details.get("label"), "");
        return Optional.of(new Range(bare.min(), bare.max(), bare.off(), bare.unit(), bare.step(), bare.label(),
                details.get("says").replace("{range}", bare.text())));
    }

    /** Whether the feature is a colour, sRGB {@code #rrggbb}. */
    public static boolean isColour(EStructuralFeature feature) {
        return feature.getEAnnotation(COLOUR_SOURCE) != null;
    }

    /** What a photographer calls the feature: its label in the model, else its name. */
    public static String label(EStructuralFeature feature) {
        for (String source : new String[] {RANGE_SOURCE, COLOUR_SOURCE}) {
            EAnnotation annotation = feature.getEAnnotation(source);
            if (annotation != null) {
                return annotation.getDetails().get("label");
            }
        }
        return feature.getName();
    }
}
