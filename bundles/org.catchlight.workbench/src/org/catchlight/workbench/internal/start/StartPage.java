package org.catchlight.workbench.internal.start;

import org.catchlight.workbench.internal.app.Problems;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows the start page while no shot is open. */
public final class StartPage {
    private StartPage() {
    }

    /** Shows it, or brings it to the front. */
    public static void show(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        try {
            if (page != null) {
                page.openEditor(new StartInput(), StartEditor.ID);
            }
        } catch (PartInitException failure) {
            Problems.log("The start page cannot be shown", failure);
        }
    }

    /** Shows it now and whenever the last editor closes, and closes it when a shot opens. */
    public static void keepWhileEmpty(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partClosed(IWorkbenchPartReference part) {
                window.getShell().getDisplay().asyncExec(() -> update(window));
            }

            @Override
            public void partOpened(IWorkbenchPartReference part) {
                window.getShell().getDisplay().asyncExec(() -> update(window));
            }
        });
        update(window);
    }

    private static void update(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page == null || window.isClosing() || window.getWorkbench().isClosing()) {
            return;
        }
        var editors = page.getEditorReferences();
        if (editors.length == 0) {
            show(window);
        } else if (editors.length > 1) {
            for (var editor : editors) {
                if (editor.getId().equals(StartEditor.ID) && page.getActiveEditor() != editor.getEditor(false)) {
                    page.closeEditors(new org.eclipse.ui.IEditorReference[] {editor}, false);
                }
            }
        }
    }
}
