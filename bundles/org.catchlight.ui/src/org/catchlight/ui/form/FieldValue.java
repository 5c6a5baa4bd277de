package org.catchlight.ui.form;

import org.catchlight.ui.Subscription;

/**
 * A value that a field edits. UI thread only.
 *
 * @param <T> its type
 */
public interface FieldValue<T> {
    /** The value now; may be null. */
    T get();

    /**
     * Sets the value, undoable.
     *
     * @param adjusting whether more of the same will follow, as while dragging: such changes become one undo step
     */
    void set(T value, boolean adjusting);

    /** Calls {@code changed} on the UI thread after the value changed, whoever changed it. */
    Subscription onChange(Runnable changed);
}
