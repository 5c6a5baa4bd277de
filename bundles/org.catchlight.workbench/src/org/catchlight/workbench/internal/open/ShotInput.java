package org.catchlight.workbench.internal.open;

import java.nio.file.Path;
import java.util.Objects;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.ui.EditedShot;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What a shot editor opens: a file, or a shot that was never saved. */
public final class ShotInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final Path file;
    private final Shot shot;
    private final boolean unsaved;
    private final String session;

    private ShotInput(Path file, Shot shot, boolean unsaved, String session) {
        this.session = session;
        this.file = file;
        this.shot = shot;
        this.unsaved = unsaved;
    }

    /** A shot that lies in a file. */
    public static ShotInput of(Path file, Shot shot) {
        return new ShotInput(file.toAbsolutePath().normalize(), shot, false, null);
    }

    /** A shot that was never saved. */
    public static ShotInput unsaved(Shot shot) {
        return new ShotInput(null, shot, true, null);
    }

    /** A shot with changes that its file, which may be null, does not have yet, and the name of the session that left it. */
    public static ShotInput recovered(Shot shot, Path file, String session) {
        return new ShotInput(file, shot, true, session);
    }

    /** A session on the shot. */
    public EditedShot open() throws java.io.IOException {
        Shot opened = shot == null ? ShotFiles.load(file) : shot;
        return session == null ? new EditedShot(opened, file, unsaved) : new EditedShot(opened, file, unsaved, session);
    }

    /** Its file, or null. */
    public Path file() {
        return file;
    }

    @Override
    public boolean exists() {
        return file != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return file != null ? file.getFileName().toString() : shot.getName();
    }

    @Override
    public String getToolTipText() {
        return file != null ? file.toString() : "Not saved yet";
    }

    @Override
    public IPersistableElement getPersistable() {
        return file == null || unsaved ? null : this;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ShotInputFactory.FILE, file.toString());
    }

    @Override
    public String getFactoryId() {
        return ShotInputFactory.ID;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof ShotInput input && file != null && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file == null ? System.identityHashCode(this) : Objects.hashCode(file);
    }
}
