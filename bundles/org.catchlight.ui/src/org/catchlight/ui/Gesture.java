package org.catchlight.ui;

/**
 * One movement of a hand, such as a drag: whatever it changes, and however long it rests between, is one step to undo. UI thread only.
 */
public interface Gesture {
    /** Changes the shot as part of the gesture. After {@link #cancel} nothing is changed any more. */
    void change(Runnable edit);

    /** Puts back what the gesture has changed, as if it had never begun. */
    void cancel();
}
