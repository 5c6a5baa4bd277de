package org.catchlight.ui;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.catchlight.shot.Shot;
import org.catchlight.ui.internal.ShotCommandStack;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;

/** The session of an editor: a live shot, its command stack with the point of the last save, its file. UI thread only. */
public final class EditedShot implements ShotSession {
    /** A hand that rests longer than this is not moving. */
    private static final long GESTURE_NANOS = 300_000_000L;

    private final String id;
    private final Shot shot;
    private final ShotCommandStack stack;
    private final EditingDomain domain;
    private final WritableValue<EObject> selection = new WritableValue<>(null, EObject.class);
    private final Set<Runnable> listeners = new LinkedHashSet<>();
    private long shownAt = System.nanoTime() - GESTURE_NANOS;
    private Path file;
    private boolean unsaved;

    /**
     * Opens a session.
     *
     * @param shot    the shot; the session owns it from now on
     * @param file    its file, or null if it was never saved
     * @param unsaved whether it differs from its file already, as after recovery or when it was made from a preset
     */
    public EditedShot(Shot shot, Path file, boolean unsaved) {
        this(shot, file, unsaved, newId());
    }

    /**
     * Goes on with a session of an earlier start, under its name.
     *
     * @param shot    the shot; the session owns it from now on
     * @param file    its file, or null if it was never saved
     * @param unsaved whether it differs from its file already
     * @param id      name of the earlier session
     */
    public EditedShot(Shot shot, Path file, boolean unsaved, String id) {
        this.id = Objects.requireNonNull(id);
        this.shot = Objects.requireNonNull(shot);
        this.file = file;
        this.unsaved = unsaved;
        stack = new ShotCommandStack(shot);
        domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(), stack);
        stack.addCommandStackListener(event -> changed());
    }

    private static String newId() {
        return Long.toString(System.currentTimeMillis(), 36) + Long.toString(RandomGenerator.getDefault().nextLong(1 << 20), 36);
    }

    @Override
    public Shot shot() {
        return shot;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public EditingDomain editingDomain() {
        return domain;
    }

    @Override
    public void change(String label, Object mergeKey, Runnable edit) {
        stack.change(label, mergeKey, edit);
    }

    @Override
    public Gesture gesture(String label, boolean shown) {
        return new OneStep(label, shown);
    }

    @Override
    public IObservableValue<EObject> selection() {
        return selection;
    }

    @Override
    public Subscription onChange(Runnable changed) {
        Runnable own = () -> changed.run();
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** A name of its own, of letters and digits, for what is kept of the session on disk. */
    public String id() {
        return id;
    }

    /** Whether the shot differs from its file. */
    public boolean isDirty() {
        return unsaved || stack.isSaveNeeded();
    }

    /** Says that the shot was saved as it is now. */
    public void saved(Path savedFile) {
        file = Objects.requireNonNull(savedFile);
        unsaved = false;
        stack.saveIsDone();
        fire();
    }

    @Override
    public boolean isShown() {
        return System.nanoTime() - shownAt < GESTURE_NANOS;
    }

    /** What undo would take back, or null. */
    public String undoLabel() {
        return label(stack.canUndo() ? stack.getUndoCommand() : null);
    }

    /** What redo would make again, or null. */
    public String redoLabel() {
        return label(stack.canRedo() ? stack.getRedoCommand() : null);
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Makes the change that was taken back again, if there is one. */
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /** Forgets listeners and history. */
    public void dispose() {
        listeners.clear();
        stack.dispose();
        selection.dispose();
    }

    /** A gesture is the key by which its changes are joined. */
    private final class OneStep implements Gesture {
        private final String label;
        private final boolean shown;
        private boolean cancelled;

        OneStep(String label, boolean shown) {
            this.label = label;
            this.shown = shown;
        }

        @Override
        public void change(Runnable edit) {
            if (!cancelled) {
                if (shown) {
                    shownAt = System.nanoTime();
                }
                stack.change(label, this, edit);
            }
        }

        @Override
        public void cancel() {
            cancelled = true;
            stack.takeBack(this);
        }
    }

    private static String label(Command command) {
        return command == null ? null : command.getLabel();
    }

    private void changed() {
        EObject selected = selection.isDisposed() ? null : selection.getValue();
        if (selected != null && !EcoreUtil.isAncestor(shot, selected)) {
            selection.setValue(null);
        }
        fire();
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
