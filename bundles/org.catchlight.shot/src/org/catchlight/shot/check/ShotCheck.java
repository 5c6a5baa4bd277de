package org.catchlight.shot.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.catchlight.shot.Shot;
import org.catchlight.shot.check.Problem.Severity;
import org.catchlight.shot.internal.check.PartChecks;
import org.catchlight.shot.internal.check.Words;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Validates shots: every number finite and in the range that its feature declares (see {@link Ranges}), colours readable, no part missing,
 * rig and recipe sound. Names of gels, film stocks and stages are judged by those who know them.
 */
public final class ShotCheck {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private ShotCheck() {
    }

    /** The problems of a shot, errors first, otherwise in the order of the document; empty if there are none. */
    public static List<Problem> check(Shot shot) {
        List<Problem> problems = new ArrayList<>();
        checkMissing(shot, problems);
        PartChecks parts = new PartChecks(problems::add);
        shot.eAllContents().forEachRemaining(part -> {
            for (EAttribute attribute : part.eClass().getEAllAttributes()) {
                checkValue(part, attribute, problems);
            }
            parts.check(part);
        });
        problems.sort(Comparator.comparing(Problem::severity).reversed());
        return List.copyOf(problems);
    }

    /** Checks one value as if the feature held it, for a field that is being edited: the message, or null if it may stand. */
    public static String checkNumber(EObject part, EAttribute attribute, double value) {
        Range range = Ranges.of(attribute).orElse(null);
        if (Double.isFinite(value) && (range == null || range.allows(value))) {
            return null;
        }
        String subject = Words.of(part) + "'s " + Ranges.label(attribute) + " is ";
        if (range == null) {
            return subject + value + "; give a number.";
        }
        String given = Double.isNaN(value) ? "not a number" : Double.isInfinite(value) ? "infinite" : range.format(value);
        return subject + given + "; " + range.says() + ".";
    }

    private static void checkMissing(Shot shot, List<Problem> problems) {
        for (EReference reference : shot.eClass().getEAllContainments()) {
            if (!reference.isMany() && shot.eGet(reference) == null) {
                String part = reference.getName().equals("standIn") ? "stand-in" : reference.getName();
                problems.add(new Problem(Severity.ERROR, shot, reference,
                        "The shot has no " + part + "; save and open it again to get the usual one."));
            }
        }
    }

    private static void checkValue(EObject part, EAttribute attribute, List<Problem> problems) {
        Object value = part.eGet(attribute);
        String message = null;
        if (value instanceof Number number && !(value instanceof Long)) {
            message = checkNumber(part, attribute, number.doubleValue());
        } else if (Ranges.isColour(attribute) && !(value instanceof String text && COLOUR.matcher(text).matches())) {
            message = Words.of(part) + "'s " + Ranges.label(attribute) + " is " + Words.quote((String) value)
                    + "; give red, green and blue as #rrggbb, such as " + attribute.getDefaultValueLiteral() + ".";
        }
        if (message != null) {
            problems.add(new Problem(Severity.ERROR, part, attribute, message));
        }
    }
}
