package org.catchlight.workbench.internal.open;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the editors that were open when the workbench closed. */
public final class ShotInputFactory implements IElementFactory {
    /** Id of the factory. */
    public static final String ID = "org.catchlight.workbench.shotInput";
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null || !Files.isReadable(Path.of(file)) ? null : ShotInput.of(Path.of(file), null);
    }
}
