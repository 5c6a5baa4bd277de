package org.catchlight.ui;

import org.eclipse.core.databinding.observable.value.IObservableValue;

/** The shot whose editor is in front. UI thread only. */
public final class ActiveShot {
    private ActiveShot() {
    }

    /** The session in front, or a null value; views bind to it and show an empty state when there is none. */
    public static IObservableValue<ShotSession> observe() {
        throw new IllegalStateException("not built yet");
    }
}
