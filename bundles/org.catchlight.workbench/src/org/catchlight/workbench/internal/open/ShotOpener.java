package org.catchlight.workbench.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.catchlight.shot.Shot;
import org.catchlight.shot.io.ShotFiles;
import org.catchlight.shot.preset.Presets;
import org.catchlight.take.Take;
import org.catchlight.take.TakeFiles;
import org.catchlight.workbench.internal.app.Problems;
import org.catchlight.workbench.internal.editor.ShotEditor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens shots, takes and presets in editors; a failure is told in a dialog. UI thread only. */
public final class ShotOpener {
    private ShotOpener() {
    }

    /** Opens a shot or the shot that a take carries, by the kind of file; answers whether it did. */
    public static boolean open(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (Files.isDirectory(file)) {
                Problems.show("Open", "'" + file + "' is a folder. Open a shot (*.shot) or a take (*.png) in it.");
                return false;
            }
            if (name.endsWith(".shot")) {
                return openShot(file);
            }
            if (name.endsWith(".png")) {
                return openTake(file);
            }
            Problems.show("Open", "'" + file.getFileName() + "' is neither a shot (*.shot) nor a take (*.png),"
                    + " which are what Catchlight opens.");
        } catch (IOException failure) {
            Problems.show("Open", failure);
        }
        return false;
    }

    private static boolean openShot(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        ShotEditor known = find(whole);
        if (known != null) {
            page().activate(known);
            return true;
        }
        Shot shot = ShotFiles.load(whole);
        RecentShots.add(whole);
        return show(ShotInput.of(whole, shot)) != null;
    }

    /** Opens the shot of a take as a new one that was never saved, at the take's seed, and shows the take in it. */
    public static boolean openTake(Path file) throws IOException {
        Take take = TakeFiles.read(file);
        Shot shot = EcoreUtil.copy(take.shot());
        shot.setSeed(take.seed());
        IEditorPart editor = show(ShotInput.unsaved(shot));
        if (editor instanceof ShotEditor shotEditor) {
            shotEditor.showTake(file);
        }
        return editor != null;
    }

    /** Opens a new shot from a preset; null for the plain one. */
    public static IEditorPart openPreset(String preset) {
        return show(ShotInput.unsaved(preset == null ? Presets.blank() : Presets.create(preset)));
    }

    /** Opens an input in an editor. */
    public static IEditorPart show(ShotInput input) {
        IWorkbenchPage page = page();
        if (page == null) {
            return null;
        }
        try {
            return page.openEditor(input, ShotEditor.ID);
        } catch (PartInitException failure) {
            Problems.show("Open", failure.getCause() == null ? failure : failure.getCause());
            return null;
        }
    }

    private static ShotEditor find(Path file) {
        for (var reference : page().getEditorReferences()) {
            if (reference.getEditor(false) instanceof ShotEditor editor && file.equals(editor.session().file())) {
                return editor;
            }
        }
        return null;
    }

    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }
}
