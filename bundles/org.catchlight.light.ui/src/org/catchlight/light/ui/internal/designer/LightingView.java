package org.catchlight.light.ui.internal.designer;

import org.catchlight.light.ui.internal.live.PresetShelf;
import org.catchlight.standin.StandInPreview;
import org.catchlight.ui.HandRest;
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
    private PresetShelf shelf;
    private PresetStrip presets;
    private Composite library;

    /** The shot that is shown and what is selected of it. */
    public Designer designer() {
        return designer;
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        box.setLayout(tight(1));
        ReadoutStrip readout = new ReadoutStrip(box, designer);
        readout.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        canvas = new DesignerCanvas(box, designer);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Rigging rigging = new Rigging(designer, parent.getShell());
        studio = new Studio(canvas);
        studio.onJudged(readout::show);
        hands(rigging, readout);
        library(box, rigging, readout);
        Exports exports = new Exports(canvas, readout::say);
        ViewActions.fill(readout.tools(), studio, exports, () -> PresetMenu.save(session(), shelf, presets), this::showLibrary);
        return box;
    }

    private void hands(Rigging rigging, ReadoutStrip readout) {
        PointerTool pointer = new PointerTool(canvas);
        pointer.onSpot(new MeterMenu(canvas, studio, readout::say)::open);
        new KeyTool(canvas, pointer, rigging);
        new LightMenu(canvas, rigging);
        new AimMenu(studio, readout.aimButton(), readout::say);
        FixtureDrop.accept(canvas, rigging);
    }

    private void library(Composite box, Rigging rigging, ReadoutStrip readout) {
        library = new Composite(box, SWT.NONE);
        GridLayout layout = tight(2);
        layout.horizontalSpacing = 6;
        layout.marginTop = 4;
        library.setLayout(layout);
        library.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        new FixturePalette(library, fixture -> rigging.add(fixture, null)).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        shelf = new PresetShelf(new StandInPreview(), HandRest.of(box.getDisplay()), work -> {
            if (!box.isDisposed()) {
                box.getDisplay().asyncExec(work);
            }
        });
        presets = new PresetStrip(library, shelf, item -> studio.solve("Light as " + item.preset().label(),
                shot -> solver -> solver.apply(shot, item.preset()), readout::say));
        presets.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    }

    private void showLibrary(boolean shown) {
        library.setVisible(shown);
        ((GridData) library.getLayoutData()).exclude = !shown;
        library.getParent().layout(true, true);
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
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
            shelf.close();
        }
        super.dispose();
    }
}
