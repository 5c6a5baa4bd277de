package org.catchlight.models.ui.internal.text;

import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;

/** Models in words. */
public final class ModelWords {
    private ModelWords() {
    }

    /** A state in a word or two. */
    public static String state(State state) {
        return switch (state) {
            case READY -> "Ready";
            case MISSING -> "Not there";
            case CHANGED -> "Changed";
            case NO_FAMILY -> "Not supported";
        };
    }

    /** Why a model cannot be used, one sentence; empty if it can. */
    public static String problem(InstalledModel model) {
        if (model.state() == State.READY) {
            return "";
        }
        return model.message().isBlank() ? switch (model.state()) {
            case READY -> "";
            case MISSING -> "The folder " + model.folder() + " is not there";
            case CHANGED -> "Files in " + model.folder() + " are not as they were when it was added";
            case NO_FAMILY -> "No installed plugin knows models of the family " + model.family();
        } : model.message();
    }

    /** What the user can do about a state; empty if nothing is wrong. */
    public static String mend(State state) {
        return switch (state) {
            case READY -> "";
            case MISSING -> "Put the folder back or connect its disk, then check again (F5); or remove the model and add it from where"
                    + " it is now.";
            case CHANGED -> "Check it again (F5).";
            case NO_FAMILY -> "Install the plugin that brings this family, or remove the model.";
        };
    }

    /** Where its files lie, in words. */
    public static String way(InstalledModel model) {
        return model.copied() ? "a copy in the library" : "linked; the library never changes it";
    }
}
