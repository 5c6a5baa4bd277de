package org.catchlight.prompt.ui.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands of the brief with their keys, which hold while the keyboard is in the text. */
final class BriefKeys {
    private static final String CONTEXT = "org.catchlight.prompt.ui.text";

    private final IWorkbenchPartSite site;
    private IContextActivation active;

    BriefKeys(IWorkbenchPartSite site, Control text) {
        this.site = site;
        IContextService contexts = site.getService(IContextService.class);
        text.addListener(SWT.FocusIn, event -> active = active == null ? contexts.activateContext(CONTEXT) : active);
        Runnable leave = () -> {
            if (active != null) {
                contexts.deactivateContext(active);
                active = null;
            }
        };
        text.addListener(SWT.FocusOut, event -> leave.run());
        text.addListener(SWT.Dispose, event -> leave.run());
    }

    /** What a command does. */
    void on(String command, Runnable run) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
