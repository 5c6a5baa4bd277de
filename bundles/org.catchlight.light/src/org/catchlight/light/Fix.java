package org.catchlight.light;

import java.util.function.Consumer;
import org.catchlight.shot.Shot;

/**
 * One mend for a warning, ready to apply.
 *
 * @param label what it does, as words on a button: "Lower Fill by 1.3 stops"
 * @param mend  changes a shot; see {@link #apply}
 */
public record Fix(String label, Consumer<Shot> mend) {
    /**
     * Applies the mend to the shot that was judged, or to a copy of it. Plain changes of the model: whoever calls wraps them in one step
     * that can be undone. A light that has gone since is left alone.
     */
    public void apply(Shot shot) {
        mend.accept(shot);
    }
}
