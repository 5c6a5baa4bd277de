package org.catchlight.light.ui.internal.designer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Opens the designer beside the picture with the first shot of a new layout: before there is a shot it would only take room from the
 * start page. Whoever closes it later keeps it closed.
 */
public final class LightingOpener extends PerspectiveAdapter {
    private static final String OPENED = "lightingOpened";

    private final IWorkbenchPage page;

    /** An opener for a page; listens until {@link #close}. */
    public LightingOpener(IWorkbenchPage page) {
        this.page = page;
        page.getWorkbenchWindow().addPerspectiveListener(this);
    }

    /** Opens the view unless that was done already. */
    public void shotShown() {
        var preferences = InstanceScope.INSTANCE.getNode("org.catchlight.light.ui");
        if (preferences.getBoolean(OPENED, false) || page.getPerspective() == null) {
            return;
        }
        preferences.putBoolean(OPENED, true);
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            try {
                page.showView(LightingView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException failure) {
                ILog.get().error("The lighting designer cannot be opened", failure);
            }
        });
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage changed, IPerspectiveDescriptor perspective, String change) {
        if (changed == page && change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
            InstanceScope.INSTANCE.getNode("org.catchlight.light.ui").putBoolean(OPENED, false);
            if (page.getActiveEditor() != null && page.getActiveEditor().getAdapter(org.catchlight.ui.ShotSession.class) != null) {
                shotShown();
            }
        }
    }

    /** Listens no more. */
    public void close() {
        page.getWorkbenchWindow().removePerspectiveListener(this);
    }
}
