package org.catchlight.workbench.internal.queue;

import org.catchlight.take.RenderQueue;
import org.catchlight.take.RenderQueue.State;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.app.Services;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Offers to go on with renders that an earlier start left unfinished. */
public final class ResumeOffer {
    private ResumeOffer() {
    }

    /** Asks if there is something to go on with. UI thread. */
    public static void offer(Shell shell) {
        try {
            RenderQueue queue = Services.find(RenderQueue.class).orElse(null);
            long waiting = queue == null ? 0 : queue.entries().stream().filter(entry -> entry.state() == State.WAITING).count();
            String text = (waiting == 1 ? "A render was" : waiting + " renders were")
                    + " not finished when Catchlight closed. Takes that are done are kept.";
            if (waiting > 0 && MessageDialog.open(MessageDialog.QUESTION, shell, "Unfinished renders", text, SWT.NONE,
                    "Go on", "Not now") == 0) {
                queue.resume();
            }
        } catch (RuntimeException failure) {
            Problems.log("The render queue cannot be asked for unfinished jobs", failure);
        }
    }
}
