package org.catchlight.ui;

import java.nio.file.Path;
import org.catchlight.shot.Shot;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * One shot that is open in the workbench. Every change goes through {@link #change}, which puts it on the one command stack, so
 * that everything can be undone. UI thread only.
 */
public interface ShotSession {
    /** The live shot. Change it through {@link #change} only. */
    Shot shot();

    /** File of the shot, or null if it was never saved. */
    Path file();

    /** Editing domain with the command stack. */
    EditingDomain editingDomain();

    /**
     * Makes one undoable change. If {@code edit} throws, what it did is taken back and the exception goes on; if it changes
     * nothing, there is nothing to undo.
     *
     * @param label    what the undo menu calls it, such as "Move Key"
     * @param mergeKey changes in a row with the same key other than null become one step, for dragging; a pause of a second ends the row
     * @param edit     changes the shot
     */
    void change(String label, Object mergeKey, Runnable edit);

    /**
     * Begins a gesture: all that it changes is one step to undo, without regard to pauses.
     *
     * @param label what the undo menu calls it, such as "Move Key"
     * @param shown whether who makes it shows the shot as it changes; pictures elsewhere then wait until the hand rests
     */
    Gesture gesture(String label, boolean shown);

    /** Whether a hand is moving something before a picture of its own: what shows the shot elsewhere waits, to leave it the processors. */
    boolean isShown();

    /** Part of the shot that is selected across views, such as a light; the value may be null. */
    IObservableValue<EObject> selection();

    /** Calls {@code changed} on the UI thread after every change, undo and redo of the shot. */
    Subscription onChange(Runnable changed);

    /** Name for a tab or a message: that of the file, or of the shot if it was never saved. */
    default String title() {
        return file() == null ? shot().getName() : file().getFileName().toString();
    }
}
