package org.catchlight.ui;

import org.catchlight.ui.internal.ActiveShotTracker;
import org.eclipse.core.databinding.observable.value.IObservableValue;

/** The shot whose editor is in front. UI thread only. */
public final class ActiveShot {
    private ActiveShot() {
    }

    /**
     * The session in front, or a null value; views bind to it and show an empty state when there is none. The same observable
     * for all callers; it follows the editors of the workbench: an editor with a shot adapts to {@link ShotSession}.
     */
    public static IObservableValue<ShotSession> observe() {
        return ActiveShotTracker.ofDisplay().value();
    }
}
