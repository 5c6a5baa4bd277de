package org.catchlight.workbench.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.catchlight.shot.check.ShotCheck;
import org.catchlight.ui.EditedShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.open.DropFiles;
import org.catchlight.workbench.internal.open.ShotInput;
import org.catchlight.workbench.internal.recovery.Recovery;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Edits one shot: the picture in the middle, live while the shot changes, and rendering. */
public final class ShotEditor extends EditorPart {
    /** Id of the editor. */
    public static final String ID = "org.catchlight.workbench.shotEditor";

    /** How soon the picture follows what was dragged before a picture elsewhere, such as in the lighting designer. */
    private static final int FOLLOW_MILLIS = 200;

    private EditedShot session;
    private PictureCanvas canvas;
    private EditorBar bar;
    private ProblemBar problems;
    private EditorStatus status;
    private LivePreview preview;
    private EditorRender render;
    private ShownPicture shown;
    private boolean stands;
    private boolean dirty;
    /** Whether the picture will follow what is being dragged elsewhere. */
    private boolean waits;
    /** Whether the picture will follow when it comes to sight. */
    private boolean hidden;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ShotInput shotInput)) {
            throw new PartInitException("A shot editor opens shots, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        try {
            session = shotInput.open();
        } catch (IOException failure) {
            throw new PartInitException(failure.getMessage(), failure);
        }
        setPartName(session.title());
        session.onChange(this::shotChanged);
        Recovery.of(site.getShell().getDisplay()).watch(session);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        body.setLayout(layout);
        canvas = new PictureCanvas(body);
        bar = new EditorBar(body, this);
        shown = new ShownPicture(canvas, this::isRendering, this::otherPicture);
        render = new EditorRender(this, bar);
        problems = new ProblemBar(body, problem -> PartSelection.reveal(getSite().getPage(), session, problem));
        canvas.moveBelow(null);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status = new EditorStatus(body, canvas);
        DropFiles.accept(body);
        Display display = parent.getDisplay();
        canvas.setMessage("Preparing the preview…");
        preview = new LivePreview(picture -> display.asyncExec(() -> previewed(picture)), text -> display.asyncExec(() -> trouble(text)));
        canvas.onView(() -> status.update(session.shot(), shown.take()));
        canvas.addListener(SWT.Paint, event -> comesToSight());
        shotChanged();
        stands = true;
    }

    private void shotChanged() {
        if (dirty != session.isDirty()) {
            dirty = session.isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        if (canvas == null || canvas.isDisposed() || waits) {
            return;
        }
        if (session.isShown()) {
            waits = true;
            canvas.getDisplay().timerExec(FOLLOW_MILLIS, () -> {
                waits = false;
                shotChanged();
            });
        } else {
            follow();
        }
    }

    private void comesToSight() {
        if (hidden) {
            follow();
        }
    }

    private void follow() {
        hidden = stands && !canvas.isVisible();
        if (hidden) {
            return;
        }
        problems.show(ShotCheck.check(session.shot()));
        preview.update(session.shot());
        render.shotChanged();
        if (!shown.isLive()) {
            showLive();
        } else {
            status.update(session.shot(), null);
        }
    }

    private void previewed(Picture picture) {
        if (!canvas.isDisposed()) {
            if (!isRendering()) {
                canvas.setNote("");
            }
            shown.previewed(picture);
        }
    }

    private void trouble(String text) {
        if (!canvas.isDisposed()) {
            canvas.setMessage(text);
            if (!isRendering()) {
                canvas.setNote(text);
            }
        }
    }

    private void otherPicture() {
        status.update(session.shot(), shown.take());
        bar.setTakeShown(shown.take() != null);
    }

    /** The picture that is shown. */
    ShownPicture shown() {
        return shown;
    }

    /** Goes back from a take to the render that runs, or to the live preview. */
    public void showLive() {
        shown.showLive();
    }

    /** Shows a finished take in the canvas. */
    public void showTake(Path file) {
        shown.showTake(file);
    }

    /** Take that is shown, or null while the preview is live. */
    public Path shownTake() {
        return shown.take();
    }

    /** The picture in the middle. */
    public PictureCanvas canvas() {
        return canvas;
    }

    /** The open shot. */
    public EditedShot session() {
        return session;
    }

    /** Whether a render of this editor runs. */
    public boolean isRendering() {
        return render != null && render.isRunning();
    }

    /** Renders one take. */
    public void render() {
        render(session.shot().getSeed(), 1);
    }

    /** Renders takes of consecutive seeds; they go to the takes folder of the shot. */
    public void render(long firstSeed, int count) {
        render.start(firstSeed, count);
    }

    /** Stops the render that runs. */
    public void cancel() {
        render.cancel();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session.file() == null) {
            doSaveAs();
            if (isDirty()) {
                monitor.setCanceled(true);
            }
        } else if (!ShotSaving.save(session, session.file())) {
            monitor.setCanceled(true);
        } else {
            saved();
        }
    }

    @Override
    public void doSaveAs() {
        ShotSaving.ask(getSite().getShell(), session).ifPresent(file -> saveTo(file));
    }

    /** Saves the shot to a file, which becomes its file; answers whether it could. */
    public boolean saveTo(Path file) {
        if (!ShotSaving.save(session, file)) {
            return false;
        }
        setInput(ShotInput.of(file, session.shot()));
        saved();
        return true;
    }

    private void saved() {
        setPartName(session.title());
        setTitleToolTip(getEditorInput().getToolTipText());
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == ShotSession.class ? adapter.cast(session) : super.getAdapter(adapter);
    }

    @Override
    public void dispose() {
        if (render != null) {
            render.close();
        }
        if (preview != null) {
            preview.close();
            shown.close();
        }
        if (session != null) {
            Recovery recovery = Recovery.of(getSite().getShell().getDisplay());
            if (stands) {
                recovery.closed(session);
            } else {
                recovery.lost(session);
            }
            session.dispose();
        }
        super.dispose();
    }

    /** The editor in front, if it edits a shot. */
    public static Optional<ShotEditor> of(IEditorPart editor) {
        return editor instanceof ShotEditor shotEditor ? Optional.of(shotEditor) : Optional.empty();
    }
}
