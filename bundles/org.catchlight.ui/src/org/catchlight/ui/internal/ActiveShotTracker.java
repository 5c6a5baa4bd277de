package org.catchlight.ui.internal;

import org.catchlight.ui.ShotSession;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Follows the active editor. Lives as long as the display, which keeps it. */
public final class ActiveShotTracker implements IPartListener2, IWindowListener {
    private static final String KEY = ActiveShotTracker.class.getName();

    private final WritableValue<ShotSession> value;

    private ActiveShotTracker(Display display) {
        value = new WritableValue<>(DisplayRealm.getRealm(display), null, ShotSession.class);
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.addWindowListener(this);
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
            }
            update();
        }
    }

    /** The tracker of the current display. */
    public static ActiveShotTracker ofDisplay() {
        Display display = Display.getCurrent();
        if (display == null) {
            throw new IllegalStateException("The active shot is for the UI thread only");
        }
        if (display.getData(KEY) instanceof ActiveShotTracker known) {
            return known;
        }
        ActiveShotTracker tracker = new ActiveShotTracker(display);
        display.setData(KEY, tracker);
        return tracker;
    }

    /** The session in front. */
    public IObservableValue<ShotSession> value() {
        return value;
    }

    private void update() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        IEditorPart editor = page.getActiveEditor();
        ShotSession session = Adapters.adapt(editor, ShotSession.class);
        if (session != value.getValue()) {
            value.setValue(session);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        update();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Views stay with the shot of the window that was in front.
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getPartService().removePartListener(this);
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getPartService().addPartListener(this);
        update();
    }
}
