package org.catchlight.ui.form;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Number specs from what the shot model declares about its features. */
final class FeatureSpecs {
    private static final String RANGE_SOURCE = "http://www.catchlight.org/range";

    private FeatureSpecs() {
    }

    static NumberSpec of(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        boolean whole = type == int.class || type == long.class;
        EAnnotation range = feature.getEAnnotation(RANGE_SOURCE);
        if (range == null) {
            return new NumberSpec(Double.NaN, Double.NaN, "", whole ? 1 : 0, whole ? 0 : 3, false, "");
        }
        double min = number(range, "min", Double.NaN);
        double max = number(range, "max", Double.NaN);
        double off = number(range, "off", min);
        double step = number(range, "step", 0);
        String unit = range.getDetails().get("unit");
        boolean wide = min > 0 && max / min > 60;
        int digits = whole ? 0 : digits(step, unit == null ? "" : unit);
        return new NumberSpec(Math.min(min, off), max, unit == null ? "" : unit, wide ? 0 : step, digits, wide, "");
    }

    private static int digits(double step, String unit) {
        if (unit.equals("s")) {
            return 4;
        }
        return step > 0 ? Math.clamp((int) Math.ceil(-Math.log10(step) - 1e-9) + 1, 0, 4) : 2;
    }

    private static double number(EAnnotation range, String key, double fallback) {
        String text = range.getDetails().get(key);
        return text == null ? fallback : Double.parseDouble(text);
    }
}
