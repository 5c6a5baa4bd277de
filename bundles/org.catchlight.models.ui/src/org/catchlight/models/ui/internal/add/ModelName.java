package org.catchlight.models.ui.internal.add;

import java.util.Collection;
import java.util.regex.Pattern;

/** Names of models, as far as they can be judged while they are typed. */
final class ModelName {
    private static final int LONGEST = 100;
    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private ModelName() {
    }

    /** Why a name cannot be used, one sentence; empty if it can. */
    static String problem(String name, Collection<String> taken) {
        if (name.isEmpty()) {
            return "Give the model a name.";
        }
        if (name.length() > LONGEST) {
            return "The name is too long; use at most " + LONGEST + " characters.";
        }
        if (!ALLOWED.matcher(name).matches()) {
            return "A name has letters a–z, digits, dots, hyphens and underscores only, and begins with a letter or a digit.";
        }
        if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
            return "There is a model “" + name + "” already; choose another name.";
        }
        return "";
    }
}
