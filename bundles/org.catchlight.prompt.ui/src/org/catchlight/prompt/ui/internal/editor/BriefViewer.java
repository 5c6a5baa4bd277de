package org.catchlight.prompt.ui.internal.editor;

import java.util.function.Consumer;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;

/** A viewer whose edits somebody looks at first. Its event consumer would not do: content assist takes that away. */
final class BriefViewer extends ProjectionViewer {
    private static final int RULER_WIDTH = 4;

    private Consumer<VerifyEvent> guard = event -> { };

    BriefViewer(Composite parent) {
        super(parent, new CompositeRuler(RULER_WIDTH), null, false, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI);
    }

    /** Shows each edit to a guard, which may forbid it. */
    void guard(Consumer<VerifyEvent> before) {
        guard = before;
    }

    @Override
    protected void handleVerifyEvent(VerifyEvent event) {
        guard.accept(event);
        if (event.doit) {
            super.handleVerifyEvent(event);
        }
    }
}
