package org.catchlight.workbench.internal.app;

import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.Subscription;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps the title of the window: the shot in front and the program. */
final class WindowTitle {
    private final IWorkbenchWindow window;
    private Subscription listening = () -> { };

    WindowTitle(IWorkbenchWindow window) {
        this.window = window;
        ActiveShot.observe().addValueChangeListener(event -> follow(event.diff.getNewValue()));
        follow(ActiveShot.observe().getValue());
    }

    private void follow(ShotSession session) {
        listening.close();
        listening = session == null ? () -> { } : session.onChange(() -> show(session));
        show(session);
    }

    private void show(ShotSession session) {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
            window.getShell().setText(session == null ? "Catchlight" : session.title() + " — Catchlight");
        }
    }
}
