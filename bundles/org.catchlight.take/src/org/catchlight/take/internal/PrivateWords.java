package org.catchlight.take.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catchlight.shot.Setting;
import org.catchlight.shot.Shot;
import org.catchlight.shot.Step;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Keeps this machine's folders out of takes: of a path in a setting only the file's name is written. */
public final class PrivateWords {
    /** An absolute path of Unix or Windows, a network share, a path from the home folder, or a file URI. */
    private static final Pattern PATH =
            Pattern.compile("(?:file:/+|~[/\\\\]|/(?=[^/\\s]+/)|[A-Za-z]:[/\\\\]|\\\\\\\\)(?:[^;\"'<>|]*[/\\\\])?([^/\\\\;\"'<>|]*)");

    private PrivateWords() {
    }

    /** A setting's value with paths cut down to names. */
    static String cut(String value) {
        Matcher matcher = PATH.matcher(value);
        return matcher.lookingAt() && matcher.end() == value.length() ? matcher.group(1) : value;
    }

    /** A copy of a shot with paths in settings cut down to names. */
    public static Shot cut(Shot shot) {
        Shot copy = EcoreUtil.copy(shot);
        if (copy.getRecipe() != null) {
            for (Step step : copy.getRecipe().getSteps()) {
                for (Setting setting : step.getSettings()) {
                    if (setting.getValue() != null) {
                        setting.setValue(cut(setting.getValue()));
                    }
                }
            }
        }
        return copy;
    }
}
