package org.catchlight.prompt.ui.internal.desk;

import java.util.function.Consumer;
import org.catchlight.shot.Shot;
import org.catchlight.ui.ShotSession;

/**
 * Something that mends a shot.
 *
 * @param label words on a button
 * @param edit  changes the shot
 */
public record Deed(String label, Consumer<Shot> edit) {
    /** Does it as one step to undo. */
    public void in(ShotSession session) {
        session.change(label, null, () -> edit.accept(session.shot()));
    }
}
