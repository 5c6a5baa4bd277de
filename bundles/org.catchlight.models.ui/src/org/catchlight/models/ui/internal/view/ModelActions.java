package org.catchlight.models.ui.internal.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.catchlight.models.InstalledModel;
import org.catchlight.models.InstalledModel.State;
import org.catchlight.models.ModelLibrary;
import org.catchlight.models.ui.internal.Failures;
import org.catchlight.models.ui.internal.LibraryWatch;
import org.catchlight.models.ui.internal.Services;
import org.catchlight.models.ui.internal.add.AddModelWizard;
import org.catchlight.models.ui.internal.task.ModelTask;
import org.catchlight.models.ui.internal.text.ByteText;
import org.catchlight.shot.Step;
import org.catchlight.stage.StageCatalog;
import org.catchlight.ui.ActiveShot;
import org.catchlight.ui.ShotSession;
import org.catchlight.ui.engine.ShotEngine;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** What can be done with models, for buttons, menu and keys alike. */
final class ModelActions {
    private final Control owner;
    private final LibraryWatch library;

    ModelActions(Control owner, LibraryWatch library) {
        this.owner = owner;
        this.library = library;
    }

    private Shell shell() {
        return owner.getShell();
    }

    /** Asks for a folder and adds it. */
    void add() {
        library.library().ifPresent(found -> AddModelWizard.open(shell(), found, library.models(), List.of()));
    }

    /** Adds folders, each after being asked for. */
    void add(List<Path> folders) {
        library.library().ifPresent(found -> AddModelWizard.open(shell(), found, library.models(), folders));
    }

    void check(InstalledModel model) {
        library.library().ifPresent(found -> {
            if (!busy(model)) {
                ModelTask.recheck(found, model.id()).schedule();
            }
        });
    }

    /** Removes a model after the user has said so. */
    void remove(InstalledModel model) {
        ModelLibrary found = library.library().orElse(null);
        if (found == null || busy(model)) {
            return;
        }
        String files = model.copied() ? "The library's copy of its files, " + ByteText.disk(model.bytes()) + " in " + model.folder()
                + ", is deleted. This cannot be undone."
                : "Its files in " + model.folder() + " stay where they are.";
        String text = "Remove the model “" + model.id() + "” from the library?\n\n" + files
                + " Shots that use it keep its name and render again once a model of that name is there.";
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), "Remove Model", text, SWT.NONE,
                model.copied() ? "Remove and Delete Files" : "Remove", "Cancel");
        if (answer == 0) {
            ModelTask.remove(found, model.id()).schedule();
        }
    }

    private static boolean busy(InstalledModel model) {
        return ModelTask.all().stream().anyMatch(task -> task.model().equals(model.id()));
    }

    /** Opens the folder in the system's file manager. */
    void reveal(InstalledModel model) {
        Path folder = model.folder();
        if (!Program.launch(folder.toString())) {
            Failures.show("Show Folder", "No program opens the folder " + folder + "; copy its path (Ctrl+C) and go there yourself.");
        }
    }

    void copy(String text) {
        Clipboard clipboard = new Clipboard(owner.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Why a model cannot be given to the shot in front, or empty. */
    static String whyNotUsable(InstalledModel model) {
        ShotSession session = ActiveShot.observe().getValue();
        if (session == null) {
            return "No shot is open";
        }
        if (model.state() != State.READY) {
            return "The model is not ready";
        }
        return uses(session, model) ? "The shot in front uses it already" : "";
    }

    /** Whether the shot in front is painted by a model. */
    static boolean uses(ShotSession session, InstalledModel model) {
        return engine(session).filter(step -> step.getStage().equals(model.engineId())).isPresent();
    }

    private static Optional<Step> engine(ShotSession session) {
        return Services.find(StageCatalog.class).flatMap(catalog -> ShotEngine.step(session.shot(), catalog));
    }

    /** Makes a model the engine of the shot in front. */
    void use(InstalledModel model) {
        ShotSession session = ActiveShot.observe().getValue();
        StageCatalog catalog = Services.find(StageCatalog.class).orElse(null);
        if (session != null && catalog != null && whyNotUsable(model).isEmpty()) {
            String label = catalog.find(model.engineId()).map(stage -> stage.label()).orElse(model.id());
            ShotEngine.use(session, catalog, model.engineId(), label);
        }
    }
}
