package org.catchlight.light.ui.internal.designer;

import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The lighting designer: plan, elevation, the view through the camera and the eyes, linked, of the shot in front. */
public final class LightingView extends ShotView {
    /** Id of the view. */
    public static final String ID = "org.catchlight.light.ui.lighting";

    private final Designer designer = new Designer();
    private DesignerCanvas canvas;
    private Studio studio;

    @Override
    protected Control createContent(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        ReadoutStrip readout = new ReadoutStrip(box, designer);
        readout.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas = new DesignerCanvas(box, designer);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        PointerTool pointer = new PointerTool(canvas);
        Rigging rigging = new Rigging(designer, parent.getShell());
        new KeyTool(canvas, pointer, rigging);
        new LightMenu(canvas, rigging);
        studio = new Studio(canvas);
        studio.onJudged(readout::show);
        new AimMenu(studio, readout.aimButton(), readout::say);
        return box;
    }

    @Override
    protected void showShot(ShotSession session) {
        designer.show(session);
    }

    @Override
    protected void focusContent() {
        canvas.setFocus();
    }

    @Override
    public void dispose() {
        designer.show(null);
        if (studio != null) {
            studio.close();
        }
        super.dispose();
    }
}
