package org.catchlight.light.ui.internal;

import org.catchlight.light.ui.internal.designer.LightingOpener;
import org.catchlight.light.ui.internal.designer.LightingView;
import org.catchlight.shot.Light;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.ShotView;
import org.catchlight.ui.Subscription;
import org.eclipse.core.databinding.observable.value.IValueChangeListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The rig of the shot in front: its lights as a list, the properties of the selected one, and what the light does to the face. */
public final class LightsView extends ShotView {
    private final IValueChangeListener<EObject> follow = event -> selectionChanged(event.diff.getNewValue());
    private LightList list;
    private LightForm form;
    private Readout readout;
    private LightingOpener opener;
    private ShotSession followed;
    private Subscription changes;

    @Override
    protected Control createContent(Composite parent) {
        Composite box = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        box.setLayout(layout);
        readout = new Readout(box);
        readout.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(box, SWT.VERTICAL);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list = new LightList(sash, this::lightSelected, this::solo);
        form = new LightForm(sash);
        sash.setWeights(1, 2);
        opener = new LightingOpener(getSite().getPage());
        return box;
    }

    @Override
    protected void showShot(ShotSession session) {
        if (followed != null) {
            changes.close();
            if (!followed.selection().isDisposed()) {
                followed.selection().removeValueChangeListener(follow);
            }
        }
        followed = session;
        list.show(session);
        readout.show(session);
        if (session != null) {
            session.selection().addValueChangeListener(follow);
            changes = session.onChange(this::shotChanged);
            form.show(session, list.selected());
            opener.shotShown();
        } else {
            form.show(null, null);
        }
    }

    private void shotChanged() {
        list.refresh();
        form.adapt();
        readout.refresh();
    }

    /** The Lighting view shows it, so it comes to the front. */
    private void solo() {
        try {
            if (getSite().getPage().showView(LightingView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof LightingView lighting) {
                lighting.designer().solo();
            }
        } catch (PartInitException failure) {
            ILog.get().error("The lighting designer cannot be opened", failure);
        }
    }

    private void lightSelected(Light light) {
        if (session() != null && light != null && session().selection().getValue() != light) {
            session().selection().setValue(light);
        }
        form.show(session(), light);
    }

    private void selectionChanged(EObject selected) {
        if (selected instanceof Light light) {
            list.select(light);
            form.show(session(), light);
        }
    }

    @Override
    protected void focusContent() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        if (followed != null) {
            changes.close();
        }
        if (readout != null) {
            readout.close();
            opener.close();
        }
        super.dispose();
    }
}
